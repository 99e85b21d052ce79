import type { Tense } from "./tense.js";

/** One way of writing a date. */
export interface DateForm {
  /** Global; what it matches is the date's span, without the preposition before it. */
  readonly pattern: RegExp;
  /** Said by reference to the day of publication («gestern»); such a date is marked as derived from it. */
  readonly relative: boolean;
  /** EDTF, or null when the match is no date after all (31.2.) or can't be resolved in its context. */
  read(groups: Groups, context: DateContext): string | null;
}

/** Forms that are looked for only in texts that hold what the cue asks for; most sentences hold none. */
export interface DateForms {
  readonly cue: RegExp;
  readonly forms: readonly DateForm[];
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a date is read against. */
export interface DateContext {
  /** Null when the article's day or month of publication is unknown. */
  readonly published: Day | null;
  /** Tense of the words around it; «ab», «bis» speak for what is to come, «seit» for what has been. */
  tense(): Tense | null;
  /** Whether an earlier date of the same sentence names another year («2014 …, am 3. März …»), to which this one may belong as well. */
  inStoryOf(year: number): boolean;
}

/** A day, or a month without a day; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, jan: 1, februar: 2, feb: 2, märz: 3, mrz: 3, april: 4, apr: 4, mai: 5, juni: 6, jun: 6, juli: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12, dez: 12,
};

export const MONTH_NAME = "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mrz\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)";
export const MONTH = `(?<month>${MONTH_NAME})`;
/** Four digits, or two behind an apostrophe («Ende ’98»); see `yearOf`. */
export const YEAR = "(?<year>(?:19[4-9]|20[0-4])\\d|(?<![\\p{L}\\d])['’‘]\\d{2})(?!\\d)";
/** «Ende», «Anfang», «Mitte» narrow a year or a month too vaguely for EDTF: the year or month stands. */
export const PART = "(?:Anfang|Mitte|Ende|Beginn)";
export const NOT_IN_NUMBER = "(?<![\\d.,§-])";
export const END_OF_WORD = "(?![\\p{L}-])";

/** ISO 8601-2 numbers of the seasons. */
const SEASONS: Readonly<Record<string, number>> = { frühling: 21, frühjahr: 21, sommer: 22, herbst: 23, winter: 24 };
export const SEASON = "(?:Früh|Spät|Hoch)?(?<season>Frühling|Frühjahr|[Ss]ommer|[Hh]erbst|Winter)(?:e?s)?";

/** Number of a season by its German name; 21 is spring. */
export const seasonNumber = (name: string | undefined): number => SEASONS[(name ?? "").toLowerCase()] ?? 21;

/** Number of a month by its German name or abbreviation. */
export const monthNumber = (name: string | undefined): number => MONTHS[(name ?? "").toLowerCase().replace(".", "")] ?? 0;

/** How far after the publication two digits can still mean a year of this century: plans of press articles reach no further. */
const FURTHEST_PLAN = 20;

/** A year of four digits, or of two: the latest that is not further ahead than plans reach. */
export function yearOf(text: string | undefined, { published }: Pick<DateContext, "published">): number {
  const year = Number((text ?? "").replace(/^['’‘]/, ""));
  if (year >= 100) return year;
  return 2000 + year <= (published?.year ?? 2039) + FURTHEST_PLAN ? 2000 + year : 1900 + year;
}

/** EDTF of a year, month or day; null for a day that is in no calendar. */
export function edtfOf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return String(year).padStart(4, "0");
  if (month < 1 || month > 12) return null;
  const text = `${String(year).padStart(4, "0")}-${two(month)}`;
  if (day === undefined) return text;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${text}-${two(day)}` : null;
}

/** EDTF of the time between two dates of one precision; null when either is none, or the second is not the later one. */
export function between(from: string | null, to: string | null): string | null {
  return from && to && from < to ? `${from}/${to}` : null;
}

/** The day that lies `days` after another one, as EDTF. */
export function shifted({ year, month, day }: Day, days: number): string {
  return new Date(Date.UTC(year, month - 1, (day ?? 1) + days)).toISOString().slice(0, 10);
}

/** The month that lies `months` after another one, as EDTF. */
export function shiftedMonth({ year, month }: Day, months: number): string {
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The year in which a month lies that is `months` after another one. */
export function shiftedYear(day: Day, months: number): number {
  return Number(shiftedMonth(day, months).slice(0, 4));
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Reads `2022-11-07` or `2022-11`; null for anything vaguer. */
export function dayOf(edtf: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf ?? "");
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: parts[3] ? Number(parts[3]) : null } : null;
}
