import type { OpenQuotation, WaitingStatement } from "../../graph/waiting-statements.js";
import type { Correction, EntityRecord } from "../../model/records.js";
import type { Decision, Verdict } from "../../model/statement.js";
import type { Duplicate } from "../../resolve/duplicates/duplicate-finder.js";

/** What a person decided about a quotation. */
export interface ReviewDecision {
  readonly quotation: OpenQuotation["record"];
  readonly verdict: Verdict;
  /** Set when the verdict is CORRECTED. */
  readonly correction: Correction | null;
  readonly why: string | null;
}

/** What a person decided about two entities. */
export interface IdentityDecision {
  /** Local ids. */
  readonly left: string;
  readonly right: string;
  readonly decision: Decision;
  readonly why: string | null;
}

/** Takes a stored decision back. */
export type Undo = () => Promise<void>;

/** The graph as reviewing sees it. Every decision is stored at once, so that nothing is lost whenever one stops. */
export interface ReviewGraph {
  /** Ids of the statements that wait, those that matter most first. */
  waiting(): Promise<readonly string[]>;
  /** A statement that waits; null when it no longer does. */
  read(id: string): Promise<WaitingStatement | null>;
  review(decision: ReviewDecision): Promise<Undo>;
  judge(decision: IdentityDecision): Promise<Undo>;
  /** All entities, for looking one up by its name. */
  entities(): Promise<readonly EntityRecord[]>;
  /** Entities that may be the same as this one, the likeliest first. */
  duplicatesOf(id: string): Promise<readonly Duplicate[]>;
  /** What speaks for and against two entities being the same; null when their kinds forbid it. */
  compare(left: string, right: string): Promise<Duplicate | null>;
}
