import { describe, expect, it } from "vitest";
import { combinedConfidence, confidenceOf, confidenceParts } from "../../src/resolve/calibration.js";
import type { Basis, Calibration } from "../../src/resolve/calibration.js";
import { Linking } from "../../src/resolve/linking.js";

const measured: Calibration = { prior: 0.7, predicates: { MEMBER_OF: 0.8 }, rules: { "member-of/joined": 0.9 }, linkings: { NEW: 0.9, FILLED: 0.5 } };
const read: Basis = { predicate: "MEMBER_OF", rule: "member-of/joined", subject: Linking.NAME, object: Linking.NAME, filled: false };

describe("confidence", () => {
  it("is how often the rule is right times how often the linking of each end is", () => {
    expect(confidenceParts({ ...read, object: Linking.NEW }, measured)).toEqual({ rule: 0.9, linking: 0.9 });
    expect(confidenceOf({ ...read, subject: Linking.NEW, object: Linking.NEW, filled: true }, measured)).toBe(0.3645);
  });
  it("counts a rule without cases as its predicate, and a predicate without cases as all", () => {
    expect(confidenceOf({ ...read, rule: "member-of/new" }, measured)).toBe(0.8);
    expect(confidenceOf({ ...read, rule: "funds/new", predicate: "FUNDS" }, measured)).toBe(0.7);
  });
  it("grows with every publisher that says the same, and not with a second article of one", () => {
    const [a, b] = [{ publisher: "a", confidence: 0.8 }, { publisher: "b", confidence: 0.5 }];
    expect(combinedConfidence([a, b])).toBe(0.9);
    expect(combinedConfidence([a, { ...a, confidence: 0.7 }])).toBe(0.8);
  });
});
