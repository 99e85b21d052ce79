import { tokenize } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { remembering, wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly ends: { readonly tokens: readonly Token[]; readonly text: string; readonly value: T }[];
}

/** A name found in a text: words `from` to `to` (exclusive), and everything that bears that name. */
export interface NameMatch<T> {
  readonly from: number;
  readonly to: number;
  /** End in the text, a closing bracket or quotation mark of the name included. */
  readonly end: number;
  readonly values: readonly T[];
}

/** Finds inflected names in a text by a trie over word stems; its cost depends on the text, not on the number of names. */
export class NameIndex<T> {
  private readonly root: Node<T> = { next: new Map(), ends: [] };

  add(name: string, value: T): void {
    const tokens = tokenize(name);
    if (tokens.length === 0) return;
    let node = this.root;
    for (const token of tokens) {
      let next = node.next.get(token.stem);
      if (!next) node.next.set(token.stem, (next = { next: new Map(), ends: [] }));
      node = next;
    }
    node.ends.push({ tokens, text: name, value });
  }

  /** The longest name that starts at word `from`. */
  longestAt(text: string, tokens: readonly Token[], from: number): NameMatch<T> | null {
    let node = this.root.next.get(tokens[from]?.stem ?? "");
    let best: NameMatch<T> | null = null;
    for (let to = from + 1; node; to++) {
      if (node.ends.length > 0) best = matchOf(node.ends, text, tokens, from, to) ?? best;
      node = node.next.size > 0 ? node.next.get(tokens[to]?.stem ?? "") : undefined;
    }
    return best;
  }
}

function matchOf<T>(names: Node<T>["ends"], text: string, tokens: readonly Token[], from: number, to: number): NameMatch<T> | null {
  const agreeing = names.filter((name) => agrees(name, text, tokens, from));
  if (agreeing.length === 0) return null;
  const end = tokens[to - 1]?.end ?? 0;
  const closing = agreeing.some((name) => name.text.endsWith(")")) ? (/^\.?\)/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return { from, to, end: end + closing, values: agreeing.map(({ value }) => value) };
}

interface Name {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Equal stems are not enough: «Regen» is not «Rege», «mid» is not «MID», and nothing but the name's own marks may stand between its words. */
function agrees(name: Name, text: string, found: readonly Token[], from: number): boolean {
  const alone = name.tokens.length === 1;
  for (const [index, token] of name.tokens.entries()) {
    const other = found[from + index];
    if (!other || !(alone ? sameWord(token.text, other.text) : sameInName(token.text, other.text))) return false;
    if (index > 0 && !sameGap(name, text, found, from, index)) return false;
  }
  return true;
}

const PLAIN = latin(/^\p{Lu}?\p{Ll}+$/u);
const isAbbreviation = remembering((word) => word.length <= 5 && !PLAIN.test(word));

/** A name of one word: itself, or its genitive. */
function sameWord(name: string, word: string): boolean {
  if (word.startsWith(name)) return word.length === name.length || ((word.slice(name.length) === "s" || word.slice(name.length) === "es") && !isAbbreviation(name));
  if (isAbbreviation(name) || word.length !== name.length) return false;
  return isMarked(name) && word.toLowerCase() === name.toLowerCase();
}

const isMarked = wordTest(latin(/[-\d.@]|\p{Lu}.*\p{Lu}/u));

function sameInName(name: string, word: string): boolean {
  return isAbbreviation(name) ? name.toLowerCase() === word.toLowerCase() : true;
}

function sameGap(name: Name, text: string, found: readonly Token[], from: number, index: number): boolean {
  const wanted = marks(name.text.slice(name.tokens[index - 1]?.end, name.tokens[index]?.start));
  return wanted === marks(text.slice(found[from + index - 1]?.end, found[from + index]?.start));
}

/** A line's end is a mark: titles and lists name other things line by line. */
const marks = (gap: string): string => (gap === " " ? "" : gap.replace(/[ \u00a0„“”"‚‘»«]+/g, "").replace(/[–—]/g, "-"));
