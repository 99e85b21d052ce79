/** Counts of right, wrong and missed findings. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How many of `of` were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const NO_TALLY: Tally = { right: 0, wrong: 0, missed: 0 };
export const NO_SHARE: Share = { right: 0, of: 0 };

/** Precision: what share of the findings is right; 1 when nothing was found. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong ? right / (right + wrong) : 1;
}

/** Recall: what share of the gold was found; 1 when there was nothing to find. */
export function recall({ right, missed }: Tally): number {
  return right + missed ? right / (right + missed) : 1;
}

/** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Tally): number {
  return right + wrong + missed ? (2 * right) / (2 * right + wrong + missed) : 1;
}

/** The share as a number from 0 to 1; null when there was nothing to judge. */
export function ratio({ right, of }: Share): number | null {
  return of ? right / of : null;
}

export function addTallies(left: Tally, right: Tally): Tally {
  return { right: left.right + right.right, wrong: left.wrong + right.wrong, missed: left.missed + right.missed };
}

export function addShares(left: Share, right: Share): Share {
  return { right: left.right + right.right, of: left.of + right.of };
}
