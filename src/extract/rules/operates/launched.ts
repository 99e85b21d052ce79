import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const SYSTEM = `${BEFORE_NAME}{object:System}`;
const LIVE = "(?:online|live|ans Netz|an den Start|in Betrieb|in den (?:Echt|Regel|Wirk|Probe|Pilot)betrieb)";
const LAUNCHED = "(?:in Betrieb (?:genommen|gesetzt)|freigeschaltet|online gestellt|live geschaltet|ans Netz gebracht|an den Start gebracht)";
const GOES = "(?:geht|gehen|ging|gingen|ist|sind|startet|starten|startete|starteten)";

/** «⟨C⟩ ging ⟨t⟩ mit dem Portal ⟨M⟩ online», «⟨C⟩ hat das Portal ⟨M⟩ in Betrieb genommen»: who puts a system into service runs it. */
export const launched = patternRule({
  name: "operates/launched",
  predicate: "OPERATES",
  subject: "Party",
  object: "System",
  cue: /online|live|ans Netz|den Start|[Bb]etrieb|freigeschalt|schalte/,
  patterns: [
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*{subject:Party+} ${GOES}(?: ${WORDS})? mit ${SYSTEM} (?:${WORDS})?${LIVE}(?: gegangen)?(?=[ .,]|$)`),
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*(?<!\\p{L})[Mm]it ${SYSTEM} ${GOES}(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?${LIVE}(?: gegangen)?(?=[ .,]|$)`),
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*${GOES}(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?mit ${SYSTEM} (?:${WORDS})?${LIVE}(?: gegangen)?(?=[ .,]|$)`),
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*{subject:Party+} (?:hat|haben|hatte|hatten)(?: ${WORDS})? ${SYSTEM} (?:${WORDS})?${LAUNCHED}`),
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*(?:hat|haben|hatte|hatten)(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?${SYSTEM} (?:${WORDS})?${LAUNCHED}`),
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*{subject:Party+} (?:nimmt|nehmen|nahm|nahmen)(?: ${WORDS})? ${SYSTEM} (?:${WORDS})?in Betrieb`),
    pattern(`^(?:[^⟨,]|⟨t\\d+⟩)*(?:nimmt|nehmen|nahm|nahmen)(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?${SYSTEM} (?:${WORDS})?in Betrieb`),
  ],
});
