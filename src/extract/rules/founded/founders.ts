import { BEFORE_NAME, matches, pattern } from "../../pattern.js";
import { patternRule } from "../pattern-rule.js";
import { each } from "../rule.js";
import type { RelationRule } from "../rule.js";

const FOUNDERS_WERE = pattern(`Gründ(?:er|ungsmitglieder) (?:ist|sind|war|waren) ${BEFORE_NAME}{subject:Party+}`);
const FOUNDED_KINDS = ["Cooperative", "ItServiceProvider", "Company", "Body"];

/** «Gründer der ⟨E⟩ sind ⟨C⟩ und ⟨F⟩», «die Gründung der ⟨E⟩ durch ⟨C⟩». */
const named = patternRule({
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

/** «Gründungsmitglieder waren ⟨C⟩ und ⟨F⟩»: of what, the sentence before says. */
export const founders: RelationRule = {
  ...named,
  about: ["Party"],
  read: (sentence, reading) => [
    ...named.read(sentence, reading),
    ...matches(sentence.text, FOUNDERS_WERE).flatMap(({ groups }) => {
      const before = reading.mentionsIn(reading.sentences[sentence.index - 1]?.text, "Organization").find(({ kind }) => FOUNDED_KINDS.includes(kind));
      return before ? each("FOUNDED", reading.mentionsIn(groups?.["subject"], "Party"), [before], { filled: true }) : [];
    }),
  ],
};
