import { edtfOf, MONTH, monthNumber, OF_RELATIVE_YEAR, SEASONS, shifted } from "./date-form.js";
import type { DateForm, Day } from "./date-form.js";
import { latin } from "../text/latin.js";

const form = (pattern: string, read: (groups: Readonly<Record<string, string | undefined>>, published: Day) => string | null): DateForm => ({
  pattern: latin(pattern, "gu"),
  relative: true,
  read: (groups, published) => published && read(groups, published),
});

/** A day in brackets says it better: «gestern (12. Februar 2019)». */
const NO_DATE_FOLLOWS = "(?!(?: \\p{Lu}\\p{L}+)?,? \\(?\\d)";
const LAST = "(?:vergangene|vorige|letzte|zurückliegende)[nrms]?";
const NEXT = "(?:kommende|nächste)[nrms]?";

const yesterday = form(`(?<![\\p{L}-])(?<word>[Vv]orgestern|[Gg]estern|gestrigen|[Mm]orgen)(?: \\p{L}+tag| Mittwoch)?${NO_DATE_FOLLOWS}(?![\\p{L}-])`, ({ word }, published) => {
  if (published.day === null || /^Morgen$/.test(word ?? "")) return null;
  return shifted(published, /^v/i.test(word ?? "") ? -2 : /^g/i.test(word ?? "") ? -1 : 1);
});

const WEEKDAYS = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

/** «am Mittwoch»: the last one up to the day of publication; the press may report later, so it is approximate. */
const weekday = form(`(?<=(?:^|[^\\p{L}])[Aa]m (?:${LAST} )?)(?<weekday>${WEEKDAYS.join("|")})(?!,? (?:den |dem )?\\(?\\d)(?![\\p{L}-])`, ({ weekday: name }, published) => {
  if (published.day === null) return null;
  const today = new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay();
  return `${shifted(published, -((today - WEEKDAYS.indexOf(name ?? "") + 7) % 7))}~`;
});

/** «vergangenen November», «kommenden März». */
const lastMonth = form(`${LAST} ${MONTH}(?! \\d)`, ({ month }, { year, month: now }) => edtfOf(monthNumber(month) < now ? year : year - 1, monthNumber(month)));
const nextMonth = form(`${NEXT} ${MONTH}(?! \\d)`, ({ month }, { year, month: now }) => edtfOf(monthNumber(month) > now ? year : year + 1, monthNumber(month)));

const PART = "(?:(?:Anfang|Mitte|Ende|Beginn) (?:des )?)?";
const YEAR = "(?:Jahr(?:es)?)(?![\\p{L}-])";

/** «Ende vergangenen Jahres», «Anfang des kommenden Jahres», «in diesem Jahr». */
const lastYear = form(`${PART}(?:${LAST}|Vorjahres) ?${YEAR}|(?:Ende|Anfang|Mitte) (?:des )?Vorjahres`, (_, { year }) => edtfOf(year - 1));
const nextYear = form(`${PART}${NEXT} ${YEAR}`, (_, { year }) => edtfOf(year + 1));
const thisYear = form(`${PART}diese[smnr]? ${YEAR}`, (_, { year }) => edtfOf(year));

const relativeYear = (which: string | undefined, { year }: Day): number => year + (which === "dies" ? 0 : /^(?:kommend|nächst)$/.test(which ?? "") ? 1 : -1);

/** «3. März vergangenen Jahres», «März dieses Jahres», «Herbst des vergangenen Jahres». */
const dayOfRelativeYear = form(`(?<![\\d.,])(?<day>\\d{1,2})\\. ?${MONTH}${OF_RELATIVE_YEAR}(?![\\p{L}-])`, ({ day, month, which }, published) => edtfOf(relativeYear(which, published), monthNumber(month), Number(day)));
const monthOfRelativeYear = form(`(?:(?:Anfang|Mitte|Ende) )?${MONTH}${OF_RELATIVE_YEAR}(?![\\p{L}-])`, ({ month, which }, published) => edtfOf(relativeYear(which, published), monthNumber(month)));
const seasonOfRelativeYear = form(`(?<season>Frühling|Frühjahr|Sommer|Herbst|Winter)s?${OF_RELATIVE_YEAR}(?![\\p{L}-])`, ({ season, which }, published) => `${String(relativeYear(which, published))}-${String(SEASONS[(season ?? "").toLowerCase()] ?? 21)}`);

const COUNTED: Readonly<Record<string, number>> = { einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, fünfzehn: 15, zwanzig: 20, fünfundzwanzig: 25, dreißig: 30, vierzig: 40, fünfzig: 50 };

/** «vor zehn Jahren»: counted in years, so approximate in years. */
const yearsAgo = form(`(?<![\\p{L}-])[Vv]or (?:rund |etwa |gut |knapp |fast |mehr als )?(?<count>\\d{1,2}|${Object.keys(COUNTED).join("|")}) Jahr(?:en)?(?![\\p{L}-])`, ({ count }, { year }) => {
  const years = COUNTED[count ?? ""] ?? Number(count);
  return `${String(edtfOf(year - years))}~`;
});

/** «Ende Juni», «im Oktober» without a year: the last one up to the month of publication. */
const monthAlone = form(`(?:(?<=(?:^|[^\\p{L}])(?:[Ii]m|[Ss]eit) )|(?:Anfang|Mitte|Ende) )${MONTH}(?! \\d| \\p{Lu}\\p{Ll}+ sagte)(?![\\p{L}-])`, ({ month }, { year, month: now }) => edtfOf(monthNumber(month) <= now ? year : year - 1, monthNumber(month)));

/** Dates said by reference to the day of publication; none of them is finer than what is said. */
export const RELATIVE_DATES: readonly DateForm[] = [dayOfRelativeYear, monthOfRelativeYear, seasonOfRelativeYear, yesterday, weekday, lastMonth, nextMonth, lastYear, nextYear, thisYear, yearsAgo, monthAlone];
