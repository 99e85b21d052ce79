import { entitiesById, knownJudgements, knownReviews } from "../graph/known-entities.js";
import { about } from "../graph/stored-properties.js";
import type { Stated } from "../graph/stored-properties.js";
import type { JudgementRecord, ReviewRecord } from "../model/records.js";
import type { Decisions } from "../resolve/decisions.js";
import { Judgements } from "../resolve/judgements.js";
import { Reviews } from "../resolve/reviews.js";
import { inOrder } from "../resolve/statement-id.js";
import type { GraphStore } from "../store/store.js";

/** All that people have decided, withdrawn decisions among it. */
export class StoredDecisions implements Decisions {
  readonly judgements: Judgements;
  readonly reviews: Reviews;

  constructor(
    readonly judgementRecords: readonly JudgementRecord[],
    readonly reviewRecords: readonly ReviewRecord[],
    private readonly registered: ReadonlySet<string>,
  ) {
    this.judgements = new Judgements(judgementRecords, (id) => registered.has(id));
    this.reviews = new Reviews(reviewRecords);
  }

  /** Three round trips at most, however many decisions there are. */
  static async of(store: GraphStore): Promise<StoredDecisions> {
    const judgements = await knownJudgements(store);
    const judged = await entitiesById(store, [...new Set(judgements.flatMap(({ left, right }) => [left, right]))]);
    const registered = judged.filter(({ registry }) => registry !== null).map(({ id }) => id);
    return new StoredDecisions(judgements, await knownReviews(store), new Set(registered));
  }

  /** What would be decided with other judgements, or other reviews. */
  with({ judgements = this.judgementRecords, reviews = this.reviewRecords, registered = [] }: { judgements?: readonly JudgementRecord[]; reviews?: readonly ReviewRecord[]; registered?: readonly string[] }): StoredDecisions {
    return new StoredDecisions(judgements, reviews, new Set([...this.registered, ...registered]));
  }

  /**
   * All matters, with ends as read, whose statements may change together with these: those of entities that are the same now, or were until now
   * (`before`), and those that a correction leads from or to.
   */
  mattersWith(matters: readonly Stated[], before: Judgements = this.judgements): string[] {
    const found = new Map<string, Stated>();
    const open = [...matters];
    for (let stated = open.pop(); stated !== undefined; stated = open.pop()) {
      for (const variant of this.variants(inOrder(stated), before)) {
        const key = about(variant);
        if (found.has(key)) continue;
        found.set(key, variant);
        open.push(variant, ...this.corrected(variant));
      }
    }
    return [...found.keys()];
  }

  private variants({ subject, predicate, object }: Stated, before: Judgements): Stated[] {
    const members = (id: string): readonly string[] => [...new Set([id, ...this.judgements.members(id), ...before.members(id)])];
    const objects = object === null ? [null] : members(object);
    return members(subject).flatMap((one) => objects.map((other) => inOrder({ subject: one, predicate, object: other })));
  }

  private corrected(stated: Stated): Stated[] {
    const key = about(stated);
    return this.reviewRecords.flatMap((review) => {
      if (!review.correction) return [];
      const [from, to] = [inOrder<Stated>(review), inOrder<Stated>({ ...review, ...review.correction })];
      return about(from) === key ? [to] : about(to) === key ? [from] : [];
    });
  }
}
