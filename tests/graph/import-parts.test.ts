import { beforeEach, describe, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { unfinishedImport } from "../../src/graph/import-mark.js";
import { toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { importRecords, writeRecords } from "../../src/graph/write-records.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore, Queries } from "../../src/store/store.js";
import { entity, exampleRecords, statement } from "./example-records.js";

const UNFOUNDED = "MATCH (s:Statement) WHERE NOT EXISTS { MATCH (s)-[:SUPPORTED_BY]->(:Evidence) } RETURN s.id AS id";

async function newStore(): Promise<GraphStore> {
  const store = await openStore("grafeo:memory");
  await prepareGraph(store);
  return store;
}

async function exported(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const record of exportRecords(store, { history: true })) lines.push(toLine(record, { history: true }));
  return lines;
}

/** The store, doing something before each write that is not the mark of an import. */
function before(store: GraphStore, does: () => Promise<void>): GraphStore {
  const write = async (queries: Queries): Promise<void> => {
    if (!Array.isArray(queries)) await does();
    await store.write(queries);
  };
  return Object.assign(Object.create(store) as GraphStore, { write });
}

describe("an import in several transactions", () => {
  let store: GraphStore;
  beforeEach(async () => void (store = await newStore()));

  it("stores what one transaction would, in whatever order the records come", async () => {
    const whole = await newStore();
    await writeRecords(whole, exampleRecords());
    await importRecords(store, exampleRecords().reverse(), "a.jsonl", undefined, 1);
    expect(await exported(store)).toEqual(await exported(whole));
    expect(await unfinishedImport(store)).toBeNull();
  });

  it("never leaves a statement without its evidence, and says that it goes on", async () => {
    const seen: unknown[] = [];
    const watched = before(store, async () => void seen.push(await store.read({ text: UNFOUNDED, parameters: {} }), await unfinishedImport(store)));
    await importRecords(watched, exampleRecords(), "a.jsonl", undefined, 1);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((_, index) => index % 2 === 0).flat()).toEqual([]);
    expect(new Set(seen.filter((_, index) => index % 2 === 1))).toEqual(new Set(["a.jsonl"]));
  });

  it("says that it was cut off until the same records have been imported to their end", async () => {
    const whole = await newStore();
    await writeRecords(whole, exampleRecords());
    let left = 3;
    const failing = before(store, () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error("the lights went out"))));
    await expect(importRecords(failing, exampleRecords(), "a.jsonl", undefined, 1)).rejects.toThrow("the lights went out");
    expect((await exported(store)).length).toBeLessThan((await exported(whole)).length);

    await importRecords(store, [entity("DE-TH", "State")], "b.jsonl");
    expect(await unfinishedImport(store)).toBe("a.jsonl");
    await importRecords(store, exampleRecords(), "a.jsonl", undefined, 1);
    await writeRecords(whole, [entity("DE-TH", "State")]);
    expect(await exported(store)).toEqual(await exported(whole));
    expect(await unfinishedImport(store)).toBeNull();
  });

  it("stores nothing when one of the records breaks the model", async () => {
    await expect(importRecords(store, [...exampleRecords(), statement("unfounded")], "a.jsonl", undefined, 1)).rejects.toMatchObject({ code: "INVALID_STATEMENT" });
    expect(await exported(store)).toEqual([]);
    expect(await unfinishedImport(store)).toBeNull();
  });
});
