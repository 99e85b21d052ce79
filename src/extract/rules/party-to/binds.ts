import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const ADVERBS = "(?:seit (?:dem )?⟨t\\d+⟩ |inzwischen |schon |bereits |nun |künftig )*";

/** «Ein ⟨K⟩ bindet seit ⟨t⟩ ⟨B⟩ und ⟨C⟩ aneinander», «der ⟨K⟩ verpflichtet ⟨A⟩ und ⟨C⟩»: what an agreement does to its parties. */
export const binds = patternRule({
  name: "party-to/binds",
  predicate: "PARTY_TO",
  subject: "Party",
  object: "Agreement",
  cue: /bindet|band |eint |knüpft|verpflichtet/,
  patterns: [
    pattern(`{object:Agreement} (?:bindet|band|verbindet|verband|verpflichtet|verpflichtete|vereint|verknüpft) ${ADVERBS}(?:(?:sowohl|auch) )?${BEFORE_NAME}{subject:Party+}(?: (?:aneinander|miteinander|zu |dazu|bis |für )|[.,]|$)`),
    pattern(`{object:Agreement},? \\| (?:[^⟨]*? )?${BEFORE_NAME}{subject:Party+} (?:aneinander |miteinander )?(?:bindet|verbindet|vereint|verknüpft)`),
  ],
});
