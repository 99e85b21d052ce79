import type { Mention } from "../../model/mention.js";
import type { Refiner } from "../recogniser.js";
import { latin } from "../text/latin.js";

/** A directive's short name («Breitband-Richtlinie») and its full title («Richtlinie zur Förderung von Breitband …») mean one law. */
export const sameLaws: Refiner = {
  name: "same-laws",
  refine(mentions) {
    const laws = mentions.filter(({ kind, candidates }) => kind === "Law" && candidates.length === 0);
    return mentions.map((mention) => {
      const first = laws.find((other) => other.start < mention.start && (isShortOf(mention, other) || isShortOf(other, mention)));
      return first && laws.includes(mention) && mention.refersTo === null ? { ...mention, refersTo: first } : mention;
    });
  },
};

const SHORT_NAME = latin(/(?:^| )(\p{Lu}[\p{L}-]+)-(Richtlinie|Gesetz|Verordnung)$/u);

function isShortOf(short: Mention, long: Mention): boolean {
  const [, subject, noun] = SHORT_NAME.exec(short.name) ?? [];
  return subject !== undefined && noun !== undefined && long.name.startsWith(`${noun} `) && long.name.includes(subject);
}
