import { parseEdtf } from "../model/edtf-date.js";

const BRACKETED = /^\[\s?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\]\s*/;
const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
const LONG = new RegExp(`\\b(\\d{1,2})\\.\\s?(${MONTHS.join("|")})\\s(\\d{4})\\b`);

/** A line that opens with its date in brackets, as old and new pages print it before the lead. */
export interface DatedLine {
  readonly published: string | null;
  readonly rest: string;
}

/**
 * Reads a line that begins with a date in brackets; null for any other line.
 *
 * @example readDatedLine("[17.7.2014] Eine Vereinbarung …") // { published: "2014-07-17", rest: "Eine Vereinbarung …" }
 */
export function readDatedLine(line: string): DatedLine | null {
  const match = BRACKETED.exec(line);
  return match && { published: isoDay(match[1], match[2], match[3]), rest: line.slice(match[0].length) };
}

/** The ISO day of `7.11.2022`, `07.11.22` or `7. November 2022` anywhere in a short text; null when there is none. */
export function readGermanDate(text: string): string | null {
  const numeric = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\b/.exec(text);
  if (numeric) return isoDay(numeric[1], numeric[2], numeric[3]);
  const long = LONG.exec(text);
  return long && isoDay(long[1], String(MONTHS.indexOf(long[2] ?? "") + 1), long[3]);
}

/** The day or month in an address such as `/2020/11/17/slug`, `/2020-11-17-slug` or `/2020/11/slug`, as blogs and press offices number theirs. */
export function dateInUrl(url: string | null): string | null {
  const path = (url ?? "").replace(/[?#].*$/, "");
  const day = /[/-]((?:19|20)\d{2})([/-])(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(path);
  if (day) return isoDay(day[4], day[3], day[1]);
  const month = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\/(?=[^/])/.exec(path);
  return month && `${month[1] ?? ""}-${month[2] ?? ""}`;
}

const GERMAN_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", year: "numeric", month: "2-digit", day: "2-digit" });

/**
 * The day on which an ISO 8601 instant falls in Germany; a time without offset is taken as local. Null for other texts.
 *
 * @example dayOfInstant("2022-05-24T22:30:00+00:00") // "2022-05-25"
 */
export function dayOfInstant(text: string): string | null {
  const [, day = "", offset] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim()) ?? [];
  if (!readIsoDate(day)) return null;
  if (offset === undefined) return day;
  const instant = new Date(text.trim().replace(" ", "T").replace(/\s/, ""));
  return Number.isNaN(instant.getTime()) ? day : GERMAN_DAY.format(instant);
}

/** An ISO day, month or year as it stands; null for other texts. */
export function readIsoDate(text: string): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) && parseEdtf(text)?.earliest ? text : null;
}

function isoDay(day = "", month = "", year = ""): string | null {
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
