import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDecided, isDenied, isIntended } from "../modality.js";
import { each } from "../rule.js";
import { isA } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Clause } from "../../clauses/clause.js";
import type { RelationRule } from "../rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const OLD = `${BEFORE_NAME}{object:Organization}`;
const NEW = `${BEFORE_NAME}{subject:Organization}`;
const SINCE = "(?:(?:nun|jetzt|künftig|fortan|seither|seitdem|mittlerweile|inzwischen|heute|nunmehr|ab|ab dem|ab sofort|seit|seit dem|zum|vom|an|von da an|⟨t\\d+⟩) )+";
const PATTERNS = [
  pattern(`(?:[Ss]eit|[Aa]b|[Zz]um|[Mm]it)(?: dem)? ⟨t\\d+⟩ (?<verb>heißt|hieß|firmiert) ${OLD} (?:${SINCE})?(?:als |unter dem Namen )?${NEW}`),
  pattern(`{object:Organization} (?<verb>heißt|hieß|heiße) ${SINCE}${NEW}`),
  pattern(`{object:Organization} (?<verb>firmiert|firmierte|tritt|arbeitet|agiert) ${SINCE}(?:als|unter (?:dem|der) (?:neuen )?(?:Namen|Bezeichnung|Firma)) ${NEW}`),
  pattern(`{object:Organization} (?<verb>wird|wurde|ist|soll)(?: ${WORDS})? in ${NEW} umbenannt`),
  pattern(`{object:Organization} (?<verb>benennt|benannte|nennt|nannte|hat|will)(?: ${WORDS})? sich (?:${WORDS})?(?:in )?${NEW}(?: (?:um|umbenannt|umbenennen))?(?=[ .,]|$)`),
  pattern(`(?:[Ff]rüher|[Zz]uvor|[Vv]ormals|[Ee]hemals|[Bb]is (?:zum )?⟨t\\d+⟩) (?:hieß|firmierte) ${NEW} (?:noch |als |unter dem Namen )?${BEFORE_NAME}{object:Organization}(?=[ .,]|$)`),
  pattern(`(?:Umbenennung|Umfirmierung) (?:der|des|von) ${OLD} (?:in|zu|zur|zum) ${NEW}`),
  pattern(`{subject:Organization},? \\(?(?:vormals|ehemals|vorher|zuvor|früher|bis ⟨t\\d+⟩) (?:als )?${OLD}`),
  pattern(`(?:vormalige|ehemalige|frühere|einstige)[nrs]? ${OLD} (?<verb>heißt|firmiert) (?:${SINCE})?(?:als )?${NEW}`),
];

/** «Seit ⟨t⟩ heißt die ⟨F⟩ ⟨F⟩», «⟨F⟩ firmiert künftig als ⟨F⟩», «⟨F⟩ wurde in ⟨F⟩ umbenannt», «⟨F⟩ (vormals ⟨F⟩)»: names of one kind. */
export const renamed: RelationRule = {
  name: "succeeds/renamed",
  about: ["Organization"],
  cue: /hei(?:ß|ss)|hieß|firmier|umbenannt|benenn|benann|Umbenenn|Umfirm|nennt|nannte|unter de[mr]|vormal|ehemal|früher|zuvor|vorher|bis ⟨t|einstig/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) => {
      if (isDenied(clause)) return [];
      return PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups = {} }) => {
          const [subject] = reading.mentionsIn(groups["subject"], "Organization");
          const objects = reading.mentionsIn(groups["object"], "Organization").filter(({ kind }) => subject && isA(subject, kind));
          return subject ? each("SUCCEEDS", [subject], objects, { status: statusOf(clause, groups["verb"] ?? ""), clause }) : [];
        }),
      );
    }),
};

function statusOf(clause: Clause, verb: string): StatementStatus {
  if (isIntended(clause)) return StatementStatus.PLANNED;
  return verb === "wird" || isDecided(clause) ? StatementStatus.DECIDED : StatementStatus.STATED;
}
