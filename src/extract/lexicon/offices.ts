import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Who has the rank of a counsellor: «Ministerialrätin»; any other «Rat» is rather a council. */
const COUNSELLORS = ["land", "staats", "ministerial", "regierungs", "senats", "kreis", "magistrats"];

/** Nouns of offices as they end, with their inflections; anything may stand before them in a compound («Finanzstaatssekretär», «Vizepräsidentin»). */
const OFFICE_NOUNS = [
  "ministerpräsident(?:in|en)?",
  "minister(?:in|s|n)?",
  "staatssekretär(?:in|s|e|en)?",
  "generalsekretär(?:in|s)?",
  ...COUNSELLORS.flatMap((rank) => [`${rank}rat(?:s|es)?`, `${rank}r(?:ätin|äten?)`]),
  "stadtrat",
  "stadträtin",
  "ministerialdirigent(?:in|en)?",
  "senator(?:in|s|en)?",
  "bürgermeister(?:in|s|n)?",
  "schatzmeister(?:in|s)?",
  "präsident(?:in|en)?",
  "vorsitzende[rn]?",
  "vorstandsmitglied(?:s|es|ern?)?",
  "vorstand(?:s|es)?",
  "vorständ(?:in|e|en)",
  "geschäftsführer(?:in|s|n)?",
  "vorsteher(?:in|s)?",
  "direktor(?:in|s|en)?",
  "leiter(?:in|s|n)?",
  "chef(?:in|s)?",
  "beauftragte[rn]?",
  "bevollmächtigte[rn]?",
  "digitalisierungsverantwortliche[rn]?",
  "sprecher(?:in|s)?",
  "dezernent(?:in|en)?",
  "beigeordnete[rn]?",
  "kämmerer(?:s)?",
  "kämmerin",
  "koordinator(?:in|s)?",
  "manager(?:in|s)?",
  "referent(?:in|en)?",
  "kanzler(?:in|s)?",
  "kommissar(?:in|s)?",
  "inspekteur(?:in|s)?",
  "intendant(?:in|en)?",
  "prokurist(?:in|en)?",
  "justi[tz]iar(?:in|s)?",
  "obmann(?:s|es)?",
  "obfrau",
];

/** Source of an expression for these nouns, whole or as the last part of a compound. */
export const OFFICE_NOUN = OFFICE_NOUNS.map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`).join("|");
export const OFFICE_ABBREVIATION = "CIO|CDO|CDIO|CTO|CISO|CEO|COO|CFO|OB";

/** Who is no officer by these words, but whose name stands beside them. */
const FUNCTION = "[Aa]bgeordnete[rn]?|[Gg]eschäftsführende[rsn]?|[Mm]eister(?:in)?|[Ss]ekretär(?:in|s)?|[Gg]esellschafter(?:in)?|[Ee]xpert(?:e|in|en)|[Mm]itarbeiter(?:in)?|[Gg]ründer(?:in)?|[Ss]tellvertreter(?:in)?|Officer|[Aa]rchitekt(?:in)?|[Vv]erantwortliche[rn]?";
const OFFICE = latin(`(?:^|[\\p{L}-])(?:${OFFICE_NOUN}|(?:${OFFICE_ABBREVIATION})s?|${FUNCTION})$`, "u");
const TITLE = /^(?:Dr|Dr-Ing|Prof|Professor|Professorin|Dipl|Ing|Herr|Herrn|Frau|Kollege|Kollegin)$/;
const NOBLE_TITLE = /^(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin|Baronesse|Prinz|Prinzessin|Edler|Edle|Ritter)$/;

/** Whether a word is the noun of an office or function; ministries are none. */
export const isOffice = remembering((word) => isOfficeNoun(word) || (word.endsWith("n") && isOfficeNoun(word.slice(0, -1))));

const isOfficeNoun = (word: string): boolean => OFFICE.test(word) && !/ministerium$/i.test(word);

/** Academic degrees and forms of address before a name. */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** Titles between given name and «von», where they are part of the name; without it «Graf» is a surname. */
export function isNobleTitle(word: string): boolean {
  return NOBLE_TITLE.test(word);
}

/** Verbs by which the press lets people speak. */
export const SPEECH_VERB =
  /^(?:sagt|sagte|so|erklärt|erklärte|betont|betonte|ergänzt|ergänzte|berichtet|berichtete|erläutert|erläuterte|meint|meinte|findet|lobt|lobte|freut|fordert|forderte|unterstreicht|unterstrich|hebt|kommentiert|kommentierte|bemerkt|bemerkte|äußert|äußerte|erinnert|erinnerte|nennt|nannte|kündigt|kündigte|begrüßt|begrüßte|resümiert|bilanziert|versichert|hofft|verspricht|laut|zufolge|sieht|zeigt|zeigte|wirbt|weiß|schildert|weist|würdigt|würdigte|bestätigt|bestätigte|konstatiert|stellt|stellte|dankt|dankte|unterzeichnete|unterzeichneten|unterschrieb|unterschrieben|unterzeichnet)$/;
