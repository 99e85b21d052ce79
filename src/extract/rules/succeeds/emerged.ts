import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { each } from "../rule.js";
import type { RelationRule } from "../rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const OLD = `${BEFORE_NAME}{object:Organization+}`;
const NEW = `${BEFORE_NAME}{subject:Organization}`;
const PATTERNS = [
  pattern(`[Aa]us ${OLD} (?:ist|sind|war|ging|gingen|geht|wurde|soll|wird)(?: ${WORDS})? ${NEW} (?:${WORDS})?(?:hervorgegangen|entstanden|hervor|hervorgehen|entstehen)`),
  pattern(`[Hh]ervorgegangen (?:ist|war|sei) ${NEW} (?:${WORDS})?aus ${OLD}`),
  pattern(`[Hh]ervorgegangen (?:ist|war|sei) (?:${WORDS})?aus ${OLD} (?:${WORDS})?{subject:Organization}`),
  pattern(`{subject:Organization} (?:ist|war|sei|ging|geht|entstand|wird|soll)(?: ${WORDS})? aus ${OLD} (?:${WORDS})?(?:hervorgegangen|hervorgehen|hervor|entstanden)`),
  pattern(`{subject:Organization} entstand (?:${WORDS})?aus ${OLD}`),
  pattern(`{subject:Organization} \\| (?:${WORDS})?aus ${OLD} (?:${WORDS})?(?:hervorgegangen|entstanden|hervorging)`),
  pattern(`{subject:Organization},? (?:${WORDS})?(?:hervorgegangen|entstanden) (?:${WORDS})?aus ${OLD}`),
  pattern(`aus ${OLD} (?:${WORDS})?(?:hervorgegangene|entstandene)[nrs]? ${NEW}`),
];

/** «Aus der ⟨F⟩ ist der ⟨F⟩ hervorgegangen», «⟨F⟩ ging ⟨t⟩ aus ⟨F⟩ und ⟨F⟩ hervor», «die aus der ⟨F⟩ entstandene ⟨F⟩». */
export const emerged: RelationRule = {
  name: "succeeds/emerged",
  about: ["Organization"],
  cue: /[Hh]ervor|[Ee]nts?t[aeu]/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) => {
      const status = modalityOf(clause);
      if (!status) return [];
      return PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups }) =>
          each("SUCCEEDS", reading.mentionsIn(groups?.["subject"], "Organization"), reading.mentionsIn(groups?.["object"], "Organization"), { status, clause }),
        ),
      );
    }),
};
