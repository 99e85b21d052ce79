import { edtfOf, MONTH, monthNumber, OF_RELATIVE_YEAR, SEASONS, YEAR } from "./date-form.js";
import type { DateForm, Day } from "./date-form.js";
import { latin } from "../text/latin.js";

/** «Ende», «Anfang», «Mitte» narrow a year or month too vaguely for EDTF: the year or month stands. */
const PART = "(?:(?:Anfang|Mitte|Ende|Beginn|Jahresbeginn|Jahresanfang|Jahresende|Jahresmitte|Jahreswechsel)(?: des Jahres)? )?";
const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])\\.";
const NOT_IN_NUMBER = "(?<![\\d.,§-])";

const form = (pattern: string, read: DateForm["read"], relative = false): DateForm => ({ pattern: latin(pattern, "gu"), read, relative });
const number = (text: string | undefined): number => Number(text ?? 0);

/** «3. bis 5. Mai 2019». */
const dayRange = form(`${NOT_IN_NUMBER}(?<from>0?[1-9]|[12]\\d|3[01])\\.(?: bis (?:zum )?| und |[–-])${DAY} ?${MONTH} ${YEAR}(?!\\d)`, ({ from, day, month, year }) => {
  const [first, last] = [from, day].map((each) => edtfOf(number(year), monthNumber(month), number(each)));
  return first && last && first < last ? `${first}/${last}` : null;
});

/** «24. Mai 2022». */
const longDay = form(`${NOT_IN_NUMBER}${DAY} ?${MONTH},? (?:des Jahres )?${YEAR}(?!\\d)`, ({ day, month, year }) => edtfOf(number(year), monthNumber(month), number(day)));

/** «27.5.2020», «27.05.20». */
const shortDay = form(`${NOT_IN_NUMBER}${DAY} ?(?<number>0?[1-9]|1[0-2])\\. ?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d.]\\d|\\d)`, ({ day, number: month, year }) =>
  edtfOf(fullYear(number(year)), number(month), number(day)),
);

/** «2022-05-24». */
const isoDay = form("(?<![\\d-])(?<year>(?:19|20)\\d{2})-(?<number>\\d{2})-(?<day>\\d{2})(?![\\d-])", ({ year, number: month, day }) => edtfOf(number(year), number(month), number(day)));

/** «24. Mai»: the year nearest to the publication. */
const dayAndMonth = form(`${NOT_IN_NUMBER}${DAY} ?${MONTH}(?! ?\\d{4})(?![\\p{L}-])(?!${OF_RELATIVE_YEAR})`, ({ day, month }, published) => published && nearest(published, monthNumber(month), number(day)), true);

/** «Ende Juni 2021», «Oktober 2021». */
const monthOfYear = form(`${PART}${MONTH} (?:des Jahres )?${YEAR}(?!\\d)`, ({ month, year }) => edtfOf(number(year), monthNumber(month)));

/** «ersten Halbjahr 2010», «dritten Quartal 2019», «Sommer 2018». */
const halfYear = form(`(?<which>ersten?|1\\.|zweiten?|2\\.) (?:Halbjahr|Jahreshälfte)(?: des Jahres)? ${YEAR}(?!\\d)`, ({ which, year }) => `${String(year)}-${/^(?:e|1)/.test(which ?? "") ? 40 : 41}`);
const quarter = form(`(?<which>ersten?|zweiten?|dritten?|vierten?|[1-4]\\.) Quartal(?: des Jahres)? ${YEAR}(?!\\d)`, ({ which, year }) => `${String(year)}-${33 + "ezdv".indexOf(which?.charAt(0) ?? "") % 4}`.replace(/-32$/, `-${32 + number(which?.charAt(0))}`));
const season = form(`(?:Früh|Spät)?(?<season>Frühling|Frühjahr|Jahr|Sommer|sommer|Herbst|herbst|Winter)s? ${YEAR}(?!\\d)`, ({ season: name, year }) => (name === "Jahr" ? edtfOf(number(year)) : `${String(year)}-${SEASONS[(name ?? "").toLowerCase()] ?? 21}`));

/** «Ende 2012», «Jahr 2006», «2010». */
const partOfYear = form(`(?:Anfang|Mitte|Ende|Beginn|Jahresbeginn|Jahresanfang|Jahresende|Jahresmitte|Jahreswechsel|Jahre?|Jahres)(?: des Jahres)? ${YEAR}(?![\\d/.-]*\\d)`, ({ year }) => edtfOf(number(year)));
/** A bare number is a year after a word in small letters or at a beginning, and not before a noun that it would count. */
const bareYear = form(`(?<=^[„“»(]?|(?:^|[\\s(])(?:\\p{Ll}+|Die|Der|Das|Von|Seit|Bis|Ab|In|Vor|Nach|Zwischen|Um|Erst|Schon|Bereits),? |[,;:(] )${YEAR}(?![\\d/.-]*\\d)(?:(?= \\p{Ll}|[,;:.)?!]|$| \\()|(?<=(?<!\\p{L})(?:[Ss]eit|[Bb]is) \\d{4})(?= ))`, ({ year }) => edtfOf(number(year)));

function fullYear(year: number): number {
  return year >= 100 ? year : year + (year < 60 ? 2000 : 1900);
}

/** Of the years around the publication the one in which the day lies nearest to it. */
function nearest(published: Day, month: number, day: number): string | null {
  const target = Date.UTC(published.year, published.month - 1, published.day ?? 15);
  const years = [published.year - 1, published.year, published.year + 1];
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - target);
  return edtfOf(years.reduce((best, year) => (distance(year) < distance(best) ? year : best)), month, day);
}

/** Dates that the text itself names, most precise first; two days of one month before one day, and so on. */
export const CALENDAR_DATES: readonly DateForm[] = [dayRange, longDay, shortDay, isoDay, monthOfYear, dayAndMonth, halfYear, quarter, season, partOfYear, bareYear];
