import { EMPTY_PAGE } from "./page.js";
import type { Page } from "./page.js";
import { closesArticle, endsArticle, opensSponsored } from "./page-furniture.js";
import { splitHeadline } from "./split-headline.js";
import { readDatedLine } from "./written-date.js";

const MORE = /\s*mehr\s?(\.{3}|…)$/;
const LONGEST_HEADER = 200;

/** Whether the line is the second one of a teaser: its date, its lead and «mehr...». */
export function isTeaserLine(line: string): boolean {
  return line.startsWith("[") && MORE.test(line.slice(-12)) && readDatedLine(line) !== null;
}

/** Whether a teaser begins here: a header such as «Kicker: Titel» directly above a line that opens with its date. */
export function opensTeaser(lines: readonly string[], index: number): boolean {
  const header = lines[index] ?? "";
  const below = lines[index + 1] ?? "";
  if (header === "" || header.length > LONGEST_HEADER || header.startsWith("[") || !readDatedLine(below)) return false;
  return isTeaserLine(below) || splitHeadline(header).kicker !== null;
}

/** Where the article that begins at `from` ends: at the page's furniture or at the first teaser. */
export function endOfArticle(lines: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    if (endsArticle(lines[index] ?? "") || opensTeaser(lines, index)) return index;
    if (closesArticle(lines[index] ?? "")) return index + 1;
  }
  return lines.length;
}

/**
 * The teasers among `lines` from `from` on, without the paid ones. Of a teaser only header and lead are read: what stands below (a photo's
 * caption, an advertisement) can't be told apart.
 */
export function readTeasers(lines: readonly string[], from: number): Page[] {
  const teasers: Page[] = [];
  let sponsored = false;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (opensSponsored(line)) sponsored = true;
    else if (/^Weitere Meldungen/.test(line)) sponsored = false;
    if (!opensTeaser(lines, index)) continue;
    if (!sponsored) teasers.push(readTeaser(line, lines[index + 1] ?? ""));
    index++;
  }
  return teasers;
}

function readTeaser(header: string, dated: string): Page {
  const { kicker, title } = splitHeadline(header.replace(/ (Bericht|Interview)$/, ""));
  const { published, rest } = readDatedLine(dated) ?? { published: null, rest: dated };
  return { ...EMPTY_PAGE, kicker, title, published, blocks: [{ role: "LEAD", text: rest.replace(MORE, "") }] };
}
