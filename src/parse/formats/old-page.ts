import { withGluedCaptionSplit } from "../glued-caption.js";
import { EMPTY_PAGE } from "../page.js";
import type { Format, Page, TextSource } from "../page.js";
import { isFurniture, titleOfBreadcrumb } from "../page-furniture.js";
import { readBody } from "../read-body.js";
import { endOfArticle, isTeaserLine, readTeasers } from "../teasers.js";
import { readDatedLine } from "../written-date.js";

const KICKER = /^.{2,80}:$/;
const LONGEST_HEADER_LINE = 200;
/** Kicker, title and, on reports, the list of subheadings. */
const LONGEST_HEADER = 14;

interface Header {
  readonly kicker: string | null;
  readonly title: string | null;
}

/** The old page: «Kicker:», title, date in brackets with the lead, body, author's sign, links, «Stichwörter:», furniture, teasers. */
export const oldPage: Format = {
  name: "old page",
  read({ name, lines }: TextSource): Page | null {
    const dated = lines.findIndex((line) => readDatedLine(line) && !isTeaserLine(line));
    const header = dated < 0 ? null : readHeader(lines.slice(0, dated), name);
    const date = readDatedLine(lines[dated] ?? "");
    if (!header || !date) return null;
    const end = endOfArticle(lines, dated + 1);
    const body = readBody(lines.slice(dated + 1, end));
    const lead = date.rest === "" ? [] : [{ role: "LEAD", text: date.rest } as const];
    const { published } = date;
    const teasers = readTeasers(lines, end);
    return { ...EMPTY_PAGE, ...header, published, keywords: body.keywords, ...body.credits, blocks: [...lead, ...withGluedCaptionSplit(body.blocks)], teasers };
  },
};

/** What stands above the date; null when that is not an old page's header. */
function readHeader(above: readonly string[], name: string): Header | null {
  const filled = above.filter((line) => line !== "" && !isFurniture(line));
  const kickerAt = filled.findLastIndex((line) => KICKER.test(line));
  const header = filled.slice(kickerAt + 1);
  if (header.length > LONGEST_HEADER || header.some((line) => line.length > LONGEST_HEADER_LINE || /[^.]\.$/.test(line))) return null;
  if (kickerAt >= 0 && header.length > 0) return { kicker: (filled[kickerAt] ?? "").slice(0, -1), title: header[0] ?? null };
  if (filled.length > 0) return null;
  const crumbs = above.map(titleOfBreadcrumb).find((title) => title !== null);
  return { kicker: null, title: crumbs ?? titleInAddress(name) };
}

/**
 * The title in an old page's address or file name, where the page itself was stripped of it.
 *
 * @example titleInAddress("meldung_10001_Neue+Wege.html") // "Neue Wege"
 */
export function titleInAddress(address: string): string | null {
  const encoded = /meldung_\d+_([^/]{3,200}?)(?:\.html)?(?:\.(?:txt|md))?$/.exec(address)?.[1];
  try {
    return encoded ? decodeURIComponent(encoded.replaceAll("+", " ")) : null;
  } catch {
    return null;
  }
}
