import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationError, reliability, reliabilityByWidth } from "../../src/eval/reliability.js";

const of = (confidence: number, right: number, wrong: number): { confidence: number; right: boolean }[] =>
  Array.from({ length: right + wrong }, (_, index) => ({ confidence, right: index < right }));

describe("reliability", () => {
  it("puts equally many predictions into each of five bins, the least sure first", () => {
    const bins = reliability([...of(0.95, 3, 0), ...of(0.5, 1, 1), ...of(0.8, 4, 1)]);
    expect(bins.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
    expect(bins[0]).toMatchObject({ from: 0.5, to: 0.5, predicted: 0.5, observed: 0.5 });
  });

  it("puts them by their confidence into fifths of the scale when asked for bins of equal width, 1 into the last", () => {
    expect(reliabilityByWidth([...of(0.1, 0, 1), ...of(0.81, 1, 0), ...of(1, 1, 0)]).map(({ count, to }) => [count, to])).toEqual([[1, 0.1], [2, 1]]);
  });

  it("keeps every prediction, however many there are", () => {
    const predictions = fc.array(fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }));
    fc.assert(fc.property(predictions, (all) => {
      for (const bins of [reliability(all), reliabilityByWidth(all)]) expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    }));
  });
});

describe("calibrationError", () => {
  it("is 0 where as many come true as was promised, and the difference where not", () => {
    expect(calibrationError(reliabilityByWidth(of(0.75, 3, 1)))).toBe(0);
    expect(calibrationError(reliabilityByWidth(of(0.9, 0, 4)))).toBeCloseTo(0.9);
    expect(calibrationError([])).toBeNull();
  });
});
