import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** What an agreement's noun says of its type (values of `AgreementType`), most special first. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^rahmen/, "FRAMEWORK_AGREEMENT"],
  [/staatsvertrag/, "STATE_TREATY"],
  [/^verwaltungs/, "ADMINISTRATIVE_AGREEMENT"],
  [/zweckvereinbarung|öffentlich-rechtliche/, "MUNICIPAL_AGREEMENT"],
  [/pakt$/, "PACT"],
  [/^kooperation|^zusammenarbeit/, "COOPERATION_AGREEMENT"],
  [/absichtserklärung|letter of intent|memorandum/, "LETTER_OF_INTENT"],
  [/vertrag/, "CONTRACT"],
];

/** Singular forms of the nouns, with their case endings taken off by the second group. */
const NOUN = latin(/^((?:[\p{L}\d]+-)*\p{L}*(?:vereinbarung|vertrag|pakt|abkommen|übereinkommen|übereinkunft|absichtserklärung|(?:region|kooperations|partnerschafts|gründungs|e-government|cloud|digital|daten|open-data|sicherheits|verwaltungs|smart-city)-?charta))(?:e?s)?$/iu);
/** Contracts of employment, of coalitions and the like are no agreements between parties of this field. */
const OTHER_FIELD =
  /^(?:koalitions|tarif|arbeits|miet|kauf|ausbildungs|dienst(?!leistung)|betriebs|leasing|wartungs|ehe|einzel|solidar|handels|mobilfunk|kompakt|kom|im|kunden|muster|nutzungs|hinterlegungs|terminvereinbarung|termin|wahl|klima|friedens|grundlagen|einigungs|hochschul|digitalpakt)/i;

/** Nouns that say nothing of what is agreed; alone they name an agreement only where it is concluded or was named before. */
const GENERIC = /^(?:vereinbarung|vertrag|abkommen|übereinkommen|übereinkunft|pakt)$/i;

/** The nominative singular of an agreement's noun, or null when the word is none: «Rahmenvertrags» gives «Rahmenvertrag». */
export const agreementNoun = remembering((word): string | null => {
  const noun = NOUN.exec(word)?.[1];
  return noun && /^\p{Lu}/u.test(noun) && !OTHER_FIELD.test(noun) ? noun : null;
});

const PLURAL = latin(/^((?:[\p{L}\d]+-)*\p{L}{3,}(?:verträge|vereinbarungen))n?$/iu);

/** Agreements in the plural name something only as a bundle that another one takes the place of: «ersetzt die Einzelverträge». */
export const agreementPlural = remembering((word): string | null => {
  const noun = PLURAL.exec(word)?.[1];
  return noun && /^\p{Lu}/u.test(noun) ? noun : null;
});
export const REPLACING = latin(/ersetz|abgelöst|ablös|löst .{0,200} ab(?![\p{L}])|tritt an die Stelle/u);

/** `AgreementType` by the noun. */
export function agreementType(noun: string): string {
  const folded = noun.toLowerCase();
  return TYPES.find(([pattern]) => pattern.test(folded))?.[1] ?? "OTHER";
}

export const isGenericAgreement = (noun: string): boolean => GENERIC.test(noun);

/** Adjectives that tell one generation of an agreement from another. */
export const GENERATION = /^(?:erst|zweit|dritt|viert|fünft|neu|neugefasst|erweitert|früher|bisherig|alt|ursprünglich|vorherig|nachfolgend|überarbeitet|aktualisiert|neuest|jüngst)(?:e|er|es|en|em)$/;
export const ORDINAL = /^(?:erst|zweit|dritt|viert|fünft)(?:e|er|es|en|em)$/;
/** Generations that were before. */
export const EARLIER = /^(?:erst|früher|bisherig|alt|ursprünglich|vorherig)/;

/** «eine … Kooperation» is an agreement where it is concluded like one. */
export const COOPERATION = latin(/(?<![\p{L}-])(?:eine|ihre|seine|die)(?: (?:\p{Ll}+))? (?:Kooperation|Zusammenarbeit)(?: \p{Ll}[^.;:]{0,120})? (?:beschlossen|geschlossen|abgeschlossen|besiegelt|unterzeichnet|unterschrieben|vertraglich vereinbart)/u);

/** Verbs of concluding, and of what is concluded: it exists between parties. A castle («Schloss») concludes nothing. */
const CONCLUDE = /unterzeichn|unterschr|geschlossen|abgeschlossen|schließen|schlossen|besiegel|vereinbar[et]|beurkund|signier|paraphier|ratifizier|erneuert|beigetreten|getroffen|verständigt|geeinigt|einigten|in Kraft|eingegangen|einzugehen|Vertragspartner|Kooperationspartner/i;
const CONCLUDE_WORDS = latin(/(?<!\p{L})(?:(?:ab)?schloss|(?:ab)?schließt|(?:ging|gingen|geht|gehen) [^.;:]*?ein(?=[ ,.;!]*(?:$|[,.;!]))|[Zz]wischen [^.;:]*(?:besteht|bestehen|bestand|existiert|gibt es|gilt|läuft)|(?:besteht|bestehen|bestand|existiert|gibt es|gilt|läuft) [^.;:]*zwischen)(?!\p{L})/u);

/** Whether a sentence tells that something was concluded, so that a noun that says nothing by itself («Vertrag») means an agreement there. */
export const tellsConclusion = (sentence: string): boolean => CONCLUDE.test(sentence) || CONCLUDE_WORDS.test(sentence);
