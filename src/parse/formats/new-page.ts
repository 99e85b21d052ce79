import { EMPTY_PAGE } from "../page.js";
import type { Format, Page, TextSource } from "../page.js";
import { isFurniture } from "../page-furniture.js";
import { readBody } from "../read-body.js";
import { splitHeadline } from "../split-headline.js";
import { endOfArticle, isTeaserLine, readTeasers } from "../teasers.js";
import { readDatedLine } from "../written-date.js";

const LONGEST_HEADLINE = 200;

/** The new page: kicker and title glued together on one line; then the date in brackets with the lead, or the body at once. */
export const newPage: Format = {
  name: "new page",
  read({ lines }: TextSource): Page | null {
    const filled = lines.flatMap((line, index) => (line === "" || isFurniture(line) ? [] : [index]));
    const [first = -1, second = -1] = filled;
    const headline = lines[first] ?? "";
    if (second < 0 || headline.length > LONGEST_HEADLINE || /[.:]$/.test(headline) || readDatedLine(headline)) return null;
    const below = lines[second] ?? "";
    const date = isTeaserLine(below) ? null : readDatedLine(below);
    const { kicker, title } = splitHeadline(headline);
    const glued = kicker !== null && headline.startsWith(kicker + title);
    if (!date && !glued) return null;
    const start = date ? second + 1 : first + 1;
    const end = endOfArticle(lines, start);
    const body = readBody(lines.slice(start, end));
    const lead = date && date.rest !== "" ? [{ role: "LEAD", text: date.rest } as const] : [];
    const teasers = readTeasers(lines, end);
    return { ...EMPTY_PAGE, kicker, title, published: date?.published ?? null, keywords: body.keywords, ...body.credits, blocks: [...lead, ...body.blocks], teasers };
  },
};
