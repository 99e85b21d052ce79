import type { Explanation } from "./explanation.js";

/** A stretch of the text that something was read from, with the numbers of the claims (from 1) that were. */
export interface Quote {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly number[];
}

/** The sentences that claims and refusals of an article rest on, in order; `prefix` sets them apart from those of others on the page. */
export function quotesOf({ claims, refused }: Explanation, prefix: string): Quote[] {
  const spans = new Map<string, { start: number; end: number; claims: number[] }>();
  const at = (start: number, end: number): { claims: number[] } => {
    const span = spans.get(`${start} ${end}`) ?? { start, end, claims: [] };
    spans.set(`${start} ${end}`, span);
    return span;
  };
  claims.forEach(({ start, end }, index) => at(start, end).claims.push(index + 1));
  refused.forEach(({ start, end }) => at(start, end));
  const ordered = [...spans.values()].sort((left, right) => left.start - right.start || left.end - right.end);
  return ordered.map((span, index) => ({ ...span, id: `${prefix}q${index + 1}` }));
}

/** The quote that something was read from. */
export function quoteOf(quotes: readonly Quote[], { start, end }: { readonly start: number; readonly end: number }): Quote | undefined {
  return quotes.find((quote) => quote.start === start && quote.end === end);
}
