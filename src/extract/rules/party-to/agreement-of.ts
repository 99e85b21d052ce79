import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";
import { StatementStatus } from "../../../model/statement.js";
import { latin } from "../../text/latin.js";

const SUBJECT_MATTER = "(?: (?:über|zu|zum|zur|für|in) [^⟨,.;]{1,80}?)?";

/** Noun phrases that name the parties: «die Rahmenvereinbarung des Landes A mit B», «der Vertrag zwischen A und B», «das Abkommen von A und B». */
export const agreementOf = patternRule({
  name: "party-to/agreement-of",
  predicate: "PARTY_TO",
  subject: "Party",
  object: "Agreement",
  cue: / (?:zwischen|mit|von|des|der) /,
  patterns: [
    pattern(`{object:Agreement}${SUBJECT_MATTER} (?:zwischen|von|des|der) ${BEFORE_NAME}(?<subject>{Party+}(?:,? (?:gemeinsam )?(?:mit|und) ${BEFORE_NAME}{Party+})+)`),
    pattern(`{object:Agreement}${SUBJECT_MATTER} (?:zwischen) ${BEFORE_NAME}{subject:Party+}`),
    pattern(`{object:Agreement}${SUBJECT_MATTER} mit ${BEFORE_NAME}{subject:Party+}`),
    pattern(`{subject:Party}’s {object:Agreement} mit`),
  ],
  unless: latin(/^ob |Entwurf|(?:[Dd]räng|[Pp]och|[Hh]off|[Ff]order|[Ww]ünsch|[Pp]lädier|[Aa]ppell|[Dd]rück)\p{Ll}* |geplatzt|gescheitert|(?<!\p{L})(?:nie|ohne|Ohne)(?!\p{L})|[Vv]erhand(?:el|lung)|(?:[Bb]ew(?:i|e|a|o)rb\p{Ll}*|bemüh\p{Ll}*|geht es|ging es|wirbt|werben|warb\p{Ll}*) [^,]*um |bestr(?:eit|itt)|dementier|vernein|weiger|[Aa]blehn|[Ll]ehn\p{Ll}+ .*ab[ ,.]|(?<!\p{L})(?:nicht|[Kk]ein\p{Ll}*)(?!\p{L})/u),
  status: StatementStatus.STATED,
});
