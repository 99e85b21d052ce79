import { EMPTY_PAGE } from "../page.js";
import type { Format, Page, TextSource } from "../page.js";
import { readDateline } from "../dateline.js";
import { isFurniture } from "../page-furniture.js";
import { readBody } from "../read-body.js";
import { splitHeadline } from "../split-headline.js";
import type { Headline } from "../split-headline.js";
import { endOfArticle, opensTeaser, readTeasers } from "../teasers.js";

const LONGEST_TITLE = 160;

/** Any text: paragraphs, below a title when the first line looks like one. */
export const plainText: Format = {
  name: "plain text",
  read({ lines }: TextSource): Page {
    const filled = lines.flatMap((line, index) => (line === "" || isFurniture(line) || readDateline(line) ? [] : [index]));
    const [first = 0, second = -1, third = -1] = filled;
    const kickerAbove = third >= 0 && /^.{2,80}:$/.test(lines[first] ?? "") && isTitle(lines, second);
    const headline: Headline | null = kickerAbove
      ? { kicker: (lines[first] ?? "").slice(0, -1), title: lines[second] ?? "" }
      : second >= 0 && isTitle(lines, first) ? splitHeadline(lines[first] ?? "") : null;
    const start = kickerAbove ? second + 1 : headline ? first + 1 : first;
    const end = endOfArticle(lines, start);
    const body = readBody(lines.slice(start, end));
    const blocks = body.blocks.map((block, index) => (index === 0 && !headline && block.role === "HEADING" ? { ...block, role: "BODY" as const } : block));
    return { ...EMPTY_PAGE, ...headline, published: dayAbove(lines.slice(0, start)) ?? body.published, keywords: body.keywords, ...body.credits, blocks, teasers: readTeasers(lines, end) };
  },
};

/** Datelines may stand above the title. */
const dayAbove = (lines: readonly string[]): string | null => lines.map(readDateline).find((day) => day !== null) ?? null;

/** A title is short, ends without a full stop and is followed by something longer. */
function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (line.length > LONGEST_TITLE || !/^[\p{L}\d„#»"]/u.test(line) || /[.:;,]$/.test(line) || opensTeaser(lines, index)) return false;
  return lines.slice(index + 1, index + 12).some((below) => below.length > line.length);
}
