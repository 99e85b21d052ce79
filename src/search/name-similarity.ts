import leven from "leven";
import { fold } from "./analyse.js";

/** How alike a name is to the likest of others, 0 to 1; 1: the same but for case, umlauts, hyphens and spaces. */
export function nameSimilarity(name: string, others: readonly string[]): number {
  const wanted = squeezed(name);
  return Math.max(0, ...others.map((other) => similarity(wanted, squeezed(other))));
}

function similarity(left: string, right: string): number {
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 0 : 1 - leven(left, right) / longer;
}

function squeezed(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
