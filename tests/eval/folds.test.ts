import { describe, expect, it } from "vitest";
import { holdOut } from "../../src/eval/folds.js";
import { caseOf, cases } from "./cases.js";

describe("holdOut", () => {
  it("predicts every case once", () => {
    const sets = new Map([["a", cases(12)], ["b", cases(3)]]);
    const held = holdOut(sets);
    expect(held).toHaveLength(15);
    expect(new Set(held.map((each) => each.case)).size).toBe(15);
  });

  it("never lets an article speak for itself: a rule that is wrong in one article only has its predicate's confidence there", () => {
    const alone = [caseOf("z", false, { rule: "member-of/once" }), caseOf("z", false, { rule: "member-of/once" })];
    const usual = cases(40, 0, { rule: "member-of/usual" });
    const held = holdOut(new Map([["a", [...usual, ...alone]]]));
    const confidences = held.filter((each) => each.case.article === "z").map(({ confidence }) => confidence);
    expect(Math.min(...confidences)).toBeGreaterThan(0.9);
  });

  it("lets the other articles of a rule speak: what is wrong elsewhere is less sure here", () => {
    const bad = Array.from({ length: 10 }, (_, index) => caseOf(`z${index}`, false, { rule: "member-of/bad" }));
    const held = holdOut(new Map([["a", [...cases(40), ...bad]]]));
    const surest = Math.max(...held.filter((each) => each.case.article.startsWith("z")).map(({ confidence }) => confidence));
    expect(surest).toBeLessThan(Math.min(...held.filter((each) => each.case.article.startsWith("a")).map(({ confidence }) => confidence)));
  });
});
