import { pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const PARTNER = "(?:gleichberechtigte[rn]? )?(?:(?:Vertrags|Kooperations|Gründungs)?[Pp]artner(?:in|innen)?|Vertragspartei(?:en)?|(?:Mit|Erst)?[Uu]nterzeichner(?:in|innen)?)";
const OF = "(?:de[rs]|eine[rs]|von|bei der|beim|in der|im) (?:\\p{Ll}+ )?{object:Agreement}";
const ADVERB = "(?: (?:auch|nun|jetzt|inzwischen|seit (?:dem )?⟨t\\d+⟩|ab ⟨t\\d+⟩|⟨t\\d+⟩))*";

/** The clause with the names of who joins in caught or passed over: each is a subject of its own. */
const forms = (first: string, others: string): RegExp => pattern(`${first}${ADVERB} (?:ist|sind|bleibt|bleiben)${ADVERB}(?:,? (?:ebenso|zusammen|gemeinsam) (?:wie|mit) (?:der |die |dem |das )?${others},?)${others === "{Party+}" ? "?" : ""}${ADVERB} ${PARTNER} ${OF}`);

/** «⟨F⟩ ist seit ⟨t⟩ zusammen mit ⟨F⟩ Partner eines ⟨K⟩». */
export const partnerOf = patternRule({
  name: "party-to/partner-of",
  predicate: "PARTY_TO",
  subject: "Party",
  object: "Agreement",
  cue: /artner|artei|nterzeichner/,
  patterns: [forms("{subject:Party+}", "{Party+}"), forms("{Party+}", "{subject:Party+}")],
});
