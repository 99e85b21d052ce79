import { between, edtfOf, END_OF_WORD, MONTH, monthNumber, NOT_IN_NUMBER, shifted } from "./date-form.js";
import type { DateContext, DateForms, Day } from "./date-form.js";
import { NO_DATE_FOLLOWS, relativeForm } from "./relative-form.js";
import { distanceOf, NEAR_ADJECTIVE, OF_RELATIVE_YEAR, relativeYear, unlessInStory } from "./relative-words.js";
import { latin } from "../text/latin.js";

const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])\\.";

/** «gestern», «am gestrigen Montag», «am heutigen Mittwoch»; a «Morgen» is a time of day. */
const yesterday = relativeForm(
  `(?<![\\p{L}-])(?:(?<word>[Vv]orgestern|[Gg]estern|gestrigen|[Mm]orgen|[Üü]bermorgen|morgigen)(?: Abend| Vormittag| Nachmittag| Mittag| Morgen| früh)?|(?<today>heutigen)(?= \\p{L}+tag| Mittwoch| Tage?))(?: (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag| Mittwoch| Tage?)?${NO_DATE_FOLLOWS}${END_OF_WORD}`,
  ({ word, today }, published) => {
    if (published.day === null || word === "Morgen") return null;
    return shifted(published, today === undefined ? (DAYS_AWAY[(word ?? "").toLowerCase()] ?? 0) : 0);
  },
);

const DAYS_AWAY: Readonly<Record<string, number>> = { vorgestern: -2, gestern: -1, gestrigen: -1, morgen: 1, morgigen: 1, übermorgen: 2 };

const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const WEEK = `(?:${NEAR_ADJECTIVE} Woche)`;

/** «am Mittwoch»: the last one up to the day of publication, or by tense the next; «am Mittwoch vergangener Woche». */
const weekday = relativeForm(
  `(?<=(?:^|[^\\p{L}])(?:[Aa]m|[Ss]eit|[Aa]b|[Bb]is) (?:(?<which>vergangen|vorig|letzt|kommend|nächst|dies)e[nm] )?)(?<weekday>${WEEKDAYS.join("|")})(?:abend|nachmittag|vormittag|mittag|morgen)?(?: (?:in |der )*${WEEK})?(?!,? (?:den |dem )?\\(?\\d)${END_OF_WORD}`,
  ({ which, weekday: name, near }, published, context) => {
    if (published.day === null) return null;
    const ahead = WEEKDAYS.indexOf(name ?? "") - weekdayOf(published);
    if (near !== undefined) return shifted(published, ahead + 7 * distanceOf(near));
    if (which === "kommend" || which === "nächst") return shifted(published, ahead > 0 ? ahead : ahead + 7);
    if (which === "dies") return shifted(published, ahead);
    if (which !== undefined) return shifted(published, ahead < 0 ? ahead : ahead - 7);
    return shifted(published, context.tense() === "FUTURE" ? (ahead + 7) % 7 : -((7 - ahead) % 7));
  },
);

/** Days since Monday. */
const weekdayOf = (day: Day): number => (new Date(Date.UTC(day.year, day.month - 1, day.day ?? 1)).getUTCDay() + 6) % 7;

/** «vergangene Woche», «Ende dieser Woche»: seven days from Monday. */
const week = relativeForm(`(?<!\\p{L})${WEEK}${END_OF_WORD}`, ({ near }, published) => {
  if (published.day === null) return null;
  const monday = 7 * distanceOf(near) - weekdayOf(published);
  return between(shifted(published, monday), shifted(published, monday + 6));
});

/** «3. März vergangenen Jahres». */
const dayOfRelativeYear = relativeForm(`${NOT_IN_NUMBER}${DAY} ?${MONTH}${OF_RELATIVE_YEAR}`, ({ day, month, ...groups }, published) => edtfOf(relativeYear(groups, published), monthNumber(month), Number(day)));

/** «(vom) 1. bis 3. Mai»: the year nearest to the publication, or by tense the last or the next. */
const dayRange = relativeForm(`${NOT_IN_NUMBER}(?<from>0?[1-9]|[12]\\d|3[01])\\.(?: bis (?:zum )?| und (?:dem )?| ?[–-] ?| ?/ ?)${DAY} ?${MONTH}(?! ?\\d{4})${END_OF_WORD}`, ({ from, day, month }, published, context) =>
  unlessInStory(yearOfDay(published, monthNumber(month), Number(from), context), context, (year) => between(edtfOf(year, monthNumber(month), Number(from)), edtfOf(year, monthNumber(month), Number(day)))),
);

/** «24. Mai». */
const dayAndMonth = relativeForm(`${NOT_IN_NUMBER}${DAY} ?${MONTH}(?! ?\\d{4})(?! ['’‘]\\d\\d)${END_OF_WORD}`, ({ day, month }, published, context) =>
  unlessInStory(yearOfDay(published, monthNumber(month), Number(day), context), context, (year) => edtfOf(year, monthNumber(month), Number(day))),
);

/** «24.5.», but no other number with points. */
const shortDay = relativeForm(`(?<=(?:^|[^\\p{L}])(?:[Aa]m|[Zz]um|[Vv]om|[Bb]is|[Aa]b|dem) )${DAY} ?(?<number>0?[1-9]|1[0-2])\\.(?! ?\\d)`, ({ day, number }, published, context) =>
  unlessInStory(yearOfDay(published, Number(number), Number(day), context), context, (year) => edtfOf(year, Number(number), Number(day))),
);

function yearOfDay(published: Day, month: number, day: number, context: DateContext): number | null {
  const tense = context.tense();
  const isBefore = month < published.month || (month === published.month && day < (published.day ?? day));
  const isAfter = month > published.month || (month === published.month && day > (published.day ?? day));
  if (tense === "PAST") return isAfter ? published.year - 1 : published.year;
  if (tense === "FUTURE") return isBefore ? published.year + 1 : published.year;
  return nearestYear(published, month, day);
}

/** Of the years around the publication the one in which the day lies nearest to it. */
function nearestYear(published: Day, month: number, day: number): number {
  const target = Date.UTC(published.year, published.month - 1, published.day ?? 15);
  const years = [published.year - 1, published.year, published.year + 1];
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - target);
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** Days without a year. */
export const DAYS_WITHOUT_YEAR: DateForms = { cue: /\d\./, forms: [dayOfRelativeYear, dayRange, dayAndMonth, shortDay] };

/** Days and weeks told by reference to the publication. */
export const RELATIVE_DAYS: DateForms = { cue: latin(/tag(?!\p{L})|tag(?:abend|nachmittag|vormittag|mittag|morgen)|Mittwoch|gest(?:ern|rigen)|Gestern|[Mm]orgen|morgigen|Woche/u), forms: [yesterday, weekday, week] };
