import { captionLines } from "./caption-lines.js";
import type { Block } from "./page.js";
import { isFurniture } from "./page-furniture.js";
import { isPictureSource, withoutPictureSource } from "./picture-source.js";

/** What stands between an article's header and its end. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly keywords: readonly string[];
}

const ADDRESSES = /^(?:https?:\/\/\S+|www\.\S+)$/;
const KEYWORDS = /^Stichwörter:\s?/;
const AUTHOR_SIGN = /\s?\((?:\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?|ID:\s?\d+)\)$/u;
const SENTENCE_END = /[.!?…:;,“"»)]$/;
const SHORTEST_PROSE = 80;
const LONGEST_HEADING = 100;

/** Reads an article's lines below its header: paragraphs, headings and captions; then, at the end, links, keywords, picture source. */
export function readBody(lines: readonly string[]): Body {
  const tail = startOfTail(lines);
  const kept = lines.slice(0, tail).map((line) => (isFurniture(line) || ADDRESSES.test(line) ? "" : line));
  const captions = captionLines(kept);
  const blocks = kept.flatMap((line, index): Block[] => {
    const caption = captions.get(index);
    if (line === "" || caption === "repeated" || isPictureSource(line)) return [];
    const text = withoutPictureSource(line);
    return [{ role: caption ? "CAPTION" : isHeading(text) ? "HEADING" : "BODY", text }];
  });
  return { blocks: withoutSign(withoutStrayHeadings(blocks)), keywords: readKeywords(lines.slice(tail)) };
}

/** The first line of links, keywords or picture source that no further paragraph follows. */
function startOfTail(lines: readonly string[]): number {
  const lastProse = lines.findLastIndex((line) => line.length >= SHORTEST_PROSE && !opensTail(line));
  const tail = lines.findIndex((line, index) => index > lastProse && opensTail(line));
  return tail < 0 ? lines.length : tail;
}

function opensTail(line: string): boolean {
  return ADDRESSES.test(line) || KEYWORDS.test(line) || (isPictureSource(line) && !line.startsWith("("));
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && /^[\p{Lu}\d„#]/u.test(line) && !SENTENCE_END.test(line);
}

/** A heading stands alone above a paragraph: short lines in a row are text, and at the end they are what the page left behind. */
function withoutStrayHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => block.role !== "HEADING");
  if (last < 0) return blocks.map((block) => ({ ...block, role: "BODY" }));
  return blocks.slice(0, last + 1).map((block, index) => {
    const alone = blocks[index - 1]?.role !== "HEADING" && blocks[index + 1]?.role !== "HEADING";
    return block.role === "HEADING" && !alone ? { ...block, role: "BODY" } : block;
  });
}

function withoutSign(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const sign = last && AUTHOR_SIGN.exec(last.text.slice(-24));
  if (!last || !sign) return [...blocks];
  const text = last.text.slice(0, last.text.length - sign[0].length);
  const rest = blocks.slice(0, -1);
  return text === "" ? rest : [...rest, { ...last, text }];
}

/** «Stichwörter: A, B» on one line, or one keyword a line with a comma behind each but the last. */
function readKeywords(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== "");
  const at = filled.findIndex((line) => KEYWORDS.test(line));
  if (at < 0) return [];
  let joined = (filled[at] ?? "").replace(KEYWORDS, "").trim();
  for (let next = at + 1; next < filled.length && (joined === "" || joined.endsWith(",")); next++) joined += ` ${filled[next] ?? ""}`;
  return keywordsOf(joined);
}

/** A comma-separated list of keywords, trimmed, without empty or repeated ones. */
export function keywordsOf(list: string): string[] {
  return [...new Set(list.split(",").map((word) => word.trim()).filter((word) => word !== ""))];
}
