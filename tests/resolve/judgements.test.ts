import { describe, expect, it } from "vitest";
import type { JudgementRecord } from "../../src/model/records.js";
import { Decision } from "../../src/model/statement.js";
import { Judgements } from "../../src/resolve/judgements.js";

const judged = (left: string, right: string, decision: Decision, at = "2026-01-01T00:00:00.000Z"): JudgementRecord => ({ type: "judgement", left, right, decision, by: "editor", at, why: null, withdrawnAt: null });
const inRegistry = (id: string): boolean => id === "kitu";

describe("judgements", () => {
  it("let an entity become the registry's, whichever side it was named on", () => {
    expect(new Judgements([judged("a-kitu", "kitu", Decision.SAME)], inRegistry).canonical("a-kitu")).toBe("kitu");
    expect(new Judgements([judged("kitu", "a-kitu", Decision.SAME)], inRegistry).canonical("a-kitu")).toBe("kitu");
  });

  it("follow chains of SAME", () => {
    const judgements = new Judgements([judged("b", "c", Decision.SAME), judged("c", "d", Decision.SAME)], inRegistry);
    expect(["b", "c", "d"].map((id) => judgements.canonical(id))).toEqual(["b", "b", "b"]);
  });

  it("take the last decision about a pair", () => {
    const judgements = new Judgements([judged("c", "b", Decision.DIFFERENT, "2026-02-01T00:00:00.000Z"), judged("b", "c", Decision.SAME)], inRegistry);
    expect(judgements.canonical("c")).toBe("c");
    expect(judgements.areDifferent("b", "c")).toBe(true);
  });
});
