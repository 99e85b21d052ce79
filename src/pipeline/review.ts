import { AppError } from "../errors.js";
import { storedMatters } from "../graph/stored-matters.js";
import { writeRecords } from "../graph/write-records.js";
import type { ReviewRecord } from "../model/records.js";
import { NO_READINGS, reassemble } from "../resolve/matters.js";
import type { GraphStore } from "../store/store.js";
import { StoredDecisions } from "./stored-decisions.js";

/** What a person decides about what was read from a sentence; of evidence: its article, ends as read and quote. */
export type NewReview = Omit<ReviewRecord, "type" | "at" | "withdrawnAt">;

/**
 * Stores a decision about what was read from a sentence, and assembles what it concerns anew, in one transaction.
 *
 * @param now ISO instant.
 * @throws AppError INVALID_STATEMENT when a correction breaks the model; nothing is stored then
 */
export async function recordReview(store: GraphStore, review: NewReview, now: string): Promise<ReviewRecord> {
  const record: ReviewRecord = { ...review, type: "review", at: now, withdrawnAt: null };
  await change(store, record, now);
  return record;
}

/** Takes back the last decision about what a review is of; the one before it counts again. Throws `NOT_FOUND` when none stands. */
export async function withdrawReview(store: GraphStore, review: Pick<ReviewRecord, "article" | "subject" | "predicate" | "object" | "quote">, now: string): Promise<ReviewRecord> {
  const { reviewRecords } = await StoredDecisions.of(store);
  const last = reviewRecords.filter((other) => other.withdrawnAt === null && isOfSame(other, review)).sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  if (!last) throw new AppError("NOT_FOUND", "Nobody has decided about this sentence.");
  const withdrawn = { ...last, withdrawnAt: now };
  await change(store, withdrawn, now);
  return withdrawn;
}

async function change(store: GraphStore, review: ReviewRecord, now: string): Promise<void> {
  const before = await StoredDecisions.of(store);
  const others = before.reviewRecords.filter((other) => !(isOfSame(other, review) && other.at === review.at));
  const after = before.with({ reviews: [...others, review] });
  const matters = await storedMatters(store, after.mattersWith([review]));
  const { statements, evidence } = reassemble(matters, NO_READINGS, after, now);
  await writeRecords(store, [review, ...statements, ...evidence]);
}

function isOfSame(one: ReviewRecord, other: Pick<ReviewRecord, "article" | "subject" | "predicate" | "object" | "quote">): boolean {
  const { article, subject, predicate, object, quote } = other;
  return one.article === article && one.subject === subject && one.predicate === predicate && one.object === object && one.quote === quote;
}
