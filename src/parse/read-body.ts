import { readTail } from "./article-tail.js";
import { readByline } from "./byline.js";
import { captionLines } from "./caption-lines.js";
import { readDateline, readOpeningDate } from "./dateline.js";
import type { Credits } from "../model/article.js";
import type { Block } from "./page.js";
import { isAddress, isFurniture } from "./page-furniture.js";
import { pictureSourceOf } from "./picture-source.js";
import { tidyBlocks } from "./tidy-blocks.js";

/** What stands between an article's header and its end. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly keywords: readonly string[];
  readonly credits: Credits;
  /** ISO day that a byline, a dateline or the text's opening gives. */
  readonly published: string | null;
}

const SENTENCE_END = /[.!?…:;,"“»)]$/;
const LONGEST_HEADING = 100;
/** Bylines stand above the text. */
const LAST_BYLINE = 8;

/** Reads an article's lines below its header: paragraphs, headings and captions; then, at the end, links, keywords, picture source. */
export function readBody(lines: readonly string[]): Body {
  const { start, keywords, links, pictureSources } = readTail(lines);
  const bylines = lines.slice(0, LAST_BYLINE).flatMap((line) => readByline(line) ?? []);
  const body = lines.slice(0, start).map((line, index) => (isFurniture(line) || isAddress(line) || (index < LAST_BYLINE && (readByline(line) ?? readDateline(line))) ? "" : line));
  const captions = captionLines(body);
  const blocks = body.flatMap((text, index): Block[] => {
    const caption = captions.get(index);
    if (text === "" || caption === "repeated") return [];
    return [{ role: caption ? "CAPTION" : isHeading(text) ? "HEADING" : "BODY", text }];
  });
  const tidy = tidyBlocks(blocks);
  const ofBody = [...new Set(body.flatMap((line) => pictureSourceOf(line) ?? []))];
  return { blocks: tidy.blocks, keywords, published: bylines.find((byline) => byline.published)?.published ?? dayAbove(lines) ?? readOpeningDate(body.find((line) => line !== "") ?? ""), credits: { author: bylines.find((byline) => byline.author)?.author ?? tidy.author, links, pictureSources: [...new Set([...ofBody, ...pictureSources])] } };
}

/** The day of the first dateline above the text. */
function dayAbove(lines: readonly string[]): string | null {
  return lines.slice(0, LAST_BYLINE).map(readDateline).find((day) => day !== null) ?? null;
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && /^[\p{Lu}\d„#]/u.test(line) && !SENTENCE_END.test(line);
}
