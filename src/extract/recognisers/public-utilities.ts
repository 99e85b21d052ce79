import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** Municipal utilities: «Stadtwerke X», «Xer Stadtwerke». */
export const publicUtilities: Recogniser = {
  name: "public-utilities",
  find(document) {
    return matches(document.text, UTILITY).map((match) => {
      const name = match[0].replace(/Stadtwerken/, "Stadtwerke").replace(/^(\p{Lu}\p{L}+e)n (?=Stadtwerke)/u, "$1");
      return newMention(document, match.index, match.index + match[0].length, { kind: "Company", name, recogniser: "public-utilities" });
    });
  },
};

const UTILITY = latin(/(?<![\p{L}-])(?:\p{Lu}\p{L}+(?:er|isch(?:e|en)) Stadtwerken?|Stadtwerken? \p{Lu}[\p{L}-]+)(?![\p{L}-])/gu);
