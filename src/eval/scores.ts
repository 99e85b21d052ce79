import { NO_SHARE, NO_TALLY, addShares, addTallies } from "./tally.js";
import type { Share, Tally } from "./tally.js";

/** One difference between gold and graph: missed, found without being in the gold, or matched with another attribute. */
export interface Difference {
  readonly article: string;
  readonly sort: "missed" | "extra" | "differs";
  readonly what: "entity" | "statement";
  /** `State Sachsen-Anhalt`, `Sachsen-Anhalt PARTY_TO Rahmenvereinbarung`, `… : status STATED for PLANNED`. */
  readonly text: string;
  /** The gold's sentence, or the rule and quote that the finding rests on; null for entities. */
  readonly quote: string | null;
}

/** A statement that was found in an article, and whether the gold has it, be it required or optional. */
export interface Judged {
  readonly article: string;
  /** Id of the statement. */
  readonly statement: string;
  readonly right: boolean;
  /** The statement's, 0 to 1. */
  readonly confidence: number;
  /** The gold requires it: it counts as found, or as missed when it waits. */
  readonly required: boolean;
  /** It is not sure enough for ordinary answers. */
  readonly waits: boolean;
}

/** How well a graph agrees with gold articles. Counts, so that scores of several sets can be added. */
export interface Scores {
  readonly articles: number;
  /** Names of gold articles that the graph does not hold. */
  readonly notIngested: readonly string[];
  readonly entities: Tally;
  readonly statements: Tally;
  readonly perKind: Readonly<Record<string, Tally>>;
  readonly perPredicate: Readonly<Record<string, Tally>>;
  /** Attributes that are right, of matched statements whose gold has them. */
  readonly since: Share;
  readonly status: Share;
  readonly role: Share;
  /** Evidence whose quote stands in the article at its offsets. */
  readonly quotes: Share;
  readonly differences: readonly Difference[];
  /** All statements that were found; those that wait for review count in no other figure. */
  readonly judged: readonly Judged[];
}

export const NO_SCORES: Scores = {
  articles: 0, notIngested: [], entities: NO_TALLY, statements: NO_TALLY, perKind: {}, perPredicate: {},
  since: NO_SHARE, status: NO_SHARE, role: NO_SHARE, quotes: NO_SHARE, differences: [], judged: [],
};

/** The figures of several sets as if they were one. */
export function addScores(all: readonly Scores[]): Scores {
  return all.reduce((sum, each) => ({
    articles: sum.articles + each.articles,
    notIngested: [...sum.notIngested, ...each.notIngested],
    entities: addTallies(sum.entities, each.entities),
    statements: addTallies(sum.statements, each.statements),
    perKind: addByName(sum.perKind, each.perKind),
    perPredicate: addByName(sum.perPredicate, each.perPredicate),
    since: addShares(sum.since, each.since),
    status: addShares(sum.status, each.status),
    role: addShares(sum.role, each.role),
    quotes: addShares(sum.quotes, each.quotes),
    differences: [...sum.differences, ...each.differences],
    judged: [...sum.judged, ...each.judged],
  }), NO_SCORES);
}

function addByName(left: Readonly<Record<string, Tally>>, right: Readonly<Record<string, Tally>>): Record<string, Tally> {
  const sum = { ...left };
  for (const [name, tally] of Object.entries(right)) sum[name] = addTallies(sum[name] ?? NO_TALLY, tally);
  return sum;
}
