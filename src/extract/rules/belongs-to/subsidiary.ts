import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const CHILD = "(?:hundertprozentige )?(?:Tochter(?:gesellschaft|unternehmen|firma|s)?|Eigenbetrieb(?:s)?|Landesbetrieb(?:s)?|Betrieb)";

/** «⟨I⟩, eine Tochter der ⟨I⟩», «⟨F⟩ ist ein Eigenbetrieb der Stadt ⟨C⟩». */
export const subsidiary = patternRule({
  name: "belongs-to/subsidiary",
  predicate: "BELONGS_TO",
  subject: "Organization",
  object: "Party",
  cue: /Tochter|[Bb]etrieb/,
  patterns: [
    pattern(`{subject:Organization}(?:,| ist| als) (?:eine[rm]?|ein|die|der|das) (?:\\p{Ll}+ )?${CHILD} (?:der|des|von) ${BEFORE_NAME}{object:Party}`),
    pattern(`${BEFORE_NAME}{object:Party}’s ${CHILD} {subject:Organization}`),
    pattern(`${CHILD} (?:der|des|von) ${BEFORE_NAME}{object:Party},? {subject:Organization}`),
  ],
});
