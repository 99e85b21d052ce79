import { edtfOf, END_OF_WORD, PART } from "./date-form.js";
import type { DateContext, DateForms, Day } from "./date-form.js";
import { relativeForm } from "./relative-form.js";
import { distanceOf, NEAR_ADJECTIVE, unlessInStory } from "./relative-words.js";

const PARTS = `(?:${PART} (?:des )?)?`;
const inYear = (year: number, context: DateContext): string | null => unlessInStory(year, context, edtfOf);

/** «Ende vergangenen Jahres», «Anfang des kommenden Jahres», «in diesem Jahr». */
const nearYear = relativeForm(`(?<!\\p{L})${PARTS}${NEAR_ADJECTIVE} Jahr(?:e?s)?${END_OF_WORD}`, ({ near }, { year }, context) => inYear(year + distanceOf(near), context));

/** «im Vorjahr», «Ende des Vorjahres»; other cases compare with it («gegenüber dem Vorjahr»). */
const previousYear = relativeForm(`(?:(?<=(?:^|[^\\p{L}])[Ii]m )Vorjahr|${PART} (?:des )?Vorjahre?s)${END_OF_WORD}`, (_, { year }, context) => inYear(year - 1, context));

/** «Anfang des Jahres», «zu Jahresbeginn», «zum Jahresende», «zum Jahreswechsel»: by tense the last or the next one, else the nearest. */
const partOfYear = relativeForm(`(?:(?<part>Anfang|Beginn|Mitte|Ende) des Jahres|(?<=(?:^|[^\\p{L}])(?:[Zz]um?|[Zz]ur|[Ss]eit|[Aa]b|[Vv]or|[Nn]ach|[Bb]is)(?: dem| zum)? )Jahres(?<noun>beginn|anfang|mitte|ende|wechsel))(?! \\d)${END_OF_WORD}`, ({ part, noun }, published, context) =>
  inYear(yearOfPart((part ?? noun ?? "").toLowerCase(), published, context), context),
);

/** Month around which each lies; the turn of the year is the first day of the next. */
const AROUND: Readonly<Record<string, number>> = { anfang: 1, beginn: 1, mitte: 6.5, ende: 12, wechsel: 1 };

function yearOfPart(part: string, { year, month }: Day, context: DateContext): number {
  const around = AROUND[part] ?? 1;
  const tense = context.tense();
  if (tense === "PAST") return around > month + 1 ? year - 1 : year;
  if (tense === "FUTURE") return around < month - 2 ? year + 1 : year;
  return [year - 1, year, year + 1].reduce((best, each) => (Math.abs((each - year) * 12 + around - month) < Math.abs((best - year) * 12 + around - month) ? each : best));
}

/** Years told by reference to the publication. */
export const RELATIVE_YEARS: DateForms = { cue: /[Jj]ahr/, forms: [nearYear, previousYear, partOfYear] };
