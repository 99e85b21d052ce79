import { readByline } from "../byline.js";
import { EMPTY_PAGE } from "../page.js";
import type { Format, Page, TextSource } from "../page.js";
import { closesArticle, isFurniture } from "../page-furniture.js";
import { readBody } from "../read-body.js";
import { splitSpacedHeadline } from "../split-headline.js";
import { endOfArticle } from "../teasers.js";

const LONGEST_HEADLINE = 200;
const LAST_MARK = 8;

/** A trade magazine's page: kicker and title on one line with a blank between, a byline, advertisers, text, «(ID:4711)». */
export const tradePage: Format = {
  name: "trade page",
  read({ lines }: TextSource): Page | null {
    const filled = lines.flatMap((line, index) => (line === "" ? [] : [index]));
    const [first = -1] = filled;
    const headline = lines[first] ?? "";
    const marked = filled.slice(1, LAST_MARK).some((index) => readByline(lines[index] ?? "")) && lines.some(closesArticle);
    if (!marked || headline.length > LONGEST_HEADLINE || isFurniture(headline) || /[.:]$/.test(headline)) return null;
    const body = readBody(lines.slice(first + 1, endOfArticle(lines, first + 1)));
    return { ...EMPTY_PAGE, ...splitSpacedHeadline(headline), published: body.published, keywords: body.keywords, ...body.credits, blocks: body.blocks };
  },
};
