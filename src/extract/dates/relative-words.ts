import type { DateContext, Day, Groups } from "./date-form.js";
import type { Tense } from "./tense.js";

/** Adjectives that tell of a time from the day of publication, and how far away they put it. */
const NEAR: Readonly<Record<string, number>> = { vorletzt: -2, vergangen: -1, vorig: -1, letzt: -1, zurückliegend: -1, vorangegangen: -1, dies: 0, laufend: 0, kommend: 1, nächst: 1, übernächst: 2 };
/** Captures `near`, for `distanceOf`. */
export const NEAR_ADJECTIVE = `(?<near>${Object.keys(NEAR).join("|")})e[nrms]?`;

/** -1 for «vergangen…», 0 for «dies…», 1 for «kommend…». */
export const distanceOf = (near: string | undefined): number => NEAR[near ?? ""] ?? 0;

const COUNTED: Readonly<Record<string, number>> = {
  "einem halben": 0.5, eineinhalb: 1.5, anderthalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
  elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, fünfundzwanzig: 25, dreißig: 30, vierzig: 40, fünfzig: 50,
};
/** Captures `count`, for `countOf`. */
export const COUNT = `(?<count>\\d{1,2}|${Object.keys(COUNTED).join("|")})`;

/** How many a number in digits or words means; «anderthalb» is 1.5. */
export const countOf = (count: string | undefined): number => COUNTED[count ?? ""] ?? Number(count);

/** «… (des) vergangenen Jahres», «… des Vorjahres», «… vor zwei Jahren» behind a day, a month, a season or a quarter; see `relativeYear`. */
export const OF_RELATIVE_YEAR = `(?: (?:des |im )?(?:${NEAR_ADJECTIVE} Jahr(?:e?s)?|(?<prior>Vorjahr)(?:e?s)?)| vor ${COUNT} Jahr(?:en)?)(?![\\p{L}-])`;

/** The year that `OF_RELATIVE_YEAR` means. */
export function relativeYear({ near, prior, count }: Groups, { year }: Day): number {
  if (count !== undefined) return year - Math.floor(countOf(count));
  return year + (prior === undefined ? distanceOf(near) : -1);
}

/**
 * The year of something that comes once a year and lasts from one month to another (of the next year, where that is above 12): by tense the last
 * that has begun or the next that has not ended; null when neither tense nor «seit», «ab» tells.
 */
export function yearInTense(published: Day, [first, last]: readonly [number, number], tense: Tense | null): number | null {
  if (tense === null) return null;
  if (tense === "PAST") return published.month >= first ? published.year : published.year - 1;
  return published.month <= last - 12 ? published.year - 1 : published.month <= last ? published.year : published.year + 1;
}

/** A date without its year that stands in the story of another year («2014 …, am 3. März») is left unresolved. */
export function unlessInStory(year: number | null, context: DateContext, date: (year: number) => string | null): string | null {
  return year === null || context.inStoryOf(year) ? null : date(year);
}
