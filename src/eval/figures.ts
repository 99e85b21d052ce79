import type { Scores } from "./scores.js";
import { f1, precision, ratio, recall } from "./tally.js";
import type { Tally } from "./tally.js";

/** Precision, recall and F1 with the counts they come from: right (tp), wrong (fp), missed (fn). */
export interface TallyFigures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Scores as printed: shares from 0 to 1, null where there was nothing to judge. */
export interface Figures {
  readonly articles: number;
  readonly notIngested: readonly string[];
  readonly entity: TallyFigures;
  readonly statement: TallyFigures;
  readonly since: number | null;
  readonly status: number | null;
  readonly role: number | null;
  readonly quotes: number | null;
  /** Number of quotations that `quotes` is the share of. */
  readonly evidence: number;
  readonly perKind: Readonly<Record<string, TallyFigures>>;
  readonly perPredicate: Readonly<Record<string, TallyFigures>>;
}

/** The figures of scores, kinds and predicates in order of their names. */
export function figuresOf(scores: Scores): Figures {
  return {
    articles: scores.articles,
    notIngested: scores.notIngested,
    entity: tallyFigures(scores.entities),
    statement: tallyFigures(scores.statements),
    since: ratio(scores.since),
    status: ratio(scores.status),
    role: ratio(scores.role),
    quotes: ratio(scores.quotes),
    evidence: scores.quotes.of,
    perKind: byName(scores.perKind),
    perPredicate: byName(scores.perPredicate),
  };
}

function byName(tallies: Readonly<Record<string, Tally>>): Record<string, TallyFigures> {
  return Object.fromEntries(Object.entries(tallies).sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, tally]) => [name, tallyFigures(tally)]));
}

function tallyFigures(tally: Tally): TallyFigures {
  return { p: precision(tally), r: recall(tally), f1: f1(tally), tp: tally.right, fp: tally.wrong, fn: tally.missed };
}
