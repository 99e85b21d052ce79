/** One way of writing a date. */
export interface DateForm {
  /** Global; what it matches is the date's span, without the preposition before it. */
  readonly pattern: RegExp;
  /** Said by reference to the day of publication («gestern»); such a date is marked as derived from it. */
  readonly relative: boolean;
  /** EDTF, or null when the match is no date after all (31.2.) or can't be resolved without the day of publication. */
  read(groups: Readonly<Record<string, string | undefined>>, published: Day | null): string | null;
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

export const MONTH = "(?<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mrz\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)";
export const YEAR = "(?<year>(?:19[4-9]|20[0-4])\\d)";

/** «… (des) vergangenen Jahres» behind a day, a month or a season. */
export const OF_RELATIVE_YEAR = " (?:des )?(?<which>vergangen|vorig|letzt|kommend|nächst|dies)e[ns] Jahres";

/** ISO 8601-2 numbers of the seasons. */
export const SEASONS: Readonly<Record<string, number>> = { frühling: 21, frühjahr: 21, sommer: 22, herbst: 23, winter: 24 };

/** Number of a month by its German name or abbreviation. */
export const monthNumber = (name: string | undefined): number => MONTHS[(name ?? "").toLowerCase().replace(".", "")] ?? 0;

/** EDTF of a year, month or day; null for a day that is in no calendar. */
export function edtfOf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return String(year).padStart(4, "0");
  if (month < 1 || month > 12) return null;
  const text = `${String(year).padStart(4, "0")}-${two(month)}`;
  if (day === undefined) return text;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${text}-${two(day)}` : null;
}

/** The day that lies `days` after another one, as EDTF. */
export function shifted({ year, month, day }: Day, days: number): string {
  return new Date(Date.UTC(year, month - 1, (day ?? 1) + days)).toISOString().slice(0, 10);
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Reads `2022-11-07` or `2022-11`; null for anything vaguer. */
export function dayOf(edtf: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf ?? "");
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: parts[3] ? Number(parts[3]) : null } : null;
}
