import type { SearchDocument } from "../graph/search-documents.js";
import { documentTerms, LEAST_OWN_WEIGHT } from "./document-terms.js";
import { parseQuery } from "./query-words.js";
import type { ParsedQuery, QueryWord } from "./query-words.js";
import { Suggestions } from "./suggestions.js";
import type { Suggestion } from "./suggestions.js";
import { Vocabulary } from "./vocabulary.js";

/** A document that a query finds. */
export interface SearchHit {
  /** `Kind:id`. */
  readonly key: string;
  readonly document: SearchDocument;
  readonly score: number;
}

export interface SearchResult {
  /** All that was found, best first; equal scores in the order of their keys. */
  readonly hits: readonly SearchHit[];
  readonly query: ParsedQuery;
}

interface Slot {
  readonly key: string;
  readonly document: SearchDocument;
  readonly nameKeys: readonly string[];
  /** Grows with how much an entity matters beside what is asked. */
  readonly standing: number;
}

/** Which documents have a term and how much it stands for each: slot, weight, slot, weight … Most have one, which this keeps small. */
type Postings = number[];

/** What the words of a query give a document. */
interface Found {
  readonly score: number;
  /** How many of the words it has. */
  readonly words: number;
  /** Whether it has one of them itself, not only in what it belongs to. */
  readonly own: boolean;
}

/** How soon more of a term in one document stops counting (BM25's k1). */
const SATURATION = 1.2;
const EXACT_NAME = 2;

/** Whoever gives an id means what has it. */
const BY_ID = 1_000;
const STANDING = 0.08;

/**
 * An index of documents in memory, ranked by BM25 over names, texts and relations. What it finds depends on the documents alone,
 * not on the order in which they came or went.
 */
