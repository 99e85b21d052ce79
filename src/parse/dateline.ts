import { readGermanDate } from "./written-date.js";

const DAY = "(?<date>\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\s)(?:\\d{4}|\\d{2}))";
/** «Kiel», «Düsseldorf/Coesfeld», «Behördenreport»; a weekday before a date is of the day on which a page was seen. */
const NAME = "(?!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[,.])\\p{Lu}[\\p{L}.()-]+(?:[ /]\\p{Lu}[\\p{L}.()-]+){0,4}";
const LINES = [
  new RegExp(`^(?:${NAME},? (?:den |am |\\| |[–-] )?|(?:Stand|Datum|Erschienen|Erschienen am|Veröffentlicht|Veröffentlicht am|Meldung vom|Artikel vom):? )?${DAY}(?: \\d{1,2}[:.]\\d{2}(?: Uhr)?)?\\.?$`, "u"),
  new RegExp(`^${DAY} ?[|–-] ?(?:Redaktion|Pressestelle|Presse|Lokales|Politik|Verwaltung|Region)?(?: ?\\p{Lu}[\\p{L}-]+){0,3}$`, "u"),
  new RegExp(`^(?:Presse|Medien)(?:mitteilung|information|erklärung|meldung|dienst)(?: (?:Nr\\. ?)?[\\d/.-]+)?(?: (?:des|der|von|vom) .{3,60}?)?(?: vom|,|:| [|–-]) ?${DAY}$`, "u"),
];
const OPENING = new RegExp(`^${NAME}(?:, (?:den |am )?${DAY}(?:[.:] |,? ?[–-] )| \\(${DAY.replace("<date>", "<day>")}\\)[.:]? ?(?:[–-] )?)(?=[\\p{Lu}„])`, "u");
const LONGEST = 110;

/**
 * The ISO day of a line that says nothing but where or in what, and when: a press office's or a newspaper's dateline. Null for any other line.
 *
 * @example readDateline("Pressemitteilung Nr. 12 vom 3. Mai 2019") // "2019-05-03"
 */
export function readDateline(line: string): string | null {
  if (line.length > LONGEST || !/\d{2}\.?$|Uhr$|[|–-]/.test(line)) return null;
  const date = LINES.map((form) => form.exec(line)?.groups?.["date"]).find((found) => found !== undefined);
  return date === undefined ? null : readGermanDate(date);
}

/**
 * The ISO day with which a text opens after its place; null where it opens otherwise.
 *
 * @example readOpeningDate("Prenzlau, 5. Dezember 2019. Der Landkreis …") // "2019-12-05"
 */
export function readOpeningDate(text: string): string | null {
  const { date, day } = OPENING.exec(text)?.groups ?? {};
  return readGermanDate(date ?? day ?? "");
}
