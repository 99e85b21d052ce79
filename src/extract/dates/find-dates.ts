import { DateDerivation, parseEdtf } from "../../model/edtf-date.js";
import type { DateValue } from "../../model/records.js";
import { CALENDAR_DATES, DECADES_IN_WORDS } from "./calendar-dates.js";
import { COUNTED_TIMES } from "./counted-times.js";
import { dayOf } from "./date-form.js";
import type { DateContext, DateForm, DateForms, Day } from "./date-form.js";
import { QUARTERS } from "./quarters.js";
import { DAYS_WITHOUT_YEAR, RELATIVE_DAYS } from "./relative-days.js";
import { RELATIVE_MONTHS, RELATIVE_SEASONS } from "./relative-months.js";
import { RELATIVE_YEARS } from "./relative-years.js";
import { tenseAround } from "./tense.js";
import { matches, occursIn } from "../text/matches.js";

/** A date in a text: offsets into that text, without the preposition before it, and what it means. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** What overlaps with a form further ahead is not read again. */
const FORMS: readonly DateForms[] = [QUARTERS, CALENDAR_DATES, DECADES_IN_WORDS, DAYS_WITHOUT_YEAR, RELATIVE_DAYS, RELATIVE_MONTHS, RELATIVE_SEASONS, COUNTED_TIMES, RELATIVE_YEARS];

/**
 * Finds the dates of a sentence, in order. Dates that need the day of publication are left out without it.
 *
 * @param published EDTF day or month of publication.
 * @example findDates("Seit dem 1. Juli 2018 gilt das.", null) // [{ start: 9, end: 21, value: { edtf: "2018-07-01", derivedFrom: null } }]
 */
export function findDates(sentence: string, published: string | null): FoundDate[] {
  const possible = FORMS.filter(({ cue }) => occursIn(cue, sentence)).flatMap(({ forms }) => forms);
  if (possible.length === 0) return [];
  const day = dayOf(published);
  const found: FoundDate[] = [];
  for (const form of possible) if (day !== null || !form.relative) for (const match of matches(sentence, form.pattern)) addDate(found, form, match, day);
  return found.sort((a, b) => a.start - b.start);
}

function addDate(found: FoundDate[], form: DateForm, match: RegExpExecArray, published: Day | null): void {
  const [start, end] = [match.index, match.index + match[0].length];
  if (found.some((other) => other.start < end && start < other.end)) return;
  const edtf = form.read(match.groups ?? {}, contextOf(found, match, published));
  if (edtf === null || parseEdtf(edtf) === null) return;
  found.push({ start, end, value: { edtf, derivedFrom: form.relative ? DateDerivation.PUBLICATION : null } });
}

/** «Seit 2012 …, am 3. März»: what is tied to a state or a noun tells no story. */
const TIED = /(?:[Ss]eit|[Vv]om|[Vv]on|[Aa]us|aus dem|[Bb]is|[Ff]ür)(?: (?:Anfang|Mitte|Ende|dem|das))? $/;

function contextOf(found: readonly FoundDate[], { index, input, 0: match }: RegExpExecArray, published: Day | null): DateContext {
  return {
    published,
    tense: () => tenseAround(input, index, index + match.length),
    inStoryOf: (year) =>
      found.some(({ start, value }) => start < index && value.derivedFrom === null && !value.edtf.startsWith(String(year)) && value.edtf < String(published?.year) && !TIED.test(input.slice(0, start))),
  };
}
