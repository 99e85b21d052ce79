import type { DateContext, DateForm, Day, Groups } from "./date-form.js";
import { latin } from "../text/latin.js";

/** A form that says nothing without the day or month of publication. */
export function relativeForm(pattern: string, read: (groups: Groups, published: Day, context: DateContext) => string | null): DateForm {
  return { pattern: latin(pattern, "gu"), relative: true, read: (groups, context) => context.published && read(groups, context.published, context) };
}

/** A day in brackets says it better: «gestern (12. Februar 2019)». */
export const NO_DATE_FOLLOWS = "(?!(?: (?:Abend|Morgen|Vormittag|Nachmittag|Mittag|\\p{L}+tag|Mittwoch))?,? (?:de[nmr] )?\\(?\\d{1,2}\\.)";
