import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figuresOf } from "../../src/eval/figures.js";
import { readGold } from "../../src/eval/gold.js";
import { scoreRecords } from "../../src/eval/score.js";
import type { GraphRecord } from "../../src/model/records.js";
import { noisyGraph } from "./noisy-graph.js";

const GOLD = "eval/gold";
const SHARED = process.env["VERBUND_SHARED"] ?? "../shared";
const REFERENCE = join(SHARED, "eval/score.mjs");
/** The project's gold and that of press articles which are kept outside of it. */
const FULL_GOLD = join(SHARED, "gold");

/** The reference prints a predicate also when nothing of it counts; such lines say nothing. */
function counted(figures: Record<string, unknown>): unknown {
  const some = (tallies: unknown) => Object.fromEntries(Object.entries(tallies as Record<string, { tp: number; fp: number; fn: number }>).filter(([, { tp, fp, fn }]) => tp + fp + fn > 0));
  return { ...figures, perKind: some(figures["perKind"]), perPredicate: some(figures["perPredicate"]) };
}

function ours(records: readonly GraphRecord[], gold = GOLD): unknown {
  return counted(JSON.parse(JSON.stringify(figuresOf(scoreRecords(records, readGold(gold))))) as Record<string, unknown>);
}

describe("the scorer", () => {
  it("gives the figures that the reference scorer gave for a graph with every sort of mistake", () => {
    const records = readFileSync("tests/eval/fixtures/noisy.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line) as GraphRecord);
    expect(ours(records)).toEqual(JSON.parse(readFileSync("tests/eval/fixtures/noisy.figures.json", "utf8")));
  });
});

describe.runIf(existsSync(REFERENCE))("the scorer beside the reference scorer", () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "verbund-parity-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  function reference(records: readonly GraphRecord[], gold = GOLD): unknown {
    const file = join(folder, "export.jsonl");
    writeFileSync(file, records.map(exchangeLine).join("\n"));
    const { stdout, stderr } = spawnSync(process.execPath, [REFERENCE, file, gold, "--json"], { encoding: "utf8" });
    expect(stderr).toBe("");
    return counted(JSON.parse(stdout) as Record<string, unknown>);
  }

  it("gives the same figures for any graph", () => {
    const same = fc.property(noisyGraph(readGold(GOLD)), (records) => {
      expect(ours(records)).toEqual(reference(records));
    });
    fc.assert(same, { numRuns: 12, endOnFailure: true }); // counterexamples are whole graphs: shrinking them takes minutes
  });

  it("gives the same figures for any graph of all gold articles, press articles among them", () => {
    const same = fc.property(noisyGraph(readGold(FULL_GOLD)), (records) => {
      expect(ours(records, FULL_GOLD)).toEqual(reference(records, FULL_GOLD));
    });
    fc.assert(same, { numRuns: 4, endOnFailure: true });
  });

  it("gives the same figures for an empty graph", () => {
    expect(ours([])).toEqual(reference([]));
  });
});

/** The exchange format writes a date as its EDTF text. */
function exchangeLine(record: GraphRecord): string {
  return JSON.stringify(record, (key, value: unknown) => (key === "since" && value ? (value as { edtf: string }).edtf : value));
}