export class SearchIndex {
  private readonly slots: (Slot | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly kinds = new Set<string>();
  private readonly postings = new Map<string, Postings>();
  private readonly vocabulary = new Vocabulary();
  private readonly suggestions = new Suggestions();

  /** How many documents it holds. */
  get size(): number {
    return this.slotOf.size;
  }

  /** Makes it hold exactly these documents; only what differs from before is touched. Lets others run in between. */
  async update(documents: readonly SearchDocument[]): Promise<void> {
    const keys = new Set(documents.map(documentKey));
    for (const key of [...this.slotOf.keys()].filter((each) => !keys.has(each))) this.remove(key);
    let done = 0;
    for (const document of documents) {
      this.put(document);
      done += 1;
      if (done % CHUNK === 0) await new Promise(setImmediate);
    }
  }

  private put(document: SearchDocument): void {
    const key = documentKey(document);
    const slot = this.slotOf.get(key);
    const known = slot === undefined ? undefined : this.slots[slot];
    if (known && isSame(known.document, document)) return;
    if (known) this.remove(key);
    this.add(key, document);
  }

  private add(key: string, document: SearchDocument): void {
    const { weights, forms, nameKeys } = documentTerms(document);
    const slot = this.free.pop() ?? this.slots.length;
    const standing = standingOf(document);
    this.slots[slot] = { key, document, nameKeys, standing };
    this.slotOf.set(key, slot);
    this.kinds.add(document.kind);
    for (const [term, weight] of weights) {
      const known = this.postings.get(term);
      if (known) known.push(slot, weight);
      else this.postings.set(term, [slot, weight]);
    }
    this.vocabulary.add(forms);
    this.suggestions.add(key, document, standing);
  }

  private remove(key: string): void {
    const slot = this.slotOf.get(key);
    const known = slot === undefined ? undefined : this.slots[slot];
    if (slot === undefined || !known) return;
    const { weights, forms } = documentTerms(known.document);
    for (const term of weights.keys()) this.removePosting(term, slot);
    this.vocabulary.remove(forms);
    this.suggestions.remove(key, known.document, known.standing);
    this.slots[slot] = undefined;
    this.slotOf.delete(key);
    this.free.push(slot);
  }

  private removePosting(term: string, slot: number): void {
    const kept: Postings = [];
    const known = this.postings.get(term) ?? [];
    for (let at = 0; at < known.length; at += 2) if (known[at] !== slot) kept.push(known[at] ?? 0, known[at + 1] ?? 0);
    if (kept.length > 0) this.postings.set(term, kept);
    else this.postings.delete(term);
  }

  /** The document with this key; undefined when there is none. */
  document(key: string): SearchDocument | undefined {
    return this.slots[this.slotOf.get(key) ?? -1]?.document;
  }

  /** Finds what has all of the query's words, or nearly as many as any document has, among documents of these kinds; null: of all. */
  search(query: string, kinds: ReadonlySet<string> | null = null): SearchResult {
    const parsed = parseQuery(query, this.vocabulary);
    const found = new Map<number, Found>();
    for (const word of parsed.words) this.addScores(word, kinds, found);
    let most = 0;
    for (const { words, own } of found.values()) if (own) most = Math.max(most, words);
    const hits = this.byId(query.trim(), kinds);
    const given = new Set(hits.map(({ key }) => key));
    for (const [slot, { score, words, own }] of found) {
      const its = this.slots[slot];
      if (its && own && words >= leastWords(most) && !given.has(its.key)) hits.push({ key: its.key, document: its.document, score: finalScore(score * (words / most) ** 2, its, parsed) });
    }
    return { hits: hits.sort(byScore), query: parsed };
  }

  /** What has exactly this id, local or global. */
  private byId(id: string, kinds: ReadonlySet<string> | null): SearchHit[] {
    const slots = [id, ...[...this.kinds].map((kind) => `${kind}:${id}`)].map((key) => this.slotOf.get(key));
    return slots.flatMap((slot) => {
      const its = this.slots[slot ?? -1];
      return its && (!kinds || kinds.has(its.document.kind)) ? [{ key: its.key, document: its.document, score: BY_ID }] : [];
    });
  }

  /** Adds what a word gives each document that has it: the best of the terms that stand for the word. */
  private addScores(word: QueryWord, kinds: ReadonlySet<string> | null, found: Map<number, Found>): void {
    const best = new Map<number, number>();
    const owners = new Set<number>();
    for (const [term, weight] of word) {
      const postings = this.postings.get(term) ?? [];
      for (let at = 0; at < postings.length; at += 2) {
        const [slot = 0, stands = 0] = [postings[at], postings[at + 1]];
        const score = (weight * stands * (SATURATION + 1)) / (stands + SATURATION);
        if (score > (best.get(slot) ?? 0)) best.set(slot, score);
        if (stands >= LEAST_OWN_WEIGHT) owners.add(slot);
      }
    }
    const rarity = Math.log(1 + (this.size - owners.size + 0.5) / (owners.size + 0.5));
    for (const [slot, score] of best) {
      if (kinds && !kinds.has(this.slots[slot]?.document.kind ?? "")) continue;
      const known = found.get(slot) ?? { score: 0, words: 0, own: false };
      found.set(slot, { score: known.score + rarity * score, words: known.words + 1, own: known.own || owners.has(slot) });
    }
  }

  /** Names that begin with what somebody has typed, or have a word that does; those that matter most first. */
  suggest(prefix: string, kinds: ReadonlySet<string> | null, limit: number): Suggestion[] {
    return this.suggestions.startingWith(prefix, limit, (key) => {
      const slot = this.slots[this.slotOf.get(key) ?? -1];
      return slot && (!kinds || kinds.has(slot.document.kind)) ? { standing: slot.standing, names: slot.document.names } : null;
    });
  }
}

/** Documents between which others may run. */
const CHUNK = 500;

/** @example documentKey({ kind: "State", id: "DE-ST", … }) // "State:DE-ST" */
export function documentKey({ kind, id }: Pick<SearchDocument, "kind" | "id">): string {
  return `${kind}:${id}`;
}

function standingOf({ mentioned, population }: SearchDocument): number {
  return 1.5 * Math.log2(1 + mentioned) + Math.log10(1 + population) / 2;
}

/** One of two words is not what was asked for; of more, three in four may do. */
function leastWords(most: number): number {
  return most <= 2 ? most : Math.ceil(most * 0.7);
}

/** Rounded, so that the order of adding up makes no difference. */
function finalScore(score: number, { nameKeys, standing }: Slot, { nameKey }: ParsedQuery): number {
  return Number((score * (nameKeys.includes(nameKey) ? EXACT_NAME : 1) * (1 + STANDING * standing)).toPrecision(6));
}

function byScore(left: SearchHit, right: SearchHit): number {
  return right.score - left.score || (left.key < right.key ? -1 : 1);
}

function isSame(left: SearchDocument, right: SearchDocument): boolean {
  const lists = (["names", "texts", "related", "within"] as const).every((field) => left[field].length === right[field].length && left[field].every((text, index) => text === right[field][index]));
  return lists && left.mentioned === right.mentioned && left.population === right.population;
}
