import { latin } from "../text/latin.js";
/** Says whose words these are: «teilte das Ministerium mit», «laut», «so Krämer». */
const REPORT = latin(/(?<!\p{L})(?:[Ll]aut|zufolge|[Nn]ach Angaben|[Ss]agte?n?|[Tt]eilten?(?: .*)? mit|erklärten?|erklärt|berichte(?:t|te|ten)|betonte?|meldete|heißt es|hieß es|kündigten?(?: .*)? an|so (?:der |die )?(?:\p{Lu}|⟨))(?!\p{L})/u);
const COUNTERFACTUAL = latin(/(?<!\p{L})(?:gern|gerne|beinahe|fast|lieber|besser|wenn|sonst|andernfalls|ansonsten|würden?|wären?|eigentlich|nie|nicht|ohne|eher|längst|theoretisch|könn(?:t?en?|te)|müssen|müsste|sollen|dürfen|ob)(?!\p{L})/u);
const PERFECT = latin(/(?<!\p{L})([Hh])ätte(n?)(?= [^,;]*\p{Ll}(?:t|en)(?:$|[ ,.;]))/u);

/**
 * Reported speech in the plural takes «hätten» for «haben», because the proper form looks like the indicative: it is read like that where somebody is
 * quoted in the sentence or the one before, and nothing in it is contrary to fact.
 *
 * @example indicative("Den ⟨K0⟩ hätten ⟨J1⟩ und ⟨J2⟩ unterzeichnet, teilte das ⟨G3⟩ mit.", "") // "Den ⟨K0⟩ haben ⟨J1⟩ und …"
 */
export function indicative(masked: string, before: string): string {
  if (!PERFECT.test(masked) || COUNTERFACTUAL.test(masked) || !(REPORT.test(masked) || REPORT.test(before))) return masked;
  return masked.replace(PERFECT, (_, first: string, plural: string) => `${first}a${plural ? "ben" : "t"}`);
}
