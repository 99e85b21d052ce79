import { tokenize } from "./tokens.js";
import type { Token } from "./tokens.js";

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
    let node: Node<T> | undefined = this.root;
    let best: NameMatch<T> | null = null;
    for (let to = from; to < tokens.length; to++) {
      node = node.next.get(tokens[to]?.stem ?? "");
      if (!node) break;
      const values: T[] = [];
      let end = tokens[to]?.end ?? 0;
      for (const name of node.ends) {
        if (!agrees(name, text, tokens.slice(from, to + 1))) continue;
        values.push(name.value);
        if (name.text.endsWith(")") && text.charAt(end) === ")") end++;
      }
      if (values.length > 0) best = { from, to: to + 1, end, values };
    }
    return best;
  }
}

/** Equal stems are not enough: «Regen» is not «Rege», «mid» is not «MID», and nothing but the name's own marks may stand between its words. */
function agrees(name: { readonly tokens: readonly Token[]; readonly text: string }, text: string, found: readonly Token[]): boolean {
  return name.tokens.every((token, index) => {
    const other = found[index];
    if (!other) return false;
    const fits = name.tokens.length === 1 ? sameWord(token.text, other.text) : sameInName(token.text, other.text);
    return fits && (index === 0 || sameGap(name, text, found, index));
  });
}

const isAbbreviation = (word: string): boolean => word.length <= 5 && !/^\p{Lu}?\p{Ll}+$/u.test(word);

/** A name of one word: itself, or its genitive. */
function sameWord(name: string, word: string): boolean {
  if (word.startsWith(name)) return word.length === name.length || ((word.slice(name.length) === "s" || word.slice(name.length) === "es") && !isAbbreviation(name));
  if (isAbbreviation(name) || word.length !== name.length) return false;
  return /[-\d.@]|\p{Lu}.*\p{Lu}/u.test(name) && word.toLowerCase() === name.toLowerCase();
}

function sameInName(name: string, word: string): boolean {
  return isAbbreviation(name) ? name.toLowerCase() === word.toLowerCase() : true;
}

function sameGap(name: { readonly tokens: readonly Token[]; readonly text: string }, text: string, found: readonly Token[], index: number): boolean {
  const wanted = marks(name.text.slice(name.tokens[index - 1]?.end, name.tokens[index]?.start));
  return wanted === marks(text.slice(found[index - 1]?.end, found[index]?.start));
}

/** A line's end is a mark: titles and lists name other things line by line. */
const marks = (gap: string): string => gap.replace(/[ \u00a0„“”"‚‘»«]+/g, "").replace(/[–—]/g, "-");
