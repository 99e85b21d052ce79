import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, usable, wilsonLower } from "../../src/eval/calibrate.js";
import { predicted } from "../../src/eval/cases.js";
import { Linking } from "../../src/resolve/linking.js";
import { caseOf, cases } from "./cases.js";

describe("calibrate", () => {
  it("counts a statement once for its rule, however many sentences of the article say it", () => {
    const once = caseOf("a", true);
    const twice = { ...once, voices: [...once.voices, ...once.voices] };
    expect(calibrate([twice]).rules["member-of/joined"]).toMatchObject({ right: 1, of: 1 });
  });

  it("leaves to other articles what they say of the same statement", () => {
    const { voices, ...rest } = caseOf("a", true);
    const elsewhere = voices.map((voice) => ({ ...voice, article: "b" }));
    expect(calibrate([{ ...rest, voices: elsewhere }]).rules).toEqual({});
  });

  it("trusts a rule with two right cases nearly as much as its predicate, and one with two wrong cases clearly less", () => {
    const { rules, predicates } = calibrate([...cases(80, 2), ...cases(2, 0, { rule: "member-of/new" }), ...cases(2, 2, { rule: "member-of/bad" })]);
    const [known, fresh, bad] = [predicates["MEMBER_OF"]?.share ?? 0, rules["member-of/new"]?.share ?? 0, rules["member-of/bad"]?.share ?? 0];
    expect(fresh).toBeGreaterThan(known - 0.1);
    expect(bad).toBeLessThan(fresh - 0.03);
  });

  it("blames a linking for errors that its rules don't let expect", () => {
    const { linkings } = calibrate([...cases(60), ...cases(6, 4, { subject: Linking.CHOSEN })]);
    expect(linkings["CHOSEN"]?.share).toBeLessThan(0.9);
    expect(linkings["NAME"]?.share).toBeGreaterThan(0.95);
  });

  it("gives shares from 0 to 1 whatever is right, and no share falls when a wrong case turns right", () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (outcomes) => {
      const shareOf = (all: readonly boolean[]): number => calibrate(all.map((right, index) => caseOf(`${index}`, right))).rules["member-of/joined"]?.share ?? -1;
      const share = shareOf(outcomes);
      expect(share >= 0 && share <= 1).toBe(true);
      expect(shareOf(outcomes.map(() => true))).toBeGreaterThanOrEqual(share);
    }));
  });

  it("is used by its shares: a rule that was never seen counts as its predicate", () => {
    const measured = calibrate(cases(50));
    const unseen = caseOf("x", true, { rule: "member-of/unseen" });
    expect(predicted(unseen, usable(measured))).toBeCloseTo((measured.predicates["MEMBER_OF"]?.share ?? 0) * (measured.linkings["NAME"]?.share ?? 0) ** 2, 3);
  });
});

describe("wilsonLower", () => {
  it("is Wilson's bound: of nine right in ten, at 95 %, 0.596", () => {
    expect(wilsonLower(0.9, 10, 1.96)).toBeCloseTo(0.596, 3);
  });
  it("comes nearer to the share the more cases there are", () => {
    expect(wilsonLower(0.9, 1000)).toBeGreaterThan(wilsonLower(0.9, 10));
    expect(wilsonLower(0.9, 1000)).toBeLessThan(0.9);
  });
});
