import { latin } from "../text/latin.js";

/** Whether words tell of what has happened, or of what is to come. */
export type Tense = "PAST" | "FUTURE";

const word = (words: string): string => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`;

const MODAL = "wird|werden|soll(?:en)?|will|wollen|möchten?";
const PLANNED = "plan(?:t|en)|geplant\\p{Ll}*|vorgesehen\\p{Ll}*|angekündigt\\p{Ll}*|terminiert|angesetzt|beabsichtig\\p{Ll}+|künftig|voraussichtlich|spätestens|frühestens";
/** In the present these tell of a day that is to come: «Am 1. März tritt der Vertrag in Kraft». */
const ABOUT_TO = "tritt|treten|beginnt|beginnen|startet|starten|folgt|folgen|geht|gehen|nimmt|nehmen|übernimmt|übernehmen|löst|lösen|wechselt|wechseln|kommt|kommen|endet|enden|tagt|tagen|erhält|erhalten|entsteht|entstehen|bekommt|bekommen|stellt|stellen|fusionier(?:t|en)|unterzeichnen|entscheidet|entscheiden|schließt|schließen|findet|finden|gibt|geben";
const FUTURE = latin(word(`${MODAL}|${PLANNED}|${ABOUT_TO}`), "iu");
const WITH_MODAL = latin(word(MODAL), "iu");
/** «soll … starten»: what looks like a preterite at a clause's end. */
const INFINITIVE = latin(/\p{Ll}+ten(?=[.,;:!?)]|$)/gu);

const AUXILIARY = "hat|haben|hatten?|waren?|wurden?|worden";
const STRONG = "begann(?:en)?|trat(?:en)?|übernahm(?:en)?|schloss(?:en)?|beschloss(?:en)?|gab(?:en)?|ging(?:en)?|fand(?:en)?|stand(?:en)?|kam(?:en)?|nahm(?:en)?|fiel(?:en)?|erhielt(?:en)?|entstand(?:en)?|unterschrieb(?:en)?|lief(?:en)?|zog(?:en)?|berief(?:en)?|bekam(?:en)?|schied(?:en)?|verließ(?:en)?|ließ(?:en)?|hieß(?:en)?|rief(?:en)?|übergab(?:en)?|vergab(?:en)?|beschied(?:en)?|verlieh(?:en)?";
/** «gründete», «wählten», but not «die geplante», «ersten», «heute». */
const WEAK = "(?<!(?:^|[^\\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine[nrms]?|(?:[Ii]hr|[Ss]ein)e?[nrms]?|[Zz]u[mr]|[Ii]m|[Aa]m|[Vv]om|\\p{Ll}+e[nrms]) )(?!(?:ers|zwei|drit|vier|letz|nächs|bes|meis|gesam|rech|heu|hun|mit|sei|bi|gu|wei|brei)te)\\p{Ll}{2,}(?:te|ten)";
const PAST = latin(`${word(`${AUXILIARY}|${STRONG}`)}|${word(WEAK)}`, "u");
/** «ist … beigetreten», «sind … entstanden»; «ist Mitglied» tells of no time. */
const PERFECT = latin(`${word("ist|sind|sei|seien")}.*${word("\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|über|unter)\\p{Ll}{2,}(?:t|en)")}`, "u");

const AHEAD = latin(/(?:^|[^\p{L}])(?:[Aa]b|[Bb]is)(?: (?:spätestens|zum|dem|Anfang|Mitte|Ende))* $/u);
const BEHIND = latin(/(?:^|[^\p{L}])[Ss]eit(?: (?:dem|Anfang|Mitte|Ende))? $/u);

/** Tense of the words around a date, from the clause that holds it, else from the whole sentence; null when they do not tell or contradict each other. */
export function tenseAround(sentence: string, start: number, end: number): Tense | null {
  const before = sentence.slice(0, start);
  if (BEHIND.test(before)) return "PAST";
  const clauseStart = Math.max(...[", ", "; ", ": ", "– ", "("].map((mark) => before.lastIndexOf(mark))) + 1;
  const after = /[,;:()]|\s–|$/.exec(sentence.slice(end))?.index ?? 0;
  const own = tenseOf(sentence.slice(clauseStart, end + after)) ?? tenseOf(sentence);
  return own ?? (AHEAD.test(before) ? "FUTURE" : null);
}

function tenseOf(words: string): Tense | null {
  const told = WITH_MODAL.test(words) ? words.replace(INFINITIVE, "") : words;
  const [past, future] = [PAST.test(told) || PERFECT.test(told), FUTURE.test(words)];
  return past === future ? null : past ? "PAST" : "FUTURE";
}
