import type { Block } from "./page.js";
import { isAddress, isFurniture } from "./page-furniture.js";
import { isPictureSource, pictureSourceOf, withoutPictureSource } from "./picture-source.js";

const AUTHOR_SIGN = /\s?\((?:(?<author>\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?)|ID:\s?\d+)\)$/u;

/** An article's blocks, and what was taken out of them. */
export interface TidyBlocks {
  readonly blocks: readonly Block[];
  /** The sign at the end. */
  readonly author: string | null;
  readonly pictureSources: readonly string[];
}

/** The blocks of an article without furniture, bare addresses, picture sources, headings over nothing and the author's sign at the end. */
export function tidyBlocks(blocks: readonly Block[]): TidyBlocks {
  const pictureSources = [...new Set(blocks.flatMap(({ text }) => pictureSourceOf(text) ?? []))];
  const kept = blocks
    .filter(({ text }) => !isFurniture(text) && !isAddress(text) && !isPictureSource(text))
    .map((block) => ({ ...block, text: withoutPictureSource(block.text) }))
    .filter(({ text }) => text !== "");
  return { ...withoutSign(withoutStrayHeadings(kept)), pictureSources };
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

function withoutSign(blocks: readonly Block[]): Pick<TidyBlocks, "blocks" | "author"> {
  const last = blocks.at(-1);
  const sign = last && AUTHOR_SIGN.exec(last.text.slice(-24));
  if (!last || !sign) return { blocks, author: null };
  const text = last.text.slice(0, last.text.length - sign[0].length);
  const rest = blocks.slice(0, -1);
  return { blocks: text === "" ? rest : [...rest, { ...last, text }], author: sign.groups?.["author"] ?? null };
}
