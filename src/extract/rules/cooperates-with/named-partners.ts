import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { pairs } from "./works-together.js";
import type { RelationRule } from "../rule.js";

const PARTNERSHIP = "(?:\\p{Lu}[\\p{L}-]*)?(?:[Pp]artnerschaft|[Kk]ooperation|[Aa]llianz|[Zz]usammenarbeit|[Bb]ündnis|[Vv]erbund)";
const SINCE = "(?:seit (?:dem )?⟨t\\d+⟩ |inzwischen |schon |bereits |künftig |nun )*";
const PATTERNS = [
  pattern(`(?:[Kk]ooperations|[Vv]erbund)(?:partner|kommunen|städte|kreise|landkreise|gemeinden|länder)n? {subjects:Party+}`),
  pattern(`${PARTNERSHIP} (?:ver)?(?:bindet|eint|knüpft|band|knüpfte) ${SINCE}${BEFORE_NAME}{subjects:Party+}`),
];

/** «die Kooperationspartner ⟨C⟩ und ⟨C⟩», «eine Partnerschaft verbindet seit ⟨t⟩ ⟨C⟩ und ⟨B⟩»: partners by the noun that they share. */
export const namedPartners: RelationRule = {
  name: "cooperates-with/named-partners",
  about: ["Party"],
  cue: /(?:[Kk]ooperations|[Vv]erbund)(?:partner|kommunen|städte|kreise|landkreise|gemeinden|länder)n? |(?:bindet|eint|knüpft|band|knüpfte) /,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups }) => {
          const status = modalityOf(clause);
          return status === null ? [] : pairs(reading.mentionsIn(groups?.["subjects"], "Party"), status, clause);
        }),
      ),
    ),
};
