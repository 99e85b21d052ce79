import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const ADVERB = "(?:(?:nun|jetzt|auch|außerdem|zudem|seit kurzem|seit (?:dem )?⟨t\\d+⟩|ab ⟨t\\d+⟩|⟨t\\d+⟩) )*";
const IN = "(?:in|im|bei|beim|unter dem Dach) (?:der |des |den )?";

/** «Neu in der ⟨E⟩ ist seit ⟨t⟩ der ⟨B⟩», «⟨C⟩ und ⟨C⟩ sind neu im ⟨F⟩». */
export const newcomer = patternRule({
  name: "member-of/newcomer",
  predicate: "MEMBER_OF",
  subject: "Party",
  object: "Organization",
  cue: /(?<!\p{L})[Nn]eu /u,
  patterns: [
    pattern(`(?<!\\p{L})[Nn]eu ${IN}(?:\\p{Lu}[\\p{L}-]* )?{object:Organization} (?:ist|sind) ${ADVERB}${BEFORE_NAME}{subject:Party+}(?= *[,.;]|$| (?:und|sowie) )`),
    pattern(`{subject:Party+} (?:ist|sind) ${ADVERB}neu ${IN}(?:\\p{Lu}[\\p{L}-]* )?{object:Organization}(?= *[,.;]|$)`),
  ],
  unless: /Mitarbeit|Team|Chef|Leit/,
});
