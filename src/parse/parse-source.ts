import type { ParsedArticle } from "../model/article.js";
import { ArticleExtent } from "../model/statement.js";
import { articleOfPage } from "./article-of-page.js";
import { binaryReason, decodeBytes } from "./decode-bytes.js";
import { htmlPage } from "./formats/html-page.js";
import { listPage, listPageError } from "./formats/list-page.js";
import { markdownPage } from "./formats/markdown-page.js";
import { mirrorPage } from "./formats/mirror-page.js";
import { newPage } from "./formats/new-page.js";
import { oldPage } from "./formats/old-page.js";
import { plainText } from "./formats/plain-text.js";
import { pressOfficePage } from "./formats/press-office-page.js";
import { tradePage } from "./formats/trade-page.js";
import { withoutDamaged } from "./damaged-text.js";
import { linesOf, withoutGluedLinks } from "./lines-of.js";
import { normaliseText } from "./normalise-text.js";
import type { Format, Page } from "./page.js";
import { isFromCrawler, withoutAdvertisers } from "./page-furniture.js";
import { unreadable } from "./unreadable.js";

/** A file or a downloaded page: its name or address, and its bytes as they are. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LARGEST_SOURCE = 2 * 1024 * 1024;
const FEWEST_WORDS = 3;

/** The first that recognises a source reads it; plain text recognises everything. */
const FORMATS: readonly Format[] = [markdownPage, htmlPage, listPage, mirrorPage, oldPage, pressOfficePage, tradePage, newPage, plainText];

/**
 * Reads a source: first its article, then the teasers of other articles found beside it (`extent: TEASER`, source `<name>#<n>`).
 * Throws `UNREADABLE_SOURCE`, with the reason in words, for what is no article: empty, binary, a list page, more than 2 MB.
 *
 * @example parseSource({ name: "artikel.txt", bytes: readFileSync("artikel.txt") })[0]?.record.title
 */
export function parseSource({ name, bytes }: Source): ParsedArticle[] {
  if (bytes.length > LARGEST_SOURCE) throw unreadable(name, "it is larger than 2 MB");
  const binary = binaryReason(bytes);
  if (binary) throw unreadable(name, binary);
  const page = readPage(name, normaliseText(decodeBytes(bytes)));
  const teasers = page.teasers.map((teaser, index) => articleOfPage(teaser, `${name}#${index + 1}`, ArticleExtent.TEASER));
  return [articleOfPage(page, name, ArticleExtent.FULL), ...teasers];
}

function readPage(name: string, text: string): Page {
  const allLines = linesOf(text);
  const { url, lines: below } = withoutAddress(name, allLines);
  const lines = tidyLines(below);
  for (const format of FORMATS) {
    const page = format.read({ name, text, lines });
    if (page) return checked(name, { ...page, url: page.url ?? url });
  }
  throw unreadable(name, "its format is not known");
}

/** The lines without what no layout needs: names of advertisers, damaged paragraphs, and a crawler's glued links. */
function tidyLines(lines: readonly string[]): string[] {
  return withoutDamaged(withoutAdvertisers(isFromCrawler(lines) ? lines.map(withoutGluedLinks) : lines));
}

/** An article's address is known when it is the source's name or its first line; the links at its end are other pages. */
function withoutAddress(name: string, lines: string[]): { url: string | null; lines: string[] } {
  if (/^https?:\/\/\S+$/.test(name)) return { url: name, lines };
  const first = lines.findIndex((line) => line !== "");
  const line = lines[first] ?? "";
  return /^https?:\/\/\S{4,500}$/.test(line) ? { url: line, lines: lines.slice(first + 1) } : { url: null, lines };
}

function holdsWords({ blocks }: Page): boolean {
  let words = 0;
  return blocks.some(({ text }) => (words += text.slice(0, 1000).match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS);
}

function checked(name: string, page: Page): Page {
  if (holdsWords(page)) return page;
  if (page.teasers.length > 0) throw listPageError(name);
  throw unreadable(name, page.title !== null ? "below its title there is no text" : page.blocks.length > 0 ? "it holds no readable text" : "it is empty");
}
