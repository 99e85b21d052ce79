import { END_OF_WORD, YEAR, yearOf } from "./date-form.js";
import type { DateForm, DateForms, Groups } from "./date-form.js";
import { relativeForm } from "./relative-form.js";
import { OF_RELATIVE_YEAR, relativeYear, unlessInStory, yearInTense } from "./relative-words.js";
import { latin } from "../text/latin.js";

const ORDINALS: Readonly<Record<string, number>> = { erst: 1, zweit: 2, dritt: 3, viert: 4, i: 1, ii: 2, iii: 3, iv: 4 };
const QUARTER = "(?:(?:(?<quarter>[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert)e[nrs]?|(?<quarterNumber>[1-4]|I{1,3}|IV)\\.) Quartal(?:e?s)?|Q(?<q>[1-4]))";
const HALF = "(?:(?<half>[Ee]rst|[Zz]weit)e[nrs]?|(?<halfNumber>[12]|II?)\\.) (?:Halbjahr(?:e?s)?|Jahreshälfte)";
const PERIOD = `(?<![\\p{L}\\d.])(?:${QUARTER}|${HALF})`;

/** ISO 8601-2 number of a quarter (33 to 36) or a half (40, 41) and its first and last month. */
function periodOf({ quarter, quarterNumber, q, half, halfNumber }: Groups): { readonly number: number; readonly months: readonly [number, number] } {
  const ordinal = (quarter ?? quarterNumber ?? q ?? half ?? halfNumber ?? "").toLowerCase();
  const which = ORDINALS[ordinal] ?? Number(ordinal);
  const isHalf = half !== undefined || halfNumber !== undefined;
  return { number: (isHalf ? 39 : 32) + which, months: isHalf ? [which * 6 - 5, which * 6] : [which * 3 - 2, which * 3] };
}

const written = (year: number, groups: Groups): string => `${String(year)}-${String(periodOf(groups).number)}`;

/** «drittes Quartal 2021», «Q3/2020», «zweiten Jahreshälfte des Jahres 2010». */
const ofYear: DateForm = {
  pattern: latin(`${PERIOD}(?: (?:des Jahres |im Jahr )?|/|-)${YEAR}`, "gu"),
  relative: false,
  read: (groups, context) => written(yearOf(groups["year"], context), groups),
};

/** «vierten Quartal des Vorjahres», «zweiten Halbjahr dieses Jahres». */
const ofRelativeYear = relativeForm(`${PERIOD}${OF_RELATIVE_YEAR}`, (groups, published) => written(relativeYear(groups, published), groups));

/** «im ersten Halbjahr»: by tense the last that has begun or the next that has not ended, else unresolved. */
const alone = relativeForm(`(?<=(?:^|[^\\p{L}])(?:[Ii]m|[Ii]n der|[Zz]um|[Zz]ur|[Aa]b(?: dem| der)?|[Ss]eit(?: dem| der)?|[Bb]is (?:zum|zur)|(?:Anfang|Mitte|Ende) (?:des|der)) )${PERIOD}(?:(?= des Jahres(?! \\d)))?${END_OF_WORD}(?![ /]\\d)`, (groups, published, context) =>
  unlessInStory(yearInTense(published, periodOf(groups).months, context.tense()), context, (year) => written(year, groups)),
);

/** Quarters and halves of a year. */
export const QUARTERS: DateForms = { cue: /Quartal|Halbjahr|Jahreshälfte|Q[1-4]/, forms: [ofYear, ofRelativeYear, alone] };
