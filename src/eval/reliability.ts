import type { Prediction } from "./folds.js";

/** Predictions of about the same confidence, and how many came true. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence. */
  readonly predicted: number;
  /** Share that is right. */
  readonly observed: number;
}

const BINS = 5;

/**
 * Five bins of equally many predictions, the least sure first. Bins of equal width would say little: nearly all predictions lie above 0.8, and
 * would fall into one.
 */
export function reliability(predictions: readonly Prediction[]): Bin[] {
  const sorted = [...predictions].sort((a, b) => a.confidence - b.confidence);
  const edge = (index: number): number => Math.round((index * sorted.length) / BINS);
  return Array.from({ length: BINS }, (_, index) => binOf(sorted.slice(edge(index), edge(index + 1)))).filter(({ count }) => count > 0);
}

/** Five bins of a fifth of the scale each, those without predictions left out. */
export function reliabilityByWidth(predictions: readonly Prediction[]): Bin[] {
  const place = ({ confidence }: Prediction): number => Math.min(BINS - 1, Math.floor(confidence * BINS));
  return Array.from({ length: BINS }, (_, index) => binOf(predictions.filter((each) => place(each) === index))).filter(({ count }) => count > 0);
}

function binOf(predictions: readonly Prediction[]): Bin {
  const confidences = predictions.map(({ confidence }) => confidence);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    from: Math.min(...confidences), to: Math.max(...confidences), count: predictions.length,
    predicted: mean(confidences), observed: mean(predictions.map(({ right }) => Number(right))),
  };
}

/** Expected calibration error: by how much predicted and observed differ, over all bins, each by its size; null without predictions. */
export function calibrationError(bins: readonly Bin[]): number | null {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? null : bins.reduce((sum, { count, predicted, observed }) => sum + (count / total) * Math.abs(predicted - observed), 0);
}
