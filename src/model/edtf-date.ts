import edtf from "edtf";
import { Field, ObjectType, registerEnumType } from "type-graphql";

/** Where a date comes from when the text does not say it itself. */
export enum DateDerivation {
  /** «jetzt», «heute»: deictic about the event, so the publication date stands in (month precision at most). */
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

/** Meteorological seasons, by ISO 8601-2 numbers: the month each begins in. The package takes them for quarters of the year. */
const SEASON_BEGINS: Readonly<Record<string, number>> = { "21": 3, "22": 6, "23": 9, "24": 12 };

function readEdtf(text: string): EdtfDate | null {
  const [, year, season] = /^(\d{4})-(2[1-4])[~?%]?$/.exec(text) ?? [];
  if (year !== undefined && season !== undefined) return seasonOf(text, Number(year), SEASON_BEGINS[season] ?? 1);
  try {
    const value = edtf(text);
    return { edtf: text, earliest: isoDay(value.min), latest: isoDay(value.max), derivedFrom: null };
  } catch {
    return null;
  }
}

/** Three months from the first of one; winter ends in the year after. */
function seasonOf(text: string, year: number, month: number): EdtfDate {
  return { edtf: text, earliest: isoDay(Date.UTC(year, month - 1, 1)), latest: isoDay(Date.UTC(year, month + 2, 0)), derivedFrom: null };
}

/** The library gives milliseconds, ±Infinity or (for an open beginning) no number at all. */
function isoDay(milliseconds: unknown): string | null {
  return typeof milliseconds === "number" && Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
