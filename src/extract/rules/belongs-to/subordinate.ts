import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const PORTFOLIO = "(?:Geschäftsbereich|Ressort|Verantwortungsbereich|Zuständigkeitsbereich|Ressortbereich)";
const UNDER = "(?:unterstellt|nachgeordnet|zugeordnet|angegliedert|untergeordnet|unterstehen)";
const WHOLLY = "(?:zu 100 Prozent|zu hundert Prozent|vollständig|komplett|ganz|allein|mehrheitlich)";

/** «⟨F⟩ gehört zum Geschäftsbereich des ⟨H⟩», «⟨F⟩ untersteht dem ⟨H⟩», «die dem ⟨H⟩ nachgeordnete ⟨F⟩», «⟨I⟩ gehört zu 100 Prozent der ⟨C⟩». */
export const subordinate = patternRule({
  name: "belongs-to/subordinate",
  predicate: "BELONGS_TO",
  subject: "Organization",
  object: "Party",
  cue: /gehör|untersteh|unterstell|nachgeordnet|zugeordnet|angegliedert|untergeordnet|eschäftsbereich|Ressort/,
  patterns: [
    pattern(`{subject:Organization} (?:gehört|gehören|zählt|liegt|fällt|ist)(?: ${WORDS})? (?:zum|zu dem|im|in den|in das|ins) ${PORTFOLIO} (?:der|des|von) ${BEFORE_NAME}{object:Party}`),
    pattern(`{subject:Organization} im ${PORTFOLIO} (?:der|des|von) ${BEFORE_NAME}{object:Party}`),
    pattern(`{subject:Organization} (?:untersteht|unterstand|unterstehen)(?: ${WORDS})? (?:dem|der) ${BEFORE_NAME}{object:Party}`),
    pattern(`{subject:Organization} (?:ist|sind|war|wird|wurde)(?: ${WORDS})? (?:direkt |unmittelbar )?(?:dem|der|beim) ${BEFORE_NAME}{object:Party} (?:${WORDS})?${UNDER}`),
    pattern(`(?:dem|der) ${BEFORE_NAME}{object:Party} (?:${WORDS})?(?:unterstellte|nachgeordnete|zugeordnete|angegliederte|unterstehende)[nrs]? ${BEFORE_NAME}{subject:Organization}`),
    pattern(`{subject:Organization} (?:gehört|gehören)(?: ${WORDS})? ${WHOLLY} (?:der|dem) ${BEFORE_NAME}{object:Party}`),
  ],
});
