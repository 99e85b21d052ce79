import { describe, expect, it } from "vitest";
import { ownCalibration } from "../../src/pipeline/own-calibration.js";

describe("the measured calibration", () => {
  it("has a share above one half for all, and for every predicate, rule and linking that was measured", () => {
    const { prior, predicates, rules, linkings } = ownCalibration();
    const shares = [prior, ...[predicates, rules, linkings].flatMap((each) => Object.values(each))];
    expect(shares.length).toBeGreaterThan(40);
    expect(shares.filter((share) => share <= 0.5 || share > 1)).toEqual([]);
  });
});
