import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { each } from "../rule.js";
import type { RelationRule } from "../rule.js";

const BY = `(?:von|durch|vom) ${BEFORE_NAME}{subject:Party+}`;
const WORDS = "(?:[^⟨]|⟨t\\d+⟩)*?";
const PATTERNS = [
  pattern(`{object:Organization} (?:wird|werden|ist)(?: ${WORDS})? ${BY}(?: [^⟨]*?)? getragen`),
  pattern(`[Gg]etragen (?:wird|werden|ist) (?:die |der |das )?${BEFORE_NAME}{object:Organization}(?: ${WORDS})? ${BY}`),
  pattern(`{object:Organization} \\| (?:${WORDS})?${BY}(?: [^⟨]*?)? getragen wird`),
  pattern(`{object:Organization},? (?:ist |steht |befindet sich )?(?:seit ⟨t\\d+⟩ )?in (?:der )?(?:gemeinsamer |alleiniger |kommunaler )?(?:Trägerschaft|Besitz|Eigentum) (?:von|der|des) ${BEFORE_NAME}{subject:Party+}`),
  pattern(`[Vv]on ${BEFORE_NAME}{subject:Party+} (?:gemeinsam )?getragene[nrs]? ${BEFORE_NAME}{object:Organization}`),
  pattern(`{object:Organization}-(?:Träger|Trägerländer|Mitgliedsländer|Mitglieder)n? ${BEFORE_NAME}{subject:Party+}`),
  pattern(`Träger(?:länder)?n?,? (?:von|der|des) ${BEFORE_NAME}{object:Organization},? ${BEFORE_NAME}{subject:Party+}(?=[ .,])`),
];

/** What else is carried: costs, decisions and undertakings. */
const OTHER = /Kosten|Ausgaben|Aufw[aä]nd|Idee|Beschl[uü]ss|Entscheidung|Projekt|Vorhaben|Verantwortung|Vorschlag|Strategie/;

/** «⟨F⟩ wird von ⟨A⟩ und ⟨A⟩ getragen», «⟨F⟩ in Trägerschaft der ⟨C⟩», «die ⟨F⟩-Trägerländer ⟨A⟩ und ⟨A⟩». */
export const carriedBy: RelationRule = {
  name: "member-of/carried-by",
  about: ["Party", "Organization"],
  cue: /[Gg]etragen|Träger|Besitz|Eigentum|Mitgl/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) => {
      const status = modalityOf(clause);
      if (!status || OTHER.test(clause)) return [];
      return PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups = {}, 0: matched }) =>
          each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), reading.mentionsIn(groups["object"], "Organization"), {
            status,
            clause,
            carried: { role: /Mitgl/.test(matched) ? null : "Träger" },
          }),
        ),
      );
    }),
};
