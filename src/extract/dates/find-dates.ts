import { DateDerivation, parseEdtf } from "../../model/edtf-date.js";
import type { DateValue } from "../../model/records.js";
import { CALENDAR_DATES } from "./calendar-dates.js";
import { dayOf } from "./date-form.js";
import type { DateForm, Day } from "./date-form.js";
import { RELATIVE_DATES } from "./relative-dates.js";
import { latin } from "../latin.js";

/** A date in a text: offsets into that text, without the preposition before it, and what it means. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

const FORMS: readonly DateForm[] = [...CALENDAR_DATES, ...RELATIVE_DATES];
/** Most sentences hold no date; this keeps the other patterns away from them. */
const MAYBE = latin(/\d|tag(?![\p{L}])|Mittwoch|[Gg]est|[Mm]orgen|Jahr|Januar|Februar|März|April|Mai|Jun|Jul|August|September|Oktober|November|Dezember/u);

/**
 * Finds the dates of a text, in order. Dates that need the day of publication are left out without it.
 *
 * @param published EDTF day or month of publication.
 * @example findDates("Seit dem 1. Juli 2018 gilt das.", null) // [{ start: 9, end: 21, value: { edtf: "2018-07-01", derivedFrom: null } }]
 */
export function findDates(text: string, published: string | null): FoundDate[] {
  if (!MAYBE.test(text)) return [];
  const day = dayOf(published);
  const found: FoundDate[] = [];
  for (const form of FORMS) for (const match of text.matchAll(form.pattern)) addDate(found, form, match, day);
  return found.sort((a, b) => a.start - b.start);
}

function addDate(found: FoundDate[], form: DateForm, match: RegExpExecArray, published: Day | null): void {
  const [start, end] = [match.index, match.index + match[0].length];
  if (found.some((other) => other.start < end && start < other.end)) return;
  const edtf = form.read(match.groups ?? {}, published);
  if (edtf === null || parseEdtf(edtf) === null) return;
  found.push({ start, end, value: { edtf, derivedFrom: form.relative ? DateDerivation.PUBLICATION : null } });
}
