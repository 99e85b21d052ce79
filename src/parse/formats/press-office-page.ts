import { EMPTY_PAGE } from "../page.js";
import type { Format, Page, TextSource } from "../page.js";
import { isFurniture } from "../page-furniture.js";
import { readBody } from "../read-body.js";
import { splitHeadline } from "../split-headline.js";
import { endOfArticle } from "../teasers.js";
import { readGermanDate } from "../written-date.js";

/** A line that is nothing but the name of a ministry, chancellery or association of municipalities. */
const ISSUER =
  /^(?=.{6,100}$)(?=.*(?:[Mm]inisterium|Staatskanzlei|Senatskanzlei|Senatsverwaltung|Staatsregierung|Landesregierung|[Ll]andkreistag|Städtetag|Gemeindetag|Städteverband|Gemeindebund|Städtebund|Spitzenverbände))(?:\p{Lu}[\p{L}.-]*|für|und|des|der|die|in|im|von|e\.V\.|[–|-])(?:,? (?:\p{Lu}[\p{L}.-]*|für|und|des|der|die|in|im|von|e\.V\.|[–|-]))*$/u;
const LONGEST_TITLE = 160;

const DAY = "\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?\\d{4}";
/** «erstellt am: 15.06.2023», the date on the same line or the next. */
const CREATED = new RegExp(`^(?:erstellt|veröffentlicht) am:? ?(?<date>${DAY})?$|^(?:Erscheinungsdatum|Datum): ?(?<day>${DAY})?$`, "iu");
/** «Kiel, den 3. Mai 2019», «3. Mai 2019», «Pressemitteilung Nr. 4 vom 3. Mai 2019»; a weekday before it is of the day on which the page was seen. */
const DATELINE = new RegExp(`^(?:(?!\\p{L}+tag,|Mittwoch,)\\p{Lu}[\\p{L} -]{1,40}, (?:den )?|(?:Presse|Medien)\\p{Ll}+ (?:Nr\\. ?[\\d/.-]+ )?vom )?(?<date>${DAY})$`, "u");
const LAST_DATELINE = 8;

/** A release of a ministry or an association: its name, which tells the state and so stands for a kicker, the title, the text; the date above or below it, or only in the address. */
export const pressOfficePage: Format = {
  name: "press office page",
  read({ lines }: TextSource): Page | null {
    const filled = lines.flatMap((line, index) => (line === "" || isFurniture(line) || DATELINE.test(line) ? [] : [index]));
    const [first = -1, second = -1] = filled;
    const [issuer, title] = [lines[first] ?? "", lines[second] ?? ""];
    if (second < 0 || !ISSUER.test(issuer) || title.length > LONGEST_TITLE || /[.:;,]$/.test(title)) return null;
    const body = readBody(lines.slice(second + 1, endOfArticle(lines, second + 1)).map((line, index) => (index < LAST_DATELINE && DATELINE.test(line) ? "" : line)));
    const headline = splitHeadline(title);
    return { ...EMPTY_PAGE, title: headline.title, kicker: headline.kicker ?? issuer, publisher: issuer, published: dateOf(lines), keywords: body.keywords, ...body.credits, blocks: body.blocks };
  },
};

function dateOf(lines: readonly string[]): string | null {
  const above = lines.slice(0, LAST_DATELINE).map((line) => DATELINE.exec(line)?.groups?.["date"]).find((date) => date !== undefined);
  const at = lines.findIndex((line) => CREATED.test(line));
  const groups = CREATED.exec(lines[at] ?? "")?.groups;
  const below = groups && (groups["date"] ?? groups["day"] ?? lines.slice(at + 1).find((line) => line !== ""));
  return readGermanDate(above ?? "") ?? readGermanDate(below ?? "");
}
