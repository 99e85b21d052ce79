import edtf from "edtf";
import { Field, ObjectType, registerEnumType } from "type-graphql";

/** Where a date comes from when the text does not say it itself. */
export enum DateDerivation {
  /** «gestern», «vor zehn Jahren», «jetzt»: told by reference to the publication, as precise as the words are («jetzt» means its month). */
  PUBLICATION = "PUBLICATION",
}
registerEnumType(DateDerivation, {
  name: "DateDerivation",
  description: "Where a date comes from when the text does not say it itself.",
  valuesConfig: { PUBLICATION: { description: "The text is deictic about the event («jetzt», «heute»), so the publication date stands in." } },
});

/** A date as vague as its source: EDTF (ISO 8601-2) with the days it can mean at the earliest and at the latest. */
@ObjectType({ description: "A date as vague as its source, in EDTF (ISO 8601-2), with the days it can mean at the earliest and at the latest." })
export class EdtfDate {
  @Field(() => String, { description: "EDTF, e.g. `2022-11-07`, `2022-11`, `2010-40` (first half of 2010), `2017~`, `2022-10/..`.", simple: true })
  readonly edtf!: string;

  @Field(() => String, { nullable: true, description: "Earliest day it can mean, ISO 8601; null when open.", simple: true })
  readonly earliest!: string | null;

  @Field(() => String, { nullable: true, description: "Latest day it can mean, ISO 8601; null when open.", simple: true })
  readonly latest!: string | null;

  @Field(() => DateDerivation, { nullable: true, description: "Set when the text itself names no date.", simple: true })
  readonly derivedFrom!: DateDerivation | null;
}

const parsed = new Map<string, EdtfDate | null>();

/**
 * Reads EDTF; null when the text is none.
 *
 * @example parseEdtf("2022-11") // { edtf: "2022-11", earliest: "2022-11-01", latest: "2022-11-30", derivedFrom: null }
 */
export function parseEdtf(text: string, derivedFrom: DateDerivation | null = null): EdtfDate | null {
  let date = parsed.get(text);
  if (date === undefined) {
    date = readEdtf(text);
    if (parsed.size < 50_000) parsed.set(text, date);
  }
  return date && derivedFrom ? { ...date, derivedFrom } : date;
}

/**
 * Parts of a year by ISO 8601-2 numbers: the month each begins in and how many months it lasts. The package takes seasons for quarters of the
 * calendar year, and refuses all parts with a qualifier or in an interval. Seasons
 * are the meteorological ones (25 to 28 those of the northern, 29 to 32 of the southern hemisphere); winter ends in the year after.
 */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [month: number, length: number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3], 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3], 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6],
};
const PART_OF_YEAR = /^(\d{4})-(2[1-9]|3\d|4[01])[~?%]?$/;
const INTERVAL = /^([^/]+)\/([^/]+)$/;

function readEdtf(text: string): EdtfDate | null {
  const [, year, part] = PART_OF_YEAR.exec(text) ?? [];
  if (year !== undefined && part !== undefined) return partOfYear(text, Number(year), PARTS_OF_YEAR[part] ?? [1, 12]);
  const [, from, to] = INTERVAL.exec(text) ?? [];
  if (from !== undefined && to !== undefined && [from, to].some((end) => PART_OF_YEAR.test(end))) return interval(text, from, to);
  try {
    const value = edtf(text);
    return { edtf: text, earliest: isoDay(value.min), latest: isoDay(value.max), derivedFrom: null };
  } catch {
    return null;
  }
}

function partOfYear(text: string, year: number, [month, length]: readonly [number, number]): EdtfDate {
  return { edtf: text, earliest: isoDay(firstOfMonth(year, month)), latest: isoDay(firstOfMonth(year, month + length) - DAY), derivedFrom: null };
}

const DAY = 86_400_000;

/** Midnight of a month's first day; the months after December are those of the next year. `Date.UTC` would take the year 50 for 1950. */
function firstOfMonth(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, 1);
}

/** From the first day of its beginning to the last day of its end; null when it ends before it begins, or when either is no date. */
function interval(text: string, from: string, to: string): EdtfDate | null {
  const [start, end] = [from, to].map((each) => (each === ".." ? { earliest: null, latest: null } : readEdtf(each)));
  if (!start || !end || (start.earliest !== null && end.latest !== null && start.earliest > end.latest)) return null;
  return { edtf: text, earliest: start.earliest, latest: end.latest, derivedFrom: null };
}

/** The library gives milliseconds, ±Infinity or (for an open beginning) no number at all. */
function isoDay(milliseconds: unknown): string | null {
  return typeof milliseconds === "number" && Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
