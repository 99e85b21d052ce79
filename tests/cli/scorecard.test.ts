import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contradictions, readScorecard, scorecardOf, writeScorecard } from "../../src/cli/scorecard.js";
import type { SetScores } from "../../src/cli/score-sets.js";
import { figuresOf } from "../../src/eval/figures.js";
import { NO_SCORES } from "../../src/eval/scores.js";
import { TextNature } from "../../src/model/scorecard.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-scorecard-"));
const path = join(folder, "scorecard.json");
afterAll(() => rmSync(folder, { recursive: true }));

function measured(set: string, right: number, wrong: number): SetScores {
  const scores = { ...NO_SCORES, articles: 2, statements: { right, wrong, missed: 0 }, judged: [{ article: "a", statement: "s", confidence: 0.5, right: true, required: true, waits: true }] };
  return { set, scores, figures: figuresOf(scores), natures: [TextNature.REAL, TextNature.REAL], cases: [], heldOut: [], predictions: [], calibrationError: 0.02, low: [] };
}

const card = (set: string, right: number, wrong: number) => scorecardOf([measured(set, right, wrong)], null, 0.85);

describe("the scorecard", () => {
  it("says what a set is, how well it was read and what waited", () => {
    expect(card("own", 9, 1).sets[0]).toMatchObject({
      name: "own", articles: [{ nature: "REAL", count: 2 }], reviewBelow: 0.85, statements: { precision: 0.9, right: 9, wrong: 1 }, waiting: 1, waitingRight: 1, calibrationError: 0.02, quotes: null,
    });
  });

  it("keeps the figures of sets that were not measured this time", () => {
    writeScorecard(card("own", 9, 1), path);
    writeScorecard(card("real", 3, 1), path);
    writeScorecard(card("own", 10, 0), path);
    expect(readScorecard(path).sets.map(({ name, statements }) => [name, statements.precision])).toEqual([["real", 0.75], ["own", 1]]);
    expect(readFileSync(path, "utf8").endsWith("}\n")).toBe(true);
  });

  it("is contradicted by figures that differ by more than 0.03, not by less, nor by sets that it doesn't have", () => {
    expect(contradictions(card("own", 98, 2), card("own", 100, 0))).toEqual([]);
    expect(contradictions(card("other", 1, 1), card("own", 100, 0))).toEqual([]);
    expect(contradictions(card("own", 96, 4), card("own", 100, 0))).toEqual(["own: statement precision is 0.960, eval/scorecard.json says 1.000; verbund eval --scorecard writes it anew"]);
  });
});
