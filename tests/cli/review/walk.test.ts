import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import picocolors from "picocolors";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoredReviewGraph } from "../../../src/cli/review/stored-review-graph.js";
import { Walk } from "../../../src/cli/review/walk.js";
import type { Walked } from "../../../src/cli/review/walk.js";
import { exportRecords } from "../../../src/graph/export-records.js";
import { toLine } from "../../../src/graph/json-lines.js";
import { prepareGraph } from "../../../src/graph/schema.js";
import { writeRecords } from "../../../src/graph/write-records.js";
import type { GraphRecord } from "../../../src/model/records.js";
import { ingest, splitEntities, withdrawJudgement } from "../../../src/pipeline.js";
import { openStore } from "../../../src/store/open-store.js";
import type { GraphStore } from "../../../src/store/store.js";
import { entity } from "../../graph/example-records.js";

const ROW = { table: "bodies.csv", row: "x", source: "test" };
const KNOWN = [
  entity("DE-ST", "State", { name: "Sachsen-Anhalt", properties: { ags: "15" }, registry: ROW }),
  entity("kitu", "Cooperative", { name: "Kommunale IT-Union", aliases: ["KITU"], registry: ROW }),
  entity("nordnetz", "Cooperative", { name: "Nordnetz", registry: ROW }),
  entity("kitu-read", "Cooperative", { name: "Kommunale IT-Union eG" }),
];
const ARTICLE = `Land in zwei Genossenschaften

Magdeburg, 7. November 2022

Das Land Sachsen-Anhalt ist Mitglied der Kommunalen IT-Union (KITU). Das Land Sachsen-Anhalt ist auch Mitglied der Nordnetz eG.
`;
const ENTER = "\r";
const DOWN = "\u001b[B";

let store: GraphStore;

beforeEach(async () => {
  store = await openStore("grafeo:memory", {});
  await prepareGraph(store);
  await writeRecords(store, KNOWN);
  for await (const { error } of ingest(store, [{ name: "kitu.txt", bytes: Buffer.from(ARTICLE) }])) expect(error).toBeNull();
});
afterEach(() => store.close());

/** Walks with a person who waits for each question and then presses the keys. */
async function walk(answers: readonly (readonly [question: string, keys: string])[], limit = 10): Promise<{ walked: Walked; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  let asked = "";
  const left = [...answers];
  output.setEncoding("utf8").on("data", (chunk: string) => {
    shown += chunk;
    asked += stripVTControlCharacters(chunk);
    const [next] = left;
    if (next === undefined || !asked.includes(next[0])) return;
    left.shift();
    asked = "";
    // Each key by itself and after the question has begun to listen, as a person presses them.
    setTimeout(() => press(next[1].startsWith(DOWN) || next[1] === ENTER ? (next[1].match(/\u001b\[B|\r/g) ?? []) : [...next[1]]), 5);
  });
  const press = ([key, ...others]: readonly string[]): void => {
    if (key === undefined) return;
    input.write(key);
    setTimeout(() => press(others), 5);
  };
  const graph = new StoredReviewGraph(store, { below: 0.995, predicate: "MEMBER_OF", article: null }, "Erika Vogt");
  const walked = await new Walk(graph, { input, output, colors: picocolors.createColors(false) }, limit).run();
  expect(left).toEqual([]);
  return { walked, shown: stripVTControlCharacters(shown) };
}

async function exported(): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of exportRecords(store)) records.push(record);
  return records;
}

const reviews = async (): Promise<GraphRecord[]> => (await exported()).filter(({ type }) => type === "review");
const memberships = async (): Promise<string[]> => (await exported()).flatMap((each) => (each.type === "statement" && each.predicate === "MEMBER_OF" ? `${each.subject} ${each.object} ${each.since?.edtf ?? "-"} ${each.confidence}` : []));

const ASKED = "Does the sentence say this?";

/** Of a graph whose decisions were all taken back: as the export of one that was never decided on. */
const lines = async (): Promise<string[]> => (await exported()).map((record) => toLine(record));

