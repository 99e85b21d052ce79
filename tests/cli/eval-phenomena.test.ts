import { describe, expect, it } from "vitest";
import { scoreOwnPhenomena } from "../../src/cli/score-phenomena.js";
import { verbund } from "./run-verbund.js";

describe("verbund eval --phenomena", () => {
  it("prints how many passages of the chosen phenomena are read right, with the failing ones as data", { timeout: 60_000 }, async () => {
    const { out } = await verbund(["eval", "--phenomena", "2", "--details", "--json"]);
    const { phenomena } = JSON.parse(out) as { phenomena: { passed: number; of: number; perPhenomenon: { phenomenon: number; failures: unknown[] }[] } };
    expect(phenomena.perPhenomenon.map(({ phenomenon }) => phenomenon)).toEqual([2]);
    expect(phenomena.of - phenomena.passed).toBe(phenomena.perPhenomenon[0]?.failures.length);
    expect(phenomena.of).toBeGreaterThanOrEqual(20);
  });

  it("refuses what is no number, and one that no phenomenon has", { timeout: 60_000 }, async () => {
    const ended = await Promise.all(["roles", "99"].map((numbers) => verbund(["eval", "--phenomena", numbers])));
    expect(ended.map(({ code }) => code)).toEqual([2, 2]);
    expect(ended.map(({ err }) => err).join("\n")).toMatch(/«roles» is none[^]*no phenomenon 99/);
  });

  it("has none where the passages aren't there", async () => expect(await scoreOwnPhenomena([], "nowhere")).toBeNull());
});
