import { calibrate, usable } from "./calibrate.js";
import { predicted } from "./cases.js";
import type { Case } from "./cases.js";

/** A prediction and what came of it. */
export interface Prediction {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** A case whose confidence was worked out without its own article. */
export interface HeldOut extends Prediction {
  readonly set: string;
  readonly case: Case;
}

const FOLDS = 5;

/**
 * The confidences of cases as new articles would have them: a fifth of the articles at a time is held out, and what confidence depends on is measured
 * on the others. Articles go to folds in turn, set by set, so that each fold has its part of every set.
 */
export function holdOut(sets: ReadonlyMap<string, readonly Case[]>): HeldOut[] {
  const foldOf = new Map([...sets].flatMap(([set, cases]) => [...new Set(cases.map(({ article }) => article))].map((article, index) => [`${set} ${article}`, index % FOLDS] as const)));
  const all = [...sets].flatMap(([set, cases]) => cases.map((each) => ({ set, case: each, fold: foldOf.get(`${set} ${each.article}`) ?? 0 })));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const calibration = usable(calibrate(all.filter((each) => each.fold !== fold).map((each) => each.case)));
    return all.filter((each) => each.fold === fold).map(({ set, case: each }) => ({ set, case: each, right: each.right, confidence: predicted(each, calibration) }));
  });
}
