import type { SearchDocument } from "../graph/search-documents.js";
import { tokensOf } from "./analyse.js";
import { wordsOf } from "./document-terms.js";
import type { ParsedQuery } from "./query-words.js";

/** Where in a document a snippet stands. */
export type SnippetField = "NAME" | "ALIAS" | "TITLE" | "TEXT" | "QUOTE" | "RELATED";

/** Part of a text; UTF-16 code units, the end not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly field: SnippetField;
  /** Exactly as in the field. */
  readonly text: string;
  /** Where it begins in the field's text. */
  readonly start: number;
  /** What fits the query, within `text`. */
  readonly ranges: readonly TextRange[];
  /** The text as HTML, what fits in `<mark>`; everything else is escaped. */
  readonly html: string;
}

interface Match extends TextRange {
  /** Which words of the query it stands for. */
  readonly words: readonly number[];
}

const MAX_LENGTH = 240;

/**
 * What shows why a document was found: the name and the passage that have most of the query's words, and what else it is known by where
 * neither has all of them.
 */
export function snippetsOf(document: SearchDocument, { words }: ParsedQuery): Snippet[] {
  const own = [pick(document.names, document, "names", words), pick(document.texts, document, "texts", words)].filter((each) => each !== null);
  const seen = new Set(own.flatMap(({ matches }) => matches.flatMap((match) => match.words)));
  const missing = words.some((_, index) => !seen.has(index));
  const related = missing ? pick([...document.related, ...document.within], document, "related", words) : null;
  return [...own, ...(related ? [related] : [])].map(({ snippet }) => snippet);
}

/** How many of the query's words stand in a document. */
export function wordsFound({ names, texts, related, within }: SearchDocument, { words }: ParsedQuery): number {
  return new Set([...names, ...texts, ...related, ...within].flatMap((text) => matchesIn(text, words).flatMap((match) => match.words))).size;
}

type Picked = { readonly snippet: Snippet; readonly matches: readonly Match[] };

function pick(texts: readonly string[], document: SearchDocument, list: "names" | "texts" | "related", words: ParsedQuery["words"]): Picked | null {
  const found = texts.map((text, index) => ({ text, index, matches: matchesIn(text, words) }));
  const count = (matches: readonly Match[]): number => new Set(matches.flatMap((match) => match.words)).size;
  const [best] = found.filter(({ matches }) => matches.length > 0).sort((left, right) => count(right.matches) - count(left.matches) || left.index - right.index);
  if (!best) return null;
  const { start, end } = windowOf(best.text, best.matches);
  const matches = best.matches.filter((match) => match.start >= start && match.end <= end);
  const ranges = matches.map((match) => ({ start: match.start - start, end: match.end - start }));
  const text = best.text.slice(start, end);
  const html = `${start > 0 ? "…" : ""}${marked(text, ranges)}${end < best.text.length ? "…" : ""}`;
  return { snippet: { field: fieldOf(document.kind, list, best.index), text, start, ranges, html }, matches };
}

function fieldOf(kind: string, list: "names" | "texts" | "related", index: number): SnippetField {
  if (list === "related") return "RELATED";
  if (list === "texts") return kind === "Article" ? "TEXT" : "QUOTE";
  if (kind === "Article") return "TITLE";
  return index === 0 ? "NAME" : "ALIAS";
}

function matchesIn(text: string, words: ParsedQuery["words"]): Match[] {
  return tokensOf(text).flatMap((token) => {
    const [whole, ...parts] = wordsOf(token).map(({ term, start, end }) => ({ start, end, words: words.flatMap((word, index) => (word.has(term) ? [index] : [])) }));
    const hit = [whole, ...parts].filter((each) => each !== undefined && each.words.length > 0) as Match[];
    return hit.some((each) => each === whole) ? hit.slice(0, 1) : hit;
  });
}

/** The part of a long text with most of the words, widened to whole words. */
function windowOf(text: string, matches: readonly Match[]): TextRange {
  if (text.length <= MAX_LENGTH) return { start: 0, end: text.length };
  const spans = matches.map(({ start }, index) => {
    const within = matches.slice(index).filter((match) => match.end <= start + MAX_LENGTH);
    return { from: start, to: within.at(-1)?.end ?? start, words: new Set(within.flatMap((match) => match.words)).size, count: within.length };
  });
  const [best] = spans.sort((left, right) => right.words - left.words || right.count - left.count || left.from - right.from);
  const middle = ((best?.from ?? 0) + (best?.to ?? 0)) / 2;
  const start = Math.max(0, Math.min(Math.round(middle - MAX_LENGTH / 2), text.length - MAX_LENGTH, best?.from ?? 0));
  return trimmed(text, start, Math.min(text.length, Math.max(start + MAX_LENGTH, best?.to ?? 0)), best?.from ?? 0, best?.to ?? 0);
}

/** Cuts at spaces, but nothing off what fits the query. */
function trimmed(text: string, start: number, end: number, keepFrom: number, keepTo: number): TextRange {
  const next = start === 0 ? 0 : text.slice(start, keepFrom).search(/(?<=\s)\S/);
  const rest = end === text.length ? 0 : (/\s\S*$/.exec(text.slice(keepTo, end))?.[0].length ?? 0);
  return { start: next < 0 ? keepFrom : start + next, end: end - rest };
}

function marked(text: string, ranges: readonly TextRange[]): string {
  let [html, at] = ["", 0];
  for (const { start, end } of ranges) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };

/** Text that can stand anywhere in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPED[character] ?? character);
}
