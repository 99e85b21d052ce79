import type { Parameters } from "../store/store.js";

/**
 * Which statements a list shows: those that are sure enough for ordinary answers (SETTLED, also when nobody says), those that wait for
 * review, or all.
 */
export type ReviewState = "SETTLED" | "WAITING" | "ALL";

/** Which statements are asked for, and from which confidence (0 to 1) they are settled. */
export interface Sureness {
  readonly review?: ReviewState;
  readonly reviewBelow?: number;
}

/** The parameters that `sureEnough` speaks of. */
export function surenessParameters({ reviewBelow = 0 }: Sureness): Parameters {
  return { reviewBelow };
}

/**
 * The condition under which a statement's node or relationship is asked for, or null when all are. What a row of the registry says never
 * waits. `$reviewBelow` must be among the query's parameters.
 *
 * @example sureEnough("r", { reviewBelow: 0.85 }) // "(r.confidence >= $reviewBelow OR r.registered = true)"
 */
export function sureEnough(alias: string, { review = "SETTLED", reviewBelow = 0 }: Sureness): string | null {
  if (review === "ALL" || (review === "SETTLED" && reviewBelow === 0)) return null;
  if (review === "WAITING") return `(${alias}.confidence < $reviewBelow AND ${alias}.registered IS NULL)`;
  return `(${alias}.confidence >= $reviewBelow OR ${alias}.registered = true)`;
}
