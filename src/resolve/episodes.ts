import { parseEdtf } from "../model/edtf-date.js";
import { StatementStatus } from "../model/statement.js";
import type { Assertion } from "./assertion.js";

/** ISO days; null is open. */
interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Divides the assertions about one matter into its episodes, by time: those whose times overlap are one, disjoint times («left
 * and rejoined») are two. What says no time joins the last episode, or the first one when it speaks of a former state.
 */
export function divideIntoEpisodes(assertions: readonly Assertion[]): Assertion[][] {
  if (assertions.length === 1) return [[...assertions]];
  const timed = assertions.filter((each) => each.evidence.since ?? each.evidence.until).map((assertion) => ({ assertion, span: spanOf(assertion) }));
  const episodes = overlapping(timed.sort((a, b) => compare(a.span.from ?? "", b.span.from ?? "")));
  const first = episodes[0];
  if (!first) return [[...assertions]];
  for (const assertion of assertions) {
    if (assertion.evidence.since ?? assertion.evidence.until) continue;
    const former = assertion.evidence.status === StatementStatus.FORMER;
    (former ? first : episodes[episodes.length - 1] ?? first).push(assertion);
  }
  return episodes;
}

/** From spans in order of their beginning, the groups that hang together. */
function overlapping(timed: readonly { assertion: Assertion; span: Span }[]): Assertion[][] {
  const groups: Assertion[][] = [];
  let end: string | null = "";
  for (const { assertion, span } of timed) {
    const current = groups[groups.length - 1];
    if (current && (end === null || span.from === null || span.from <= end)) current.push(assertion);
    else groups.push([assertion]);
    if (end !== null) end = span.to === null || span.to > end ? span.to : end;
  }
  return groups;
}

/** The longest time it can have held: a vague beginning counts from its first day, a vague end to its last. */
function spanOf({ evidence: { since, until } }: Assertion): Span {
  const from = since ? (parseEdtf(since.edtf)?.earliest ?? null) : null;
  const to = until ? (parseEdtf(until.edtf)?.latest ?? null) : null;
  return { from, to: from !== null && to !== null && to < from ? from : to };
}

/** Code-point order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
