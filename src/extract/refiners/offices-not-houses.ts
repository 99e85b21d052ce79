import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Refiner } from "../recogniser.js";
import { latin } from "../text/latin.js";

const HEAD = latin(/^(?:Der |Die )?(?:Senator|Senatorin|Minister|Ministerin) für /u);
const TITLES = latin(/^,? (?:(?:Dr\.|Prof\.|Herr|Frau) )*$/u);

/** Houses that are called after their head («Der Senator für Finanzen») are the head's office where the name of a person stands beside them. */
export const officesNotHouses: Refiner = {
  name: "offices-not-houses",
  refine: (mentions, document) => mentions.filter((mention) => !(mention.kind === "Ministry" && HEAD.test(mention.surface) && isBesidePerson(mention, mentions, document))),
};

function isBesidePerson({ start, end }: Mention, mentions: readonly Mention[], { text }: Document): boolean {
  return mentions.some((person) => person.kind === "Official" && ((person.start >= end && TITLES.test(text.slice(end, person.start))) || (person.end <= start && text.slice(person.end, start) === ", ")));
}
