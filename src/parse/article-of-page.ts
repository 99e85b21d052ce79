import { createHash } from "node:crypto";
import type { ParsedArticle, Section, SectionRole } from "../model/article.js";
import { ALWAYS_KNOWN, CURRENT } from "../model/records.js";
import { ArticleExtent } from "../model/statement.js";
import { normaliseLine } from "./normalise-text.js";
import type { Page } from "./page.js";
import { dateInUrl } from "./written-date.js";

/** Turns what was read off a page into the article to store: its text in one piece, the sections in it, its id and hash. */
export function articleOfPage(page: Page, source: string, extent: ArticleExtent): ParsedArticle {
  const { text, sections } = textOf(page);
  const kicker = page.kicker === null ? null : normaliseLine(page.kicker) || null;
  const title = page.title === null ? null : normaliseLine(page.title) || null;
  const published = page.published ?? dateInUrl(page.url);
  const { url, publisher, language } = page;
  const keywords = page.keywords.map(normaliseLine).filter((keyword) => keyword !== "");
  // A teaser is not its article: without an address only the extent tells them apart.
  const identity = url ?? (title === null ? text : JSON.stringify([kicker, title, published, ...(extent === ArticleExtent.TEASER ? [extent] : [])]));
  const record = {
    type: "article" as const,
    id: sha256(identity).slice(0, 16),
    source, url, publisher, title, kicker, published, keywords, language, extent, text,
    hash: sha256(text),
    addresses: [...new Set([...(url === null ? [] : [url]), ...page.sameArticleAt])],
    why: null,
    recordedAt: ALWAYS_KNOWN,
    ...CURRENT,
  };
  const { author, links, pictureSources } = page;
  return { record, sections, credits: { author, links, pictureSources } };
}

/** Kicker and title on lines of their own, then the blocks with an empty line before each. */
function textOf(page: Page): { text: string; sections: Section[] } {
  const sections: Section[] = [];
  let text = "";
  const append = (role: SectionRole, part: string | null) => {
    const line = part === null ? "" : normaliseLine(part);
    if (line === "") return;
    text += text === "" ? "" : role === "TITLE" ? "\n" : "\n\n";
    sections.push({ role, start: text.length, end: text.length + line.length });
    text += line;
  };
  append("KICKER", page.kicker);
  append("TITLE", page.title);
  for (const block of page.blocks) append(block.role, block.text);
  return { text, sections };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
