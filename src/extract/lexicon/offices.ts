import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Offices and titles: the last part of the word decides («Finanzstaatssekretär», «govdigital-Vorstand», «Landes-CIO»). */
const OFFICE =
  latin(/(?:^|[\p{L}-])(?:[Mm]inister(?:in|s|ium)?|[Ss]ekretär(?:in|s)?|[Pp]räsident(?:in|en)?|[Bb]ürgermeister(?:in|s)?|[Mm]eister(?:in)?|[Ll]andr(?:at|ats|ates|ätin)|[Ss]taatsr(?:at|ats|ates|ätin)|[Ss]tadtr(?:at|ätin)|[Ss]enator(?:in|s)?|[Kk]anzler(?:in|s)?|[Dd]ezernent(?:in|en)?|[Bb]eigeordnete[rn]?|[Kk]ämmerer|[Kk]ämmerin|[Gg]eschäftsführer(?:in|s)?|[Gg]eschäftsführende[rsn]?|[Vv]orst(?:and|ands|ände|ändin)|[Vv]orstandsmitglied|[Vv]orsitzende[rn]?|[Vv]orsteher(?:in|s)?|[Ll]eiter(?:in|s)?|[Dd]irektor(?:in|s|en)?|[Cc]hef(?:in|s)?|[Ss]precher(?:in|s)?|[Bb]eauftragte[rn]?|[Bb]evollmächtigte[rn]?|[Kk]oordinator(?:in|s)?|[Mm]anager(?:in|s)?|[Ss]taatsminister(?:in)?|[Aa]bgeordnete[rn]?|[Rr]eferent(?:in|en)?|CIOs?|CDOs?|CEOs?|CISOs?|CTOs?|CFO|OB|Oberbürgermeister(?:in|s)?|Amtsleiter(?:in|s)?|[Kk]ommissar(?:in)?|[Gg]esellschafter|[Ee]xperte|[Ee]xpertin|[Mm]itarbeiter(?:in)?|[Gg]ründer(?:in)?|[Ss]tellvertreter(?:in)?|[Uu]nterabteilungsleiter(?:in)?|Officer|[Aa]rchitekt(?:in)?|[Ii]nspekteur(?:in)?|[Pp]rokurist(?:in)?)$/u);
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
