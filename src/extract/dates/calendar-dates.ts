import { between, edtfOf, END_OF_WORD, MONTH, MONTH_NAME, monthNumber, NOT_IN_NUMBER, PART, SEASON, seasonNumber, YEAR, yearOf } from "./date-form.js";
import type { DateForm, DateForms } from "./date-form.js";
import { latin } from "../text/latin.js";

const form = (pattern: string, read: DateForm["read"]): DateForm => ({ pattern: latin(pattern, "gu"), read, relative: false });

const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])\\.";
const FROM = "(?<from>0?[1-9]|[12]\\d|3[01])\\.";
const TO = "(?: bis (?:zum )?| und (?:dem )?| ?[–-] ?)";
const PARTS = `(?:(?:${PART}|Jahresbeginn|Jahresanfang|Jahresende|Jahresmitte)(?: des Jahres)? )?`;
/** Not the first part of a longer number, an address or a file reference. */
const NOT_LONGER = "(?![\\d/.-]*\\d)";

/** «3. bis 5. Mai 2019», «3./4. Mai 2019». */
const dayRange = form(`${NOT_IN_NUMBER}${FROM}(?:${TO}| ?/ ?)${DAY} ?${MONTH} ${YEAR}`, ({ from, day, month, year }, context) => {
  const [first, last] = [from, day].map((each) => edtfOf(yearOf(year, context), monthNumber(month), Number(each)));
  return between(first ?? null, last ?? null);
});

/** «24. Mai 2022». */
const longDay = form(`${NOT_IN_NUMBER}${DAY} ?${MONTH},? (?:des Jahres )?${YEAR}`, ({ day, month, year }, context) => edtfOf(yearOf(year, context), monthNumber(month), Number(day)));

/** The first of two days that share a year: «28. April (bis 3. Mai 2019)». */
const longDayBefore = form(`${NOT_IN_NUMBER}${DAY} ?${MONTH}(?=${TO}\\d{1,2}\\. ?(?<later>${MONTH_NAME}) ${YEAR})`, ({ day, month, later, year }, context) =>
  edtfOf(yearOf(year, context) - (monthNumber(month) > monthNumber(later) ? 1 : 0), monthNumber(month), Number(day)),
);

/** «27.5.2020», «27.05.20». */
const shortDay = form(`${NOT_IN_NUMBER}${DAY} ?(?<number>0?[1-9]|1[0-2])\\. ?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d.]\\d|\\d)`, ({ day, number, year }, context) => edtfOf(yearOf(year, context), Number(number), Number(day)));

/** «2022-05-24». */
const isoDay = form("(?<![\\d-])(?<year>(?:19|20)\\d{2})-(?<number>\\d{2})-(?<day>\\d{2})(?![\\d-])", ({ year, number, day }, context) => edtfOf(yearOf(year, context), Number(number), Number(day)));

/** «(zwischen) März und Juni 2020»: at some time between. */
const betweenMonths = form(`(?<=[Zz]wischen )${PARTS}(?<from>${MONTH_NAME})(?: (?<fromYear>(?:19[4-9]|20[0-4])\\d))? und ${PARTS}${MONTH} ${YEAR}`, ({ from, fromYear, month, year }, context) => {
  const [first, last, to] = [monthNumber(from), monthNumber(month), yearOf(year, context)];
  return between(edtfOf(fromYear === undefined ? to - (first > last ? 1 : 0) : Number(fromYear), first), edtfOf(to, last));
});

/** «(zwischen) 2019 und 2022», «2019–2022», «(im Jahr) 2008/09». */
const betweenYears = form(`(?<=[Zz]wischen )(?:den Jahren )?(?<from>(?:19[4-9]|20[0-4])\\d) und ${YEAR}${NOT_LONGER}`, ({ from, year }, context) => between(from ?? null, edtfOf(yearOf(year, context))));
const yearRange = form(`(?<![\\d.,/–-])(?<from>(?:19[4-9]|20[0-4])\\d) ?– ?${YEAR}${NOT_LONGER}`, ({ from, year }, context) => between(from ?? null, edtfOf(yearOf(year, context))));
const splitYear = form(`(?<=[Jj]ahre?n?s? |Saison )(?<from>(?:19[4-9]|20[0-4])\\d)/(?<to>(?:19|20)?\\d{2})(?![\\d/.-]*\\d)`, ({ from, to }) => between(from ?? null, `${String(from).slice(0, 4 - (to ?? "").length)}${String(to)}`));

/** The turn of two years is the first day of the second. */
const turnOfYears = form(`Jahreswechsel(?: von)? (?<from>(?:19[4-9]|20[0-4])\\d)(?:/| auf | zu )(?<to>(?:19|20)?\\d{2})(?!\\d)`, ({ from, to }) => ((Number(from) + 1) % 10 ** (to ?? "").length === Number(to) % 10 ** (to ?? "").length ? edtfOf(Number(from) + 1) : null));

