import { isAddress } from "./page-furniture.js";
import { isPictureSource, pictureSourceOf } from "./picture-source.js";

/** Where the links, keywords and picture source at an article's end begin, and what they are. */
export interface Tail {
  readonly start: number;
  readonly keywords: readonly string[];
  readonly links: readonly string[];
  readonly pictureSources: readonly string[];
}

const KEYWORDS = /^Stichwörter:\s?/;
const SHORTEST_PROSE = 80;

/** Reads what stands below an article's last paragraph. A link or keyword that a further paragraph follows is no tail. */
export function readTail(lines: readonly string[]): Tail {
  const lastProse = lines.findLastIndex((line) => line.length >= SHORTEST_PROSE && !opensTail(line));
  const at = lines.findIndex((line, index) => index > lastProse && opensTail(line));
  const start = at < 0 ? lines.length : at;
  const tail = lines.slice(start);
  const pictureSources = tail.filter(isPictureSource).flatMap((line) => pictureSourceOf(line) ?? []);
  return { start, keywords: readKeywords(tail), links: [...new Set(tail.flatMap(linksIn))], pictureSources };
}

/** Stripped pages run addresses together: «https://a.dehttps://b.de». */
function linksIn(line: string): string[] {
  return isAddress(line) ? line.split(/(?=https?:\/\/)/) : [];
}

function opensTail(line: string): boolean {
  return isAddress(line) || KEYWORDS.test(line) || (isPictureSource(line) && !line.startsWith("("));
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
