import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { figuresOf } from "../../src/eval/figures.js";
import { belowFloors, readFloors } from "../../src/eval/floors.js";
import { addScores } from "../../src/eval/scores.js";

const figures = { ...figuresOf(addScores([])), statement: { p: 0.8, r: 0.6, f1: 0.69, tp: 12, fp: 3, fn: 8 }, quotes: 1, evidence: 15 };
const folder = mkdtempSync(join(tmpdir(), "verbund-floors-"));
afterAll(() => rmSync(folder, { recursive: true }));

function floorsFile(text: string): string {
  const path = join(folder, "floors.json");
  writeFileSync(path, text);
  return path;
}

describe("floors", () => {
  it("are held by a figure that equals them", () => {
    expect(belowFloors(figures, { statementPrecision: 0.8, statementRecall: 0.6, entityF1: 1, quotes: 1 })).toEqual([]);
  });

  it("name each figure that lies below", () => {
    expect(belowFloors(figures, { statementPrecision: 0.81, statementRecall: 0.61 })).toEqual([
      "statement precision is 0.800, its floor 0.810",
      "statement recall is 0.600, its floor 0.610",
    ]);
  });

  it("are missed by quotes that do not exist and by articles that were not ingested", () => {
    expect(belowFloors({ ...figures, quotes: null, notIngested: ["7"] }, { quotes: 1 })).toEqual(["quotes is 0.000, its floor 1.000", "not ingested: 7"]);
  });

  it("hold for every predicate of which there are five cases, and not for one of which there are fewer", () => {
    const perPredicate = { SIGNED: { p: 0.5, r: 0.2, f1: 0.29, tp: 1, fp: 1, fn: 4 }, FUNDS: { p: 0.5, r: 0.25, f1: 0.33, tp: 1, fp: 1, fn: 3 } };
    expect(belowFloors({ ...figures, perPredicate }, { predicatePrecision: 0.85, predicateRecall: { SIGNED: 0.8 } })).toEqual([
      "precision of SIGNED is 0.500, its floor 0.850",
      "recall of SIGNED is 0.200, its floor 0.800",
    ]);
  });

  it("are a ceiling for the calibration error", () => {
    expect(belowFloors({ ...figures, calibrationError: 0.07 }, { calibrationError: 0.07 })).toEqual([]);
    expect(belowFloors({ ...figures, calibrationError: 0.08 }, { calibrationError: 0.07 })).toEqual(["calibration error is 0.080, the most it may be 0.070"]);
  });

  it("are read for every set of the project", () => {
    expect(Object.keys(readFloors("eval/floors.json"))).toEqual(["retold", "invented", "composed", "held-out", "real", "gold", "phenomena", "all"]);
  });

  it("refuse a misspelt figure, so that no floor is silently missing", () => {
    expect(() => readFloors(floorsFile('{"real": {"statementPrecison": 0.8}}'))).toThrow(/is no file of floors.*statementPrecison/s);
    expect(() => readFloors(floorsFile("none"))).toThrow("can't be read as JSON");
  });
});
