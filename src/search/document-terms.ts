import type { SearchDocument } from "../graph/search-documents.js";
import { tokensOf } from "./analyse.js";
import type { Token, Word } from "./analyse.js";

/** What the index holds of a document. */
export interface DocumentTerms {
  /** How much each term stands for the document: names count more than texts, short texts more than long ones. */
  readonly weights: ReadonlyMap<string, number>;
  /** Folded words with a spelling to show. */
  readonly forms: ReadonlyMap<string, string>;
  /** Its names as terms, each joined by spaces: what a query for exactly this name looks like. */
  readonly nameKeys: readonly string[];
}

const NAME_WEIGHT = 4;
const ALIAS_WEIGHT = 3.5;
const RELATED_WEIGHT = 0.4;
const TEXT_WEIGHT = 1;

/** Weights below this only add to what other words find: whoever looks for a state does not look for each of its municipalities. */
export const LEAST_OWN_WEIGHT = 0.2;
const WITHIN_WEIGHT = 0.1;

/** Names and texts of this many words have the plain weight; fixed, so that a document's weights depend on nothing but itself. */
const USUAL_NAME = 3;
const USUAL_TEXT = 150;

export function documentTerms({ names, texts, related, within }: SearchDocument): DocumentTerms {
  const weights = new Map<string, number>();
  const forms = new Map<string, string>();
  const note = (source: string, tokens: readonly Token[]): void => {
    for (const word of tokens.flatMap(wordsOf)) if (!forms.has(word.folded)) forms.set(word.folded, source.slice(word.start, word.end));
  };
  const inNames = names.map((name, index) => ({ name, tokens: tokensOf(name), weight: index === 0 ? NAME_WEIGHT : ALIAS_WEIGHT }));
  for (const { name, tokens, weight } of inNames) {
    note(name, tokens);
    const norm = lengthNorm(tokens.length, USUAL_NAME);
    for (const { term } of tokens.flatMap(wordsOf)) weights.set(term, Math.max(weights.get(term) ?? 0, weight / norm));
  }
  for (const text of texts) {
    const tokens = tokensOf(text);
    note(text, tokens);
    const step = TEXT_WEIGHT / lengthNorm(tokens.length, USUAL_TEXT);
    for (const { term } of tokens.flatMap(wordsOf)) weights.set(term, (weights.get(term) ?? 0) + step);
  }
  for (const term of relatedTerms(related, note)) weights.set(term, (weights.get(term) ?? 0) + RELATED_WEIGHT);
  for (const term of relatedTerms(within, note)) if (!weights.has(term)) weights.set(term, WITHIN_WEIGHT);
  return { weights, forms, nameKeys: [...new Set(inNames.map(({ tokens }) => nameKey(tokens)))] };
}

/** A name as its terms in order, however its words are joined: what makes two spellings of one name equal. */
export function nameKey(tokens: readonly Token[]): string {
  return tokens.map(({ whole }) => whole.term).join(" ");
}

/** Once each, however often it is said: a hub's neighbours would else drown it. */
function relatedTerms(related: readonly string[], note: (source: string, tokens: readonly Token[]) => void): Set<string> {
  const terms = new Set<string>();
  for (const each of related) {
    const tokens = tokensOf(each);
    note(each, tokens);
    for (const { term } of tokens.flatMap(wordsOf)) terms.add(term);
  }
  return terms;
}

function lengthNorm(length: number, usual: number): number {
  return 0.4 + (0.6 * length) / usual;
}

export function wordsOf({ whole, parts }: Token): readonly Word[] {
  return [whole, ...parts];
}
