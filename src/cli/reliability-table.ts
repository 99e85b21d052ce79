import type { HeldOut } from "../eval/folds.js";
import { calibrationError, reliability, reliabilityByWidth } from "../eval/reliability.js";
import type { Bin } from "../eval/reliability.js";
import { precision } from "../eval/tally.js";
import type { Tally } from "../eval/tally.js";
import type { SetScores } from "./score-sets.js";
import { formatTable } from "./table.js";
import type { Colors } from "./terminal.js";

/** What confidence promised beside what came true, for all sets together, and by how much the two differ in each set. */
export function reliabilityTable(sets: readonly SetScores[], heldOut: boolean, colors: Colors): string {
  const last = sets.at(-1);
  if (!last || last.predictions.length === 0) return "";
  const bins = reliability(last.predictions);
  const errors = sets.map(({ set, calibrationError: error }) => `${set} ${share(error)}`).join("  ");
  return [
    colors.bold(`confidence: predicted and observed, ${last.predictions.length} statements of ${last.set}${heldOut ? ", each article held out of what its confidences were measured on" : ""}`),
    formatTable([["confidence", "predicted", "observed", "statements"], ...bins.map(row)]),
    `expected calibration error: ${errors}`,
    `in five bins of equal width instead: ${share(calibrationError(reliabilityByWidth(last.predictions)))}`,
  ].join("\n");
}

function row({ from, to, predicted, observed, count }: Bin): string[] {
  return [`${from.toFixed(2)}–${to.toFixed(2)}`, share(predicted), share(observed), String(count)];
}

const THRESHOLDS = [0, 0.8, 0.85, 0.9, 0.95];

/** Precision and recall of statements for thresholds of review, with confidences worked out by folds beside those that are served. */
export function foldsTable(sets: readonly SetScores[], reviewBelow: number, colors: Colors): string {
  const thresholds = [...new Set([...THRESHOLDS, reviewBelow])].sort((a, b) => a - b);
  const head = ["waits below", ...sets.flatMap(({ set }) => [`${set} P`, "R", "waiting"])];
  const rows = thresholds.map((below) => [below === reviewBelow ? `${below} (set)` : String(below), ...sets.flatMap((set) => cells(set, below))]);
  const plain = ["as served", ...sets.flatMap(({ figures, scores }) => [share(figures.statement.p), share(figures.statement.r), String(scores.judged.filter(({ waits }) => waits).length)])];
  return [
    colors.bold("statements by folds: a fifth of the articles held out at a time for all that is fitted (confidences of rules and linkings)"),
    formatTable([head, ...rows, plain]),
    "names and words are not fitted: they come from the registry and the language",
  ].join("\n");
}

function cells({ heldOut, figures }: SetScores, below: number): string[] {
  const kept = heldOut.filter((each) => !waits(each, below));
  const right = kept.filter((each) => each.case.required).length;
  const tally: Tally = { right, wrong: kept.filter((each) => !each.right).length, missed: figures.statement.tp + figures.statement.fn - right };
  return [share(precision(tally)), share(right / Math.max(1, right + tally.missed)), String(heldOut.length - kept.length)];
}

/** What the registry says too never waits. */
function waits({ confidence, case: { voices } }: HeldOut, below: number): boolean {
  return confidence < below && !voices.some(({ article }) => article === null);
}

function share(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
