import type { Correction, ReviewRecord } from "../model/records.js";
import { Verdict } from "../model/statement.js";
import type { Assertion } from "./assertion.js";
import { compare } from "./episodes.js";
import { inOrder } from "./statement-id.js";

/** The rule of evidence that a person gave in the place of what was misread. */
export const REVIEW_RULE = "review";

/** How sure a person is counted to be. */
const CONFIDENCE_OF_PEOPLE = 0.99;

/** What people have decided about readings. The latest decision about a reading counts, unless it was withdrawn. */
export class Reviews {
  private readonly latest = new Map<string, ReviewRecord>();

  constructor(reviews: readonly ReviewRecord[]) {
    const standing = reviews.filter(({ withdrawnAt }) => withdrawnAt === null);
    for (const review of standing.sort((a, b) => compare(a.at, b.at))) this.latest.set(keyOf(review, review.article, review.quote), review);
  }

  /** The decision about what an article was read to say; null when there is none. */
  of(assertion: Assertion): ReviewRecord | null {
    const { article, quote } = assertion.evidence;
    return article === null || quote === null || this.latest.size === 0 ? null : (this.latest.get(keyOf(assertion, article, quote)) ?? null);
  }
}

/** An assertion with what a person said of it. */
export interface ReviewedAssertion {
  readonly assertion: Assertion;
  readonly verdict: Verdict | null;
}

/** Whether a reading counts after its review. */
export function counts({ verdict }: ReviewedAssertion): boolean {
  return verdict === null || verdict === Verdict.ACCEPTED;
}

/** How sure it is after its review. */
export function sureness({ verdict, assertion: { evidence } }: ReviewedAssertion): number {
  return verdict === Verdict.ACCEPTED ? Math.max(CONFIDENCE_OF_PEOPLE, evidence.confidence) : evidence.confidence;
}

/** Every assertion with its verdict, in their order; after them what people gave in the place of those that they corrected. */
export function applyReviews(assertions: readonly Assertion[], reviews: Reviews): ReviewedAssertion[] {
  const corrected: ReviewedAssertion[] = [];
  const reviewed = assertions.map((assertion) => {
    const review = reviews.of(assertion);
    if (review?.correction) corrected.push({ assertion: correct(assertion, review.correction, review.at), verdict: Verdict.ACCEPTED });
    return { assertion, verdict: review?.verdict ?? null };
  });
  return [...reviewed, ...corrected];
}

function correct(assertion: Assertion, { since, until, status, ...stated }: Correction, recordedAt: string): Assertion {
  const { evidence: read } = assertion;
  const evidence = { ...withoutId(read), since: since === undefined ? read.since : since, until: until === undefined ? read.until : until, status: status ?? read.status };
  return inOrder({ ...assertion, ...stated, evidence: { ...evidence, rule: REVIEW_RULE, confidence: CONFIDENCE_OF_PEOPLE, recordedAt } });
}

function withoutId(evidence: Assertion["evidence"]): Assertion["evidence"] {
  const { type, article, quote, prefix, suffix, start, end, since, until, status, rule, confidence, registry } = evidence;
  return { type, article, quote, prefix, suffix, start, end, since, until, status, rule, confidence, registry };
}

function keyOf({ subject, predicate, object }: Pick<ReviewRecord, "subject" | "predicate" | "object">, article: string, quote: string): string {
  return JSON.stringify([article, subject, predicate, object, quote]);
}
