import type { SearchDocument } from "../graph/search-documents.js";
import { fold } from "./analyse.js";
import { SortedKeys } from "./sorted-keys.js";

/** A name that begins with what was typed, and whose it is. */
export interface Suggestion {
  /** `Kind:id`. */
  readonly key: string;
  /** The name that fits, which may be an alias or abbreviation. */
  readonly matched: string;
}

/** Between what a name is found by and where it comes from. */
const SEPARATOR = "\u0000";

/** Standings from which on names are looked through before those of less standing. */
const TIERS = [4, 2, -Infinity] as const;

/** More names of one tier are not looked through: whoever types one letter more is told better. */
const MAX_LOOKED_AT = 1_500;

/** Names of entities and titles of articles, found by the beginning of any of their words. */
export class Suggestions {
  private readonly tiers = TIERS.map((least) => ({ least, starts: new SortedKeys() }));

  /** `standing` grows with how much the document matters. */
  add(key: string, document: SearchDocument, standing: number): void {
    const starts = this.tierOf(standing);
    for (const start of startsOf(key, document)) starts?.add(start);
  }

  /** Takes back what `add` was given. */
  remove(key: string, document: SearchDocument, standing: number): void {
    const starts = this.tierOf(standing);
    for (const start of startsOf(key, document)) starts?.remove(start);
  }

  private tierOf(standing: number): SortedKeys | undefined {
    return this.tiers.find(({ least }) => standing >= least)?.starts;
  }

  /**
   * The best by standing, names that begin so before those with a word that does, one name for each document. `about` gives the standing of a
   * document and its names; null for one that is left out.
   */
  startingWith(prefix: string, limit: number, about: (key: string) => { readonly standing: number; readonly names: readonly string[] } | null): Suggestion[] {
    const folded = foldName(prefix);
    if (folded === "" || limit <= 0) return [];
    const best = new Map<string, { rank: number; matched: string }>();
    for (const start of this.tiers.flatMap(({ starts }) => starts.startingWith(folded, MAX_LOOKED_AT))) {
      const { text, index, inside, key } = readStart(start);
      const known = about(key);
      if (!known) continue;
      const rank = known.standing + (inside ? 0 : AT_START + (text === folded ? WHOLE : 0));
      if (rank > (best.get(key)?.rank ?? -1)) best.set(key, { rank, matched: known.names[index] ?? "" });
    }
    const order = [...best].sort(([leftKey, left], [rightKey, right]) => right.rank - left.rank || (leftKey < rightKey ? -1 : 1));
    return order.slice(0, limit).map(([key, { matched }]) => ({ key, matched }));
  }
}

/** A name that is all that was typed is what is meant; one that begins so is likelier than one that has it inside. */
const WHOLE = 8;
const AT_START = 3;

function startsOf(key: string, { names }: SearchDocument): Set<string> {
  const starts = names.flatMap((name, index) => {
    const words = foldName(name).split(" ");
    return words.map((_, at) => `${words.slice(at).join(" ")}${SEPARATOR}${at === 0 ? "" : "-"}${index}${SEPARATOR}${key}`);
  });
  return new Set(starts);
}

function readStart(start: string): { text: string; index: number; inside: boolean; key: string } {
  const first = start.indexOf(SEPARATOR);
  const second = start.indexOf(SEPARATOR, first + 1);
  const place = start.slice(first + 1, second);
  return { text: start.slice(0, first), index: Math.abs(Number(place)), inside: place.startsWith("-"), key: start.slice(second + 1) };
}

function foldName(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