describe("a walk through waiting statements", () => {
  it("shows the sentence and stores that it was read rightly, by whom and why", async () => {
    const { walked, shown } = await walk([[ASKED, "w"], ["A note", `Right.${ENTER}`], ["Note: Right.", "a"], [ASKED, "q"]]);
    expect(walked).toEqual({ decided: 1, skipped: 0, waiting: 1 });
    expect(shown).toMatch(/«Das \[subject: Land Sachsen-Anhalt\] ist Mitglied der \[object: Kommunalen IT-Union/);
    expect(await reviews()).toMatchObject([{ subject: "DE-ST", predicate: "MEMBER_OF", object: "kitu", verdict: "ACCEPTED", by: "Erika Vogt", why: "Right." }]);
    expect((await memberships())[0]).toBe("DE-ST kitu - 0.99");
  });

  it("takes a statement out of the graph when its sentence does not say it", async () => {
    await walk([[ASKED, "r"], [ASKED, "q"]]);
    expect(await memberships()).toEqual([expect.stringContaining("DE-ST nordnetz")]);
    expect(await reviews()).toMatchObject([{ verdict: "REJECTED", why: null }]);
  });

  it("keeps all decisions made so far when it is left, by q or by Ctrl+C", async () => {
    const left = await walk([[ASKED, "a"], [ASKED, "\u0003"]]);
    expect(left.walked).toEqual({ decided: 1, skipped: 0, waiting: 1 });
    expect(await reviews()).toHaveLength(1);
  });

  it("undoes decisions one by one as if they had never been made, the last one of all among them", async () => {
    const before = await lines();
    const { walked } = await walk([[ASKED, "r"], [ASKED, "a"], ["That was the last one", "u"], [ASKED, "u"], [ASKED, "q"]]);
    expect(walked).toEqual({ decided: 0, skipped: 0, waiting: 2 });
    expect(await lines()).toEqual(before);
  });

  it("goes back over what was skipped", async () => {
    const { walked, shown } = await walk([[ASKED, "n"], [ASKED, "u"], ["is a member of Kommunale IT-Union", "n"], [ASKED, "n"], ["That was the last one", "q"]]);
    expect(walked).toEqual({ decided: 0, skipped: 2, waiting: 2 });
    expect(shown.match(/1 of 2/g)).toHaveLength(2);
  });

  it("asks no more than the limit", async () => {
    const { walked } = await walk([[ASKED, "n"], ["That was the last one", "q"]], 1);
    expect(walked).toEqual({ decided: 0, skipped: 1, waiting: 2 });
  });

  it("stores what is right in the place of what was read: an end found by its name, a date, a status", async () => {
    await walk([
      [ASKED, "c"],
      ["What is wrong?", `${DOWN}${ENTER}`],
      ["The right object", "read"],
      ["read█ (1 match)", ENTER],
      ["What is wrong?", `${DOWN}${DOWN}${DOWN}${ENTER}`],
      ["since: a date in EDTF", "2022-13"],
      ["2022-13█", ENTER],
      ["This is no EDTF date", "\u007f\u007f11"],
      ["2022-11█", ENTER],
      ["that is all", `${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`],
      ["The status", `${DOWN}${ENTER}`],
      ["status: DECIDED", `${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`],
      [ASKED, "q"],
    ]);
    expect(await reviews()).toMatchObject([{ object: "kitu", verdict: "CORRECTED", correction: { object: "kitu-read", since: { edtf: "2022-11", derivedFrom: null }, status: "DECIDED" } }]);
    expect(await memberships()).toContainEqual("DE-ST kitu-read 2022-11 0.99");
  });

  it("stores nothing when a correction corrects nothing", async () => {
    await walk([[ASKED, "c"], ["nothing is wrong", `${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`], [ASKED, "q"]]);
    expect(await reviews()).toEqual([]);
  });

  it("makes an end one with another entity, proposed ones first, and asks again; undone, everything is as before", async () => {
    const before = await lines();
    const { shown } = await walk([
      [ASKED, "s"],
      ["Which end is the same as", `${DOWN}${ENTER}`],
      ["Kommunale IT-Union eG (Cooperative kitu-read) (proposed, 0.9", ENTER],
      ["Are «Kommunale IT-Union» (kitu) and «Kommunale IT-Union eG» (kitu-read) one?", ENTER],
      [ASKED, "q"],
    ]);
    expect(shown).toContain("+ ");
    expect((await exported()).filter((each) => each.type === "judgement")).toMatchObject([{ left: "kitu", right: "kitu-read", decision: "SAME", by: "Erika Vogt" }]);
    await walk([[ASKED, "n"], [ASKED, "q"]]);
    const graph = new StoredReviewGraph(store, { below: 1, predicate: null, article: null }, "Erika Vogt");
    expect(await graph.duplicatesOf("kitu")).toEqual([]);
    await splitEntities(store, "kitu", "kitu-read", new Date().toISOString());
    expect(await lines()).toEqual(before);
  });

  it("remembers that an end is different from another entity, so that it is not proposed again, and undoes that", async () => {
    const different = [[ASKED, "d"], ["Which end is different from", `${DOWN}${ENTER}`], ["(proposed, 0.9", ENTER]] as const;
    await walk([...different, [ASKED, "q"]]);
    const graph = new StoredReviewGraph(store, { below: 1, predicate: null, article: null }, "Erika Vogt");
    expect(await graph.duplicatesOf("kitu")).toEqual([]);
    await withdrawJudgement(store, "kitu", "kitu-read", new Date().toISOString());
    const { walked } = await walk([...different, [ASKED, "u"], [ASKED, "q"]]);
    expect(walked.decided).toBe(0);
    expect((await exported()).filter((each) => each.type === "judgement")).toEqual([]);
  });
});
