import { BEFORE_NAME, pattern } from "../../pattern.js";
import { patternRule } from "../pattern-rule.js";

/** «Gründer der ⟨E⟩ sind ⟨C⟩ und ⟨F⟩», «die Gründung der ⟨E⟩ durch ⟨C⟩». */
export const founders = patternRule({
  name: "founded/founders",
  confidence: 0.9,
  predicate: "FOUNDED",
  subject: "Party",
  object: "Organization",
  cue: /[Gg]ründ/,
  patterns: [
    pattern(`Gründ(?:er|ungsmitglieder|ungsmitglied|ungsgesellschafter) (?:der|des|von) ${BEFORE_NAME}{object:Organization} (?:ist|sind|war|waren) ${BEFORE_NAME}{subject:Party+}`),
    pattern(`Gründung (?:der|des|von) ${BEFORE_NAME}{object:Organization} durch ${BEFORE_NAME}{subject:Party+}`),
    pattern(`{subject:Party+} (?:ist|sind|war|waren|zählt|zählen|gehör(?:t|en)) (?:[^⟨]*? )?(?:zu den )?Gründ(?:er|ern|ungsmitglieder|ungsmitgliedern|ungsmitglied) (?:der|des|von) ${BEFORE_NAME}{object:Organization}`),
  ],
});
