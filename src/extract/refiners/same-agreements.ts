import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import { EARLIER, isGenericAgreement } from "../lexicon/agreements.js";
import type { Refiner } from "../recogniser.js";
import { latin } from "../text/latin.js";

/** An article mostly speaks of one agreement under several nouns; «erste», «frühere» or another type mean another one. */
export const sameAgreements: Refiner = {
  name: "same-agreements",
  refine(mentions, document) {
    const named: Mention[] = [];
    return mentions.flatMap((each) => {
      if (each.kind !== "Agreement") return each;
      const { provisional, ...properties } = each.properties;
      const mention = { ...each, properties };
      const earlier = named.find((other) => isSame(other, mention, document));
      if (earlier) return { ...mention, name: earlier.name, refersTo: earlier };
      if (provisional) return [];
      named.push(mention);
      return mention;
    });
  },
};

/** Types whose nouns the press exchanges freely: Rahmenvertrag and Rahmenvereinbarung, Kooperationsvertrag and Kooperationsvereinbarung. */
const INTERCHANGEABLE = new Set<unknown>(["FRAMEWORK_AGREEMENT", "COOPERATION_AGREEMENT"]);

const noun = (mention: Mention): string => mention.name.split(" ")[0]?.toLowerCase() ?? "";
const GENERATION = latin(/^(\p{Ll}+)(?:e|er|es|en|em) /u);
const generation = (mention: Mention): string => GENERATION.exec(mention.surface)?.[1] ?? "";
const isEarlier = (mention: Mention): boolean => EARLIER.test(generation(mention));

const year = ({ properties }: Mention): string | null => (typeof properties["signedOn"] === "string" ? properties["signedOn"].slice(0, 4) : null);

/** «die Vereinbarung von 2006» is another one than that of this year. */
function isOfOtherYear(other: Mention, mention: Mention, document: Document): boolean {
  const later = year(mention);
  return later !== null && (year(other) ?? document.published?.slice(0, 4) ?? later) !== later;
}

function isSame(other: Mention, mention: Mention, document: Document): boolean {
  if (isEarlier(other) !== isEarlier(mention)) return false;
  if (/^\s+(?:und|sowie)\s+\S*\s*$/.test(document.text.slice(other.end, mention.start))) return false;
  if (isOfOtherYear(other, mention, document)) return false;
  const [left, right] = [noun(other), noun(mention)];
  if (left === right || isGenericAgreement(right)) return true;
  return other.properties["agreementType"] === mention.properties["agreementType"] && INTERCHANGEABLE.has(other.properties["agreementType"]);
}
