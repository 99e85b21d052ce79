import { Lexer } from "marked";
import type { Token } from "marked";
import { readTail } from "../article-tail.js";
import { readFrontMatter } from "../front-matter.js";
import { EMPTY_PAGE } from "../page.js";
import type { Block, Format, Page, TextSource } from "../page.js";
import { tidyBlocks } from "../tidy-blocks.js";
import { unreadable } from "../unreadable.js";

/** Longer paragraphs are taken as they stand: emphasis takes a time that grows with the square of a paragraph's length. */
const LONGEST_PARAGRAPH = 5000;

/** Lists nested deeper are flattened: they take a time that grows with the square of their depth. */
const DEEP_INDENT = /\n( {24}) +/g;

/**
 * Markdown: front matter with what is known of the article, then its text. A first heading `#` is the title; a paragraph that is bold as a
 * whole leads, one that is in italics as a whole is a photo's caption. Tables, code and raw HTML are left out.
 */
export const markdownPage: Format = {
  name: "Markdown",
  read({ name, text }: TextSource): Page | null {
    const known = readFrontMatter(name, text);
    if (!known && !/\.(md|markdown)$/i.test(name)) return null;
    const blocks = readBlocks(name, known?.rest ?? text);
    const title = blocks[0]?.role === "TITLE" ? blocks[0].text : null;
    const body = blocks.flatMap(({ role, text: line }): Block[] => (role === "TITLE" ? [] : [{ role, text: line }]));
    const tail = readTail(body.map((block) => block.text));
    const tidy = tidyBlocks(body.slice(0, tail.start));
    const page = { ...EMPTY_PAGE, ...known?.fields };
    return {
      ...page,
      title: page.title ?? title,
      keywords: page.keywords.length > 0 ? page.keywords : tail.keywords,
      blocks: tidy.blocks,
      author: page.author ?? tidy.author,
      links: tail.links,
      pictureSources: [...new Set([...tidy.pictureSources, ...tail.pictureSources])],
    };
  },
};

interface MarkdownBlock {
  readonly role: Block["role"] | "TITLE";
  readonly text: string;
}

function readBlocks(name: string, markdown: string): MarkdownBlock[] {
  try {
    const blocks = new Lexer().blockTokens(markdown.replace(DEEP_INDENT, "\n$1"), []).flatMap(blocksOf);
    return blocks.map((block, index) => (block.role === "LEAD" && index > 1 ? { ...block, role: "BODY" } : block));
  } catch (error) {
    if (error instanceof RangeError) throw unreadable(name, "its Markdown is nested too deeply");
    throw error;
  }
}

function blocksOf(token: Token): MarkdownBlock[] {
  if (token.type === "heading") return [{ role: token["depth"] === 1 ? "TITLE" : "HEADING", text: inlineText(token["text"]) }];
  if (token.type === "paragraph" || (token.type === "text" && !hasBlocks(token))) {
    const text = inlineText(token["text"]);
    return text === "" ? [] : [{ role: roleOf(token["text"]), text }];
  }
  if (token.type === "list") return (token["items"] as Token[]).flatMap(blocksOf);
  return hasBlocks(token) ? token.tokens.flatMap(blocksOf) : [];
}

function hasBlocks(token: Token): token is Token & { tokens: Token[] } {
  return "tokens" in token && Array.isArray(token.tokens) && token.tokens.length > 0;
}

/** `**…**` leads, `*…*` is a caption. */
function roleOf(paragraph: string): MarkdownBlock["role"] {
  if (/^(\*\*|__)(?!\s)[^*_]+\1$/.test(paragraph.trim())) return "LEAD";
  return /^([*_])(?![\s*_])[^*_]+\1$/.test(paragraph.trim()) ? "CAPTION" : "BODY";
}

function inlineText(markdown: string): string {
  if (markdown.length > LONGEST_PARAGRAPH) return markdown;
  return Lexer.lexInline(markdown).map(plainText).join("").replace(/\s+/g, " ").trim();
}

function plainText(token: Token): string {
  if (token.type === "image" || token.type === "html") return "";
  if (token.type === "br") return " ";
  if (hasBlocks(token)) return token.tokens.map(plainText).join("");
  return "text" in token && typeof token.text === "string" ? token.text : token.raw;
}
