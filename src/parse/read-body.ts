import { readTail } from "./article-tail.js";
import { captionLines } from "./caption-lines.js";
import type { Block } from "./page.js";
import { isAddress, isFurniture } from "./page-furniture.js";
import { tidyBlocks } from "./tidy-blocks.js";

/** What stands between an article's header and its end. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly keywords: readonly string[];
}

const SENTENCE_END = /[.!?…:;,"“»)]$/;
const LONGEST_HEADING = 100;

/** Reads an article's lines below its header: paragraphs, headings and captions; then, at the end, links, keywords, picture source. */
export function readBody(lines: readonly string[]): Body {
  const { start, keywords } = readTail(lines);
  const body = lines.slice(0, start).map((line) => (isFurniture(line) || isAddress(line) ? "" : line));
  const captions = captionLines(body);
  const blocks = body.flatMap((text, index): Block[] => {
    const caption = captions.get(index);
    if (text === "" || caption === "repeated") return [];
    return [{ role: caption ? "CAPTION" : isHeading(text) ? "HEADING" : "BODY", text }];
  });
  return { blocks: tidyBlocks(blocks), keywords };
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && /^[\p{Lu}\d„#]/u.test(line) && !SENTENCE_END.test(line);
}
