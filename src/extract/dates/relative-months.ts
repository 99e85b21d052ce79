import { edtfOf, END_OF_WORD, MONTH, MONTH_NAME, monthNumber, PART, SEASON, seasonNumber, shiftedMonth } from "./date-form.js";
import type { DateForms, Day } from "./date-form.js";
import { relativeForm } from "./relative-form.js";
import { distanceOf, NEAR_ADJECTIVE, OF_RELATIVE_YEAR, relativeYear, unlessInStory, yearInTense } from "./relative-words.js";

const PARTS = `(?:${PART} (?:des )?)?`;

/** «März dieses Jahres», «Januar vor zwei Jahren». */
const monthOfRelativeYear = relativeForm(`${PARTS}${MONTH}${OF_RELATIVE_YEAR}`, ({ month, ...groups }, published) => edtfOf(relativeYear(groups, published), monthNumber(month)));

/** «vergangenen November», «kommenden März», «in diesem Mai». */
const nearMonth = relativeForm(`${PARTS}${NEAR_ADJECTIVE} ${MONTH}(?! \\d)${END_OF_WORD}`, ({ near, month }, { year, month: now }) => {
  const [away, named] = [distanceOf(near), monthNumber(month)];
  return Math.abs(away) > 1 ? null : edtfOf(away < 0 ? (named < now ? year : year - 1) : away > 0 && named <= now ? year + 1 : year, named);
});

/** «Ende Juni», «im Oktober» without a year: by tense the next one, else the last up to the month of publication. */
const monthAlone = relativeForm(
  `(?:(?<=(?:^|[^\\p{L}])(?:[Ii]m|[Ss]eit|[Aa]b|[Bb]is|(?:[Bb]is )?[Zz]um) )|(?:(?:Anfang|Mitte|Ende) ))${MONTH}(?! \\d| ['’‘]\\d| \\p{Lu}\\p{Ll}+ sagte| (?:bis|und|oder) (?:(?:Anfang|Mitte|Ende) )?${MONTH_NAME})${END_OF_WORD}`,
  ({ month }, published, context) => {
    const named = monthNumber(month);
    return unlessInStory(yearInTense(published, [named, named], context.tense() ?? "PAST"), context, (year) => edtfOf(year, named));
  },
);

/** «im vergangenen Monat», «Ende dieses Monats», «Ende des Monats». */
const nearCalendarMonth = relativeForm(`(?<!\\p{L})${PARTS}${NEAR_ADJECTIVE} Monat(?:e?s)?${END_OF_WORD}|${PART} des Monats${END_OF_WORD}`, ({ near }, published) => shiftedMonth(published, distanceOf(near)));

/** Months told by reference to the publication. */
export const RELATIVE_MONTHS: DateForms = { cue: new RegExp(`${MONTH_NAME}|Monat`), forms: [monthOfRelativeYear, nearMonth, monthAlone, nearCalendarMonth] };

/** First and last month of each season; those of the winter lie in two years. */
const MONTHS_OF: Readonly<Record<number, readonly [number, number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };
const monthsOf = (season: number): readonly [number, number] => MONTHS_OF[season] ?? [3, 5];
const seasonOf = (year: number, season: number): string => `${String(year)}-${String(season)}`;

/** «Herbst des vergangenen Jahres»; the winter of a year may be the one that it began or ended in. */
const seasonOfRelativeYear = relativeForm(`${PARTS}${SEASON}${OF_RELATIVE_YEAR}`, ({ season, ...groups }, published) => {
  const [year, number] = [relativeYear(groups, published), seasonNumber(season)];
  return number === 24 ? `${String(year)}/${String(year + 1)}-02` : seasonOf(year, number);
});

/** «in diesem Frühjahr», «im vergangenen Winter». */
const nearSeason = relativeForm(`${PARTS}${NEAR_ADJECTIVE} ${SEASON}(?! \\d)${END_OF_WORD}`, ({ near, season }, published) => {
  const [away, number] = [distanceOf(near), seasonNumber(season)];
  return Math.abs(away) > 1 ? null : seasonOf(nearSeasonYear(published, monthsOf(number), away), number);
});

/** «Vergangen» is the last season that has ended, «kommend» the first that has not begun, and «dies» that of the current year. */
function nearSeasonYear({ year, month }: Day, [first, last]: readonly [number, number], away: number): number {
  if (away > 0) return month < first ? year : year + 1;
  if (away < 0) return last > 12 ? (month > last - 12 ? year - 1 : year - 2) : month > last ? year : year - 1;
  return last > 12 && month <= last - 12 ? year - 1 : year;
}

/** «im Herbst»: by tense the last that has begun or the next that has not ended, else unresolved. */
const seasonAlone = relativeForm(`(?<=(?:^|[^\\p{L}])(?:[Ii]m|[Ss]eit(?: dem)?|[Aa]b(?: dem)?|[Bb]is (?:zum|Ende des)|[Zz]um|(?:Anfang|Mitte|Ende) des) )${SEASON}(?! \\d)${END_OF_WORD}`, ({ season }, published, context) => {
  const number = seasonNumber(season);
  return unlessInStory(yearInTense(published, monthsOf(number), context.tense()), context, (year) => seasonOf(year, number));
});

/** Seasons told by reference to the publication. */
export const RELATIVE_SEASONS: DateForms = { cue: /[Ff]rühling|[Ff]rühjahr|[Ss]ommer|[Hh]erbst|[Ww]inter/, forms: [seasonOfRelativeYear, nearSeason, seasonAlone] };
