import { readGermanDate } from "./written-date.js";

/** Who wrote an article, and when, as a line above its text says. */
export interface Byline {
  readonly author: string | null;
  readonly published: string | null;
}

const NAME = "(?<author>(?:(?:Prof\\.|Dr\\.|Dipl\\.-[\\p{L}]+\\.?) )*\\p{Lu}[\\p{L}.’'-]*(?: (?:von|van|de|der|zu))?(?: \\p{Lu}[\\p{L}.’'-]*){1,3})";
const DATE = "(?:(?<date>\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?\\d{4})(?: \\d{1,2}:\\d{2}(?: Uhr)?)?\\s?(?:[|,–-] ?)?)?";
const FORMS = [
  new RegExp(`^${DATE}(?:(?:[Vv]on|Autor(?:in)?:|Redakteur(?:in)?:|Ein Beitrag von|Text:) ?${NAME})(?:\\s?[|,–-]?\\s?(?:Lesedauer: .{1,20}|\\d+ min Lesedauer))?$`, "u"),
  new RegExp(`^${DATE}(?:Lesedauer: .{1,20}|\\d+ min Lesedauer)$`, "u"),
];
const LONGEST = 120;

/**
 * Reads a line that names an article's author; null for any other line.
 *
 * @example readByline("02.11.2020 Von Clara Exempel Lesedauer: 3 min") // { author: "Clara Exempel", published: "2020-11-02" }
 */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST || !/Von |von |Autor|Redakteur|Beitrag|Text:|Lesedauer/.test(line)) return null;
  const groups = FORMS.map((form) => form.exec(line)?.groups).find((found) => found !== undefined);
  return groups ? { author: groups["author"] ?? null, published: groups["date"] === undefined ? null : readGermanDate(groups["date"]) } : null;
}
