import { stem, tokensOf } from "./analyse.js";
import type { Token, Word } from "./analyse.js";
import { nameKey } from "./document-terms.js";
import type { Vocabulary } from "./vocabulary.js";

/** A word of a query with the terms that stand for it, each with how well it does, 0 to 1. */
export type QueryWord = ReadonlyMap<string, number>;

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** The query as a name would be written in terms. */
  readonly nameKey: string;
  /** The query with words that nothing has replaced by what was probably meant; null when there is nothing to replace. */
  readonly didYouMean: string | null;
}

const WHOLE = 1;
const PART_OF_JOINED = 0.8;
const BEGINNING = 0.7;
const SLIP = 0.7;
const COMPOUND_TAIL = 0.5;
const COMPOUND_HEAD = 0.4;

/** Most terms that one word may stand for in each way. */
const MAX_TERMS = 200;
const MIN_PREFIX = 2;
const MIN_COMPOUND_PART = 5;
const MIN_SLIP = 4;

/**
 * What a query asks for, in the terms of a vocabulary: its words without their endings, compounds that they are a part of, what
 * the last of them may be the beginning of, and for words that nothing has, words that differ by one slip.
 */
export function parseQuery(query: string, vocabulary: Vocabulary): ParsedQuery {
  const tokens = tokensOf(query);
  const last = tokens.at(-1);
  const typing = last?.whole.end === query.length ? last : undefined;
  const corrections: { readonly word: Word; readonly shown: string }[] = [];
  const words = tokens.flatMap((token) => tokenWords(token, token === typing, vocabulary, corrections));
  return { words, nameKey: nameKey(tokens), didYouMean: corrected(query, corrections) };
}

type Corrections = { readonly word: Word; readonly shown: string }[];

/** What is joined («ITV.SH») is found joined or by its parts; each part counts as a word, for which the whole stands too. */
function tokenWords({ whole, parts }: Token, typing: boolean, vocabulary: Vocabulary, corrections: Corrections): QueryWord[] {
  if (parts.length === 0) return expanded(whole, typing, vocabulary, corrections);
  const lastPart = parts.at(-1);
  return parts.flatMap((part) =>
    expanded(part, typing && part === lastPart, vocabulary, corrections).map((word) => {
      const terms = new Map([...word].map(([term, weight]) => [term, weight * PART_OF_JOINED]));
      return terms.set(whole.term, WHOLE);
    }),
  );
}

/** One word, or the two that an unknown compound is put together from. */
function expanded(word: Word, typing: boolean, vocabulary: Vocabulary, corrections: Corrections): QueryWord[] {
  const terms = meanings(word, typing, vocabulary);
  if ([...terms.keys()].some((term) => vocabulary.has(term))) return [terms];
  const slips = word.folded.length >= MIN_SLIP ? vocabulary.nearly(word.folded) : [];
  const [nearest] = slips;
  if (nearest !== undefined) {
    corrections.push({ word, shown: vocabulary.shown(nearest) });
    return [new Map(slips.map((each) => [stem(each), SLIP]))];
  }
  const parts = vocabulary.partsOf(word.folded);
  return parts ? parts.map((part) => meanings({ ...word, folded: part, term: stem(part) }, false, vocabulary)) : [terms];
}

function meanings({ folded, term }: Word, typing: boolean, vocabulary: Vocabulary): Map<string, number> {
  const terms = new Map([[term, WHOLE]]);
  const add = (others: readonly string[], weight: number): void => {
    for (const other of others) if ((terms.get(other) ?? 0) < weight) terms.set(other, weight);
  };
  if (typing && folded.length >= MIN_PREFIX) add(vocabulary.beginning(folded, MAX_TERMS), BEGINNING);
  if (term.length >= MIN_COMPOUND_PART) {
    add(vocabulary.endingIn(term, MAX_TERMS), COMPOUND_TAIL);
    add(vocabulary.beginning(term, MAX_TERMS), COMPOUND_HEAD);
  }
  return terms;
}

function corrected(query: string, corrections: Corrections): string | null {
  if (corrections.length === 0) return null;
  return corrections.toReversed().reduce((text, { word, shown }) => text.slice(0, word.start) + shown + text.slice(word.end), query);
}