/** «Ende Juni 2021», «Oktober 2021», «Mai ’98». */
const monthOfYear = form(`${PARTS}${MONTH} (?:des Jahres )?${YEAR}`, ({ month, year }, context) => edtfOf(yearOf(year, context), monthNumber(month)));

/** The first of two months that share a year: «März (bis Juni 2020)». */
const monthBefore = form(`${PARTS}${MONTH}(?=(?: bis | und | ?[–/-] ?)${PARTS}(?<later>${MONTH_NAME}) ${YEAR})`, ({ month, later, year }, context) =>
  edtfOf(yearOf(year, context) - (monthNumber(month) > monthNumber(later) ? 1 : 0), monthNumber(month)),
);

/** «Sommer 2018», «Winter 2018/19». A winter that is called by one year may be the one that it began or ended in. */
const season = form(`(?:${PART} )?${SEASON} (?:des Jahres )?${YEAR}(?<next>/(?:\\d{2}|\\d{4})(?!\\d))?`, ({ season: name, year, next }, context) => {
  const [number, first] = [seasonNumber(name), yearOf(year, context)];
  return number === 24 && next === undefined ? `${String(first)}/${String(first + 1)}-02` : `${String(first)}-${String(number)}`;
});

/** «um (das Jahr) 2006 (herum)»; «um 2020 Anträge» counts. */
const aroundYear = form(`(?<=(?:^|[^\\p{L}])[Uu]m )(?:das Jahr )?${YEAR}(?: herum)?(?! \\p{Lu})${NOT_LONGER}`, ({ year }, context) => `${String(yearOf(year, context))}~`);

/** «Ende 2012», «Jahr 2006», «Jahreswechsel 2018». */
const partOfYear = form(`(?:${PART}|Jahresbeginn|Jahresanfang|Jahresende|Jahresmitte|Jahreswechsel|Jahre?s?)(?: des Jahres)? ${YEAR}${NOT_LONGER}`, ({ year }, context) => edtfOf(yearOf(year, context)));

const COUNTED = "(?:Einwohner|Bürger|Anträge|Menschen|Personen|Mitarbeit|Beschäftigt|Kommunen|Gemeinden|Städte|Nutzer|Fälle|Euro|Mitglieder|Unternehmen|Haushalte|Schul|Verwaltungs|Dienst|Leistungen|Arbeitsplätze|Besuche)";
/** A bare number is a year after a word in small letters or at a beginning, and not before a noun that it would count. */
const bareYear = form(`(?<=^[„“»(]?|(?:^|[\\s(])(?:\\p{Ll}+|Die|Der|Das|Von|Seit|Bis|Ab|In|Vor|Nach|Zwischen|Um|Erst|Schon|Bereits),? |[,;:(] )${YEAR}${NOT_LONGER}(?:(?= \\p{Ll}|[,;:.)?!]|$| \\()|(?<=(?<!\\p{L})(?:war(?:en)?|wurden?|haben|hatten) \\d{4})(?= (?!${COUNTED}))|(?<=(?<!\\p{L})(?:[Ss]eit|[Bb]is) (?:\\d{4}|['’‘]\\d{2}))(?= ))`, ({ year }, context) => edtfOf(yearOf(year, context)));

const DECADES: Readonly<Record<string, string>> = { fünfzig: "5", sechzig: "6", siebzig: "7", achtzig: "8", neunzig: "9" };
const OF_DECADE = `(?:${PART} (?:der )?)?`;
/** «1990er-Jahre», «(in den) 90ern»; of two digits only those that no other century can mean. */
const decadeInDigits = form(`${OF_DECADE}(?<![\\d.,])(?:(?<four>(?:19[4-9]|20[0-4])0)|(?<!\\p{L})['’‘]?(?<two>[5-9]0))(?:er(?:[ -]Jahren?)|ern)${END_OF_WORD}`, ({ four, two }) => `${(four ?? `19${String(two)}`).slice(0, 3)}X`);
const decadeInWords = form(`${OF_DECADE}(?:(?<word>[Ff]ünfzig|[Ss]echzig|[Ss]iebzig|[Aa]chtzig|[Nn]eunzig)er[ -]?[Jj]ahren?|(?<=[Dd]en )(?<noun>Fünfzig|Sechzig|Siebzig|Achtzig|Neunzig)ern)${END_OF_WORD}`, ({ word, noun }) => `19${DECADES[(word ?? noun ?? "").toLowerCase()] ?? "9"}X`);

/** Dates that the text itself names, most precise first; two days of one month before one day, and so on. */
export const CALENDAR_DATES: DateForms = {
  cue: /\d/,
  forms: [dayRange, longDay, longDayBefore, shortDay, isoDay, betweenMonths, monthOfYear, monthBefore, season, betweenYears, yearRange, splitYear, turnOfYears, aroundYear, partOfYear, bareYear, decadeInDigits],
};

/** Decades in words; they hold no digit. */
export const DECADES_IN_WORDS: DateForms = { cue: /ziger/, forms: [decadeInWords] };
