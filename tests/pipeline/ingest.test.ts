import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { StatementRecord } from "../../src/model/records.js";
import { ingest } from "../../src/pipeline.js";
import type { IngestResult, Source } from "../../src/pipeline.js";
import { readRegistry } from "../../src/registry/read-registry.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";

const now = (): Date => new Date("2026-01-01T00:00:00.000Z");

/** The registry without municipalities fills a store in no time. */
const registry = readRegistry(undefined, now().toISOString());
const left = new Set(registry.flatMap((record) => (record.type === "entity" && record.kind === "Municipality" && !record.id.endsWith("000") ? [record.id] : [])));
const small = registry.filter((record) => {
  if (record.type === "entity") return !left.has(record.id);
  if (record.type === "statement") return !left.has(record.subject) && !left.has(record.object ?? "");
  return true;
});
const statementIds = new Set(small.flatMap((record) => (record.type === "statement" ? [record.id] : [])));
const records = small.filter((record) => record.type !== "evidence" || statementIds.has(record.statement ?? ""));

async function storeWithRegistry(): Promise<GraphStore> {
  const store = await openStore("grafeo:memory");
  await prepareGraph(store);
  await writeRecords(store, records);
  return store;
}

const markdown = (name: string, published: string, title: string, text: string, publisher = "Testblatt"): Source => ({
  name,
  bytes: Buffer.from(`---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`),
});

const FIRST = markdown("a.md", "2021-03-04", "Saarland tritt bei", "Das Saarland ist der Genossenschaft govdigital beigetreten. Das teilte Landes-CIO Elena Yorgova-Ramanauskas mit.");
const SECOND = markdown("b.md", "2021-03-09", "Neues Mitglied", "Das Saarland ist seit März 2021 Mitglied der Genossenschaft govdigital.", "Anderes Blatt");
const THIRD = markdown("c.md", "2021-04-01", "Wieder ein Mitglied", "Das Saarland ist der Genossenschaft govdigital beigetreten. Auch Thüringen ist der Genossenschaft govdigital beigetreten.", "Drittes Blatt");

async function ingested(store: GraphStore, sources: readonly Source[]): Promise<IngestResult[]> {
  const results: IngestResult[] = [];
  for await (const result of ingest(store, sources, { now })) results.push(result);
  return results;
}

async function lines(store: GraphStore): Promise<string[]> {
  const exported: string[] = [];
  for await (const record of exportRecords(store)) exported.push(toLine(record));
  return exported;
}

async function membership(store: GraphStore, subject: string): Promise<StatementRecord[]> {
  const found: StatementRecord[] = [];
  for await (const record of exportRecords(store)) if (record.type === "statement" && record.subject === subject && record.predicate === "MEMBER_OF") found.push(record);
  return found;
}

describe("ingesting articles", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await storeWithRegistry();
  });
  afterAll(() => store.close());

  it("stores an article's statements with what it found", async () => {
    const [result] = await ingested(store, [FIRST]);
    expect(result).toMatchObject({ source: "a.md", teasers: 0, error: null });
    expect(result?.statements).toBeGreaterThan(0);
    expect(await membership(store, "DE-SL")).toMatchObject([{ object: "govdigital", status: "STATED", recordedAt: now().toISOString() }]);
  });

  it("changes nothing when the article is read again, later", async () => {
    const before = await lines(store);
    for await (const result of ingest(store, [FIRST], { now: () => new Date("2027-01-01T00:00:00.000Z") })) expect(result.newEntities).toBe(0);
    expect(await lines(store)).toEqual(before);
  });

  it("adds another publisher's evidence to the same statement, which gets surer", async () => {
    const [before] = await membership(store, "DE-SL");
    await ingested(store, [SECOND]);
    const after = await membership(store, "DE-SL");
    expect(after).toHaveLength(1);
    expect(after[0]?.id).toBe(before?.id);
    expect(after[0]?.confidence).toBeGreaterThan(before?.confidence ?? 1);
    expect(after[0]?.since).toEqual({ edtf: "2021-03", derivedFrom: null });
  });

  it("reports a source that is no article, stores nothing of it and goes on", async () => {
    const results = await ingested(store, [{ name: "empty.txt", bytes: new Uint8Array() }, THIRD]);
    expect(results.map(({ source, error }) => [source, error?.code])).toEqual([["empty.txt", "UNREADABLE_SOURCE"], ["c.md", undefined]]);
    expect(await membership(store, "DE-TH")).toHaveLength(1);
  });
});

describe("the order of ingesting", () => {
  it("makes no difference to what is stored, whether at once or one by one", async () => {
    const orders = [[FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND], [SECOND, THIRD, FIRST]];
    const exports: string[][] = [];
    for (const [index, order] of orders.entries()) {
      const store = await storeWithRegistry();
      if (index === 0) await ingested(store, order);
      else for (const source of order) await ingested(store, [source]);
      exports.push(await lines(store));
      await store.close();
    }
    expect(exports[1]).toEqual(exports[0]);
    expect(exports[2]).toEqual(exports[0]);
  });
});

describe("sources that are stored together", () => {
  it("may be two texts of one article, of which the last one counts", async () => {
    const store = await storeWithRegistry();
    const otherText = markdown("a-again.md", "2021-03-04", "Saarland tritt bei", "Thüringen ist der Genossenschaft govdigital beigetreten.");
    const results = await ingested(store, [FIRST, otherText]);
    expect(results.map(({ article, error }) => [article, error])).toEqual([[results[0]?.article, null], [results[0]?.article, null]]);
    expect([await membership(store, "DE-TH"), await membership(store, "DE-SL")].map(({ length }) => length)).toEqual([1, 0]);
    await store.close();
  });

  it("that hold nothing new are not written", async () => {
    const store = await storeWithRegistry();
    await ingested(store, [FIRST, SECOND]);
    const version = await store.version();
    await ingested(store, [SECOND, FIRST]);
    expect(await store.version()).toBe(version);
    await store.close();
  });
});
