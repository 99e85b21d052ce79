import { readTail } from "../article-tail.js";
import { readByline } from "../byline.js";
import { htmlBlocks } from "../html-blocks.js";
import { readHtmlMetadata } from "../html-metadata.js";
import type { HtmlMetadata } from "../html-metadata.js";
import { loadHtml } from "../load-html.js";
import { EMPTY_PAGE } from "../page.js";
import type { Block, Format, Page, TextSource } from "../page.js";
import { isFurniture, withoutAdvertisers } from "../page-furniture.js";
import { readableHtml } from "../readable-html.js";
import { endOfArticle, isTeaserLine, readTeasers } from "../teasers.js";
import { tidyBlocks } from "../tidy-blocks.js";
import { unreadable } from "../unreadable.js";
import { readDatedLine } from "../written-date.js";
import { listPage } from "./list-page.js";
import { oldPage } from "./old-page.js";

/**
 * A saved HTML page. Old pages print their layout as text inside tables and are read by it; of all others the readable part is taken, and
 * title, date, address, publisher and keywords from JSON-LD, meta elements and headings.
 */
export const htmlPage: Format = {
  name: "HTML",
  read({ name, text }: TextSource): Page | null {
    if (!/^\s*(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 5000))) return null;
    try {
      return readHtml(name, text);
    } catch (error) {
      if (error instanceof RangeError) throw unreadable(name, "its HTML is nested too deeply");
      throw error;
    }
  },
};

function readHtml(name: string, html: string): Page {
  const lines = htmlBlocks(html).map((block) => block.text);
  const { headline, ...known } = readHtmlMetadata(loadHtml(html));
  const old = oldPage.read({ name, text: "", lines });
  if (old?.kicker) return { ...EMPTY_PAGE, ...known, ...old, ...preferKnown(known, old) };
  if (known.published === null) listPage.read({ name, text: "", lines });
  const { blocks, published, author } = readableArticle(html, headline);
  const tail = readTail(blocks.map((block) => block.text));
  const tidy = tidyBlocks(blocks.slice(0, tail.start));
  return {
    ...EMPTY_PAGE,
    ...known,
    ...headline,
    published: published ?? known.published,
    keywords: known.keywords.length > 0 ? known.keywords : tail.keywords,
    blocks: withLead(tidy.blocks),
    author: known.author ?? author ?? tidy.author,
    links: tail.links,
    pictureSources: [...new Set([...tidy.pictureSources, ...tail.pictureSources])],
    teasers: readTeasers(lines.filter((line) => line !== ""), 0).filter((teaser) => teaser.title !== headline?.title),
  };
}

/** Bylines stand near the headline. */
const LAST_BYLINE = 12;

/** The page's text says best what the article is called and dated; address, publisher and language stand only in its head. */
function preferKnown({ url, publisher, language, keywords }: Omit<HtmlMetadata, "headline">, old: Page): Partial<Page> {
  return { url, publisher, language, keywords: old.keywords.length > 0 ? old.keywords : keywords };
}

/** The readable blocks below the headline and above the first teaser. A date in brackets near the top is the article's own; its line leads. */
function readableArticle(html: string, headline: HtmlMetadata["headline"]): { blocks: Block[]; published: string | null; author: string | null } {
  const readable = htmlBlocks(readableHtml(html));
  const bylines = readable.slice(0, LAST_BYLINE).flatMap(({ text }) => readByline(text) ?? []);
  const author = bylines.find((byline) => byline.author)?.author ?? null;
  const all = withoutAdvertisers(readable.map(({ text }) => text)).flatMap((text, index): Block[] => (text === "" || isFurniture(text) || (index < LAST_BYLINE && readByline(text)) ? [] : [{ role: readable[index]?.role ?? "BODY", text }]));
  const kicker = headline?.kicker ?? "";
  const title = headline?.title ?? "";
  const repeated = [title, kicker, `${kicker}${title}`, `${kicker}: ${title}`];
  const start = all.findIndex(({ text }) => !repeated.includes(text.replace(/:$/, "")));
  const below = start < 0 ? [] : all.slice(start);
  const blocks = below.slice(0, endOfArticle(below.map((block) => block.text), 0));
  const at = blocks.slice(0, 4).findIndex(({ text }) => readDatedLine(text) && !isTeaserLine(text));
  const date = readDatedLine(blocks[at]?.text ?? "");
  if (!date) return { blocks, published: bylines.find((byline) => byline.published)?.published ?? null, author };
  const lead = date.rest === "" ? [] : [{ role: "LEAD", text: date.rest } as const];
  return { blocks: [...lead, ...blocks.slice(0, at), ...blocks.slice(at + 1)], published: date.published, author };
}

/** A page without a marked lead: none is guessed, but of several only the first stays one. */
function withLead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.role === "LEAD");
  return blocks.map((block, index) => (block.role === "LEAD" && index !== first ? { ...block, role: "BODY" } : block));
}
