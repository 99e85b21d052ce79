import { knownEntities } from "../../graph/known-entities.js";
import { readIdentity } from "../../graph/read-identity.js";
import { readWaiting, waitingStatementIds } from "../../graph/waiting-statements.js";
import type { WaitingFilter, WaitingStatement } from "../../graph/waiting-statements.js";
import type { EntityRecord } from "../../model/records.js";
import { Decision } from "../../model/statement.js";
import { keepApart, mergeEntities, recordReview, splitEntities, withdrawJudgement, withdrawReview } from "../../pipeline.js";
import { DuplicateFinder } from "../../resolve/duplicates/duplicate-finder.js";
import type { Duplicate } from "../../resolve/duplicates/duplicate-finder.js";
import type { GraphStore } from "../../store/store.js";
import type { IdentityDecision, ReviewDecision, ReviewGraph, Undo } from "./review-graph.js";

/** The graph of a store, with one person deciding. */
export class StoredReviewGraph implements ReviewGraph {
  /** Made when it is first needed, and anew after a decision that changes what it finds. */
  private finder: Promise<DuplicateFinder> | null = null;

  constructor(
    private readonly store: GraphStore,
    private readonly filter: WaitingFilter,
    private readonly by: string,
  ) {}

  waiting(): Promise<readonly string[]> {
    return waitingStatementIds(this.store, this.filter);
  }

  async read(id: string): Promise<WaitingStatement | null> {
    return (await readWaiting(this.store, [id], this.filter))[0] ?? null;
  }

  async review({ quotation, verdict, correction, why }: ReviewDecision): Promise<Undo> {
    const { article, subject, predicate, object, quote } = quotation;
    const about = { article, subject, predicate, object, quote };
    await recordReview(this.store, { ...about, verdict, correction, by: this.by, why }, now());
    return async () => void (await withdrawReview(this.store, about, now()));
  }

  async judge({ left, right, decision, why }: IdentityDecision): Promise<Undo> {
    const decide = decision === Decision.SAME ? mergeEntities : keepApart;
    await decide(this.store, left, right, { by: this.by, why, now: now() });
    this.finder = null;
    return async () => {
      await (decision === Decision.SAME ? splitEntities : withdrawJudgement)(this.store, left, right, now());
      this.finder = null;
    };
  }

  async entities(): Promise<readonly EntityRecord[]> {
    return (await knownEntities(this.store)).filter(({ retractedAt }) => retractedAt === null);
  }

  async duplicatesOf(id: string): Promise<readonly Duplicate[]> {
    return (await this.find()).of(id);
  }

  async compare(left: string, right: string): Promise<Duplicate | null> {
    return (await this.find()).between(left, right);
  }

  private find(): Promise<DuplicateFinder> {
    this.finder ??= readIdentity(this.store, { reviewBelow: this.filter.below }).then((identity) => new DuplicateFinder(identity));
    return this.finder;
  }
}

const now = (): string => new Date().toISOString();
