import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const IN = `(?:in|mit|durch|per) (?:(?:eine[mr]|de[mr]|ihre[mr]|seine[mr]) )?(?:gemeinsamen )?${BEFORE_NAME}{object:Agreement}`;
const LAID_DOWN = "(?:festgeschrieben|geregelt|vereinbart|festgelegt|festgehalten|niedergelegt|fixiert|besiegelt|verabredet|verankert|bekräftigt)";

/** «⟨A⟩ und ⟨C⟩ haben es in einem ⟨K⟩ festgeschrieben»: what several lay down in an agreement they are party to. */
export const laidDown = patternRule({
  name: "party-to/laid-down",
  predicate: "PARTY_TO",
  subject: "Party",
  object: "Agreement",
  cue: /festgeschr|geregelt|vereinbart|festgelegt|festgehalten|niedergelegt|fixiert|besiegelt|verabredet|verankert|bekräftigt|regel(?:n|ten)/,
  patterns: [
    pattern(`{subject:Party+} (?:haben|hat|hatten|hatte) ${WORDS}${IN} (?:${WORDS})?${LAID_DOWN}`),
    pattern(`(?<!\\p{L})(?:haben|hat|hatten|hatte) (?:es |das |dies )?${BEFORE_NAME}{subject:Party+} ${WORDS}${IN} (?:${WORDS})?${LAID_DOWN}`),
    pattern(`{subject:Party+} (?:regeln|regelten|vereinbarten|besiegelten|fixierten|verankerten) ${WORDS}${IN}`),
  ],
});
