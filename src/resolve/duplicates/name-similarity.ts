import leven from "leven";
import type { ComparedName } from "./compared-name.js";

/** Words of which a larger part differs are different words. */
const MOST_CHANGED = 0.2;

/** Words of this length or shorter are the same or different, nothing between: «KDN» is not «KDO». */
const SHORT = 4;

/**
 * How alike two names are, by soft TF-IDF: words are compared by edit distance and count the more, the fewer names have them. So
 * «Rahmenvereinbarung» ties little together, and the order of words doesn't matter.
 */
export class NameSimilarity {
  private readonly names = new Map<string, number>();
  private readonly total: number;

  /** @param names All names among which the two are found. */
  constructor(names: readonly ComparedName[]) {
    for (const { words } of names) for (const word of new Set(words)) this.names.set(word, this.frequency(word) + 1);
    this.total = names.length;
  }

  /** How many names have the word. */
  frequency(word: string): number {
    return this.names.get(word) ?? 0;
  }

  /** From 0 (nothing in common) to 1 (the same words). */
  of(left: ComparedName, right: ComparedName): number {
    if (left.letters === right.letters) return 1;
    const [one, other] = [this.matches(left, right), this.matches(right, left)];
    const length = lengthOf(one) * lengthOf(other);
    return length === 0 ? 0 : Math.min(overlapOf(one), overlapOf(other)) / length;
  }

  /** Each word with its likeness to the word of the other name that is most like it; a misspelt word counts no more than the word it stands for. */
  private matches(from: ComparedName, to: ComparedName): Match[] {
    return from.words.map((word) => {
      const [likeness, other] = mostAlike(word, to.words);
      return { likeness, weight: other === null ? this.weight(word) : Math.min(this.weight(word), this.weight(other)) };
    });
  }

  private weight(word: string): number {
    return Math.log(1 + this.total / Math.max(1, this.frequency(word)));
  }
}

interface Match {
  readonly likeness: number;
  readonly weight: number;
}

const lengthOf = (matches: readonly Match[]): number => Math.sqrt(matches.reduce((sum, { weight }) => sum + weight ** 2, 0));
const overlapOf = (matches: readonly Match[]): number => matches.reduce((sum, { likeness, weight }) => sum + likeness * weight ** 2, 0);

function mostAlike(word: string, others: readonly string[]): [likeness: number, other: string | null] {
  let best: [number, string | null] = [0, null];
  for (const other of others) {
    const likeness = alike(word, other);
    if (likeness > best[0]) best = [likeness, other];
  }
  return best;
}

/** How alike two words are, from 0 to 1; numbers are the same or different. */
export function alike(left: string, right: string): number {
  if (left === right || completes(left, right) || completes(right, left)) return 1;
  const longest = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) <= SHORT || /\d/.test(left + right)) return 0;
  const allowed = Math.floor(longest * MOST_CHANGED);
  const distance = leven(left, right, { maxDistance: allowed + 1 });
  return distance <= allowed ? 1 - distance / longest : 0;
}

/** «Städtebund» completes the «Städte-» of «Städte- und Gemeindebund». */
function completes(open: string, word: string): boolean {
  return open.endsWith("-") && word.startsWith(open.slice(0, -1));
}
