import { DateDerivation, parseEdtf } from "../../model/edtf-date.js";
import type { DateValue } from "../../model/records.js";
import { CALENDAR_DATES } from "./calendar-dates.js";
import { dayOf } from "./date-form.js";
import type { DateForm, Day } from "./date-form.js";
import { RELATIVE_DATES } from "./relative-dates.js";
import { latin } from "../text/latin.js";
import { matches } from "../clauses/pattern.js";

/** A date in a text: offsets into that text, without the preposition before it, and what it means. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

interface FormsOf {
  readonly forms: readonly DateForm[];
  /** What a text with such a date holds; most sentences hold none, which keeps the patterns away from them. */
  readonly cue: RegExp;
}

const FORMS: readonly FormsOf[] = [
  { forms: CALENDAR_DATES, cue: /\d/ },
  { forms: RELATIVE_DATES, cue: latin(/tag(?!\p{L})|Mittwoch|[Gg]est|[Mm]orgen|Jahr|J[aä]n|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sept?|Okt|Nov|Dez/u) },
];

/**
 * Finds the dates of a text, in order. Dates that need the day of publication are left out without it.
 *
 * @param published EDTF day or month of publication.
 * @example findDates("Seit dem 1. Juli 2018 gilt das.", null) // [{ start: 9, end: 21, value: { edtf: "2018-07-01", derivedFrom: null } }]
 */
export function findDates(text: string, published: string | null): FoundDate[] {
  const possible = FORMS.filter(({ cue }) => cue.test(text)).flatMap(({ forms }) => forms);
  if (possible.length === 0) return [];
  const day = dayOf(published);
  const found: FoundDate[] = [];
  for (const form of possible) for (const match of matches(text, form.pattern)) addDate(found, form, match, day);
  return found.sort((a, b) => a.start - b.start);
}

function addDate(found: FoundDate[], form: DateForm, match: RegExpExecArray, published: Day | null): void {
  const [start, end] = [match.index, match.index + match[0].length];
  if (found.some((other) => other.start < end && start < other.end)) return;
  const edtf = form.read(match.groups ?? {}, published);
  if (edtf === null || parseEdtf(edtf) === null) return;
  found.push({ start, end, value: { edtf, derivedFrom: form.relative ? DateDerivation.PUBLICATION : null } });
}
