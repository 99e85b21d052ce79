import { load } from "cheerio";
import { readTail } from "../article-tail.js";
import { htmlBlocks } from "../html-blocks.js";
import { readHtmlMetadata } from "../html-metadata.js";
import type { HtmlMetadata } from "../html-metadata.js";
import { EMPTY_PAGE } from "../page.js";
import type { Block, Format, Page, TextSource } from "../page.js";
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
  const { headline, ...known } = readHtmlMetadata(load(html));
  const lines = htmlBlocks(html).map((block) => block.text);
  const old = oldPage.read({ name, text: "", lines });
  if (old?.kicker) return { ...EMPTY_PAGE, ...known, ...old, ...preferKnown(known, old) };
  if (known.published === null) listPage.read({ name, text: "", lines });
  const body = readableBlocks(html, headline);
  const dated = readDatedLine(body[0]?.text ?? "");
  const blocks = dated ? [{ role: "LEAD", text: dated.rest } as const, ...body.slice(1)] : body;
  const tail = readTail(blocks.map((block) => block.text));
  return {
    ...EMPTY_PAGE,
    ...known,
    ...headline,
    published: dated?.published ?? known.published,
    keywords: known.keywords.length > 0 ? known.keywords : tail.keywords,
    blocks: withLead(tidyBlocks(blocks.slice(0, tail.start))),
    teasers: readTeasers(lines.filter((line) => line !== ""), 0).filter((teaser) => teaser.title !== headline?.title),
  };
}

/** The page's text says best what the article is called and dated; address, publisher and language stand only in its head. */
function preferKnown({ url, publisher, language, keywords }: Omit<HtmlMetadata, "headline">, old: Page): Partial<Page> {
  return { url, publisher, language, keywords: old.keywords.length > 0 ? old.keywords : keywords };
}

/** The readable blocks up to the first teaser, without the headline repeated above them. */
function readableBlocks(html: string, headline: HtmlMetadata["headline"]): Block[] {
  const blocks = htmlBlocks(readableHtml(html));
  const end = endOfArticle(blocks.map((block) => block.text), 0);
  const repeated = headline ? [headline.title, headline.kicker, `${headline.kicker ?? ""}${headline.title}`, `${headline.kicker ?? ""}: ${headline.title}`] : [];
  const kept = blocks.slice(0, end).filter(({ text }) => !isTeaserLine(text));
  const start = kept.findIndex(({ text }) => !repeated.includes(text.replace(/:$/, "")));
  return start < 0 ? [] : kept.slice(start);
}

/** A page without a marked lead: none is guessed, but of several only the first stays one. */
function withLead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.role === "LEAD");
  return blocks.map((block, index) => (block.role === "LEAD" && index !== first ? { ...block, role: "BODY" } : block));
}
