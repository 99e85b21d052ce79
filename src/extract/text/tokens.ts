import type { Document } from "./document.js";
import { remembering } from "./word-test.js";
import { latin } from "./latin.js";

/** A word of a text: hyphenated and dotted names («Sachsen-Anhalt», «Komm.ONE») are one word, «Gemeinde-» keeps its hyphen. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case without inflection; equal stems may be one word in two cases («Landkreistages», «Landkreistag»). */
  readonly stem: string;
  /** Begins with a capital letter; in German that includes every noun. */
  readonly capital: boolean;
  /** What `atWords` asked of this word before, here and wherever else it stands. */
  readonly answers: boolean[];
}

/** No name has more parts or longer ones than these. */
const WORD = latin(/[\p{L}\p{N}]{1,200}(?:[-.@’'&_][\p{L}\p{N}]{1,200}){0,20}-?/gu);
const ENDING = /(?:es|er|en|em|e|s|n)$/;
const SHORTEST_STEM = 4;

/** Cuts a text into words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = wordOf(match[0]);
    tokens.push({ start: match.index, end: match.index + word.text.length, text: word.text, stem: word.stem, capital: word.capital, answers: word.answers });
  }
  return tokens;
}

/** Takes off endings as long as there are any («Sachsens» and «Sachsen» meet at `sach`); made to be compared, not read. */
export const stem = remembering((word): string => {
  let result = word.toLowerCase();
  for (let shorter = result; ; result = shorter) {
    shorter = result.replace(ENDING, "");
    if (shorter === result || shorter.length < SHORTEST_STEM) return result;
  }
});

type Word = Pick<Token, "text" | "stem" | "capital" | "answers">;

/** One string for all places where a word stands, since equal strings are found faster when they are the same; the copy does not hold on to its text. */
const wordOf = remembering((word): Word => {
  const text = ` ${word}`.slice(1);
  return { text, stem: stem(text), capital: CAPITAL.test(text), answers: [] };
});
const CAPITAL = latin(/^\p{Lu}/u);

const cut = new WeakMap<Document, readonly Token[]>();

/** The words of a document's sentences, cut once. */
export function tokensOf(document: Document): readonly Token[] {
  let tokens = cut.get(document);
  if (!tokens) {
    tokens = tokenize(document.text);
    cut.set(document, tokens);
  }
  return tokens;
}

type FindAt<T> = (token: Token, index: number, tokens: readonly Token[]) => T | null | undefined | false;

let tests = 0;

/**
 * Makes a search through the words of documents, which looks only at words of which `mayBegin` is true. That sees nothing but the word, so it
 * is answered once for each word of the vocabulary: many recognisers look at every word of every article, and few words begin anything.
 */
export function atWords(mayBegin: (word: string) => boolean): <T extends object>(document: Document, find: FindAt<T>) => T[] {
  const test = tests++;
  return <T extends object>(document: Document, find: FindAt<T>): T[] => {
    const tokens = tokensOf(document);
    const found: T[] = [];
    tokens.forEach((token, index) => {
      const here = (token.answers[test] ??= mayBegin(token.text)) && find(token, index, tokens);
      if (here) found.push(here);
    });
    return found;
  };
}

/** Index of the first word that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
