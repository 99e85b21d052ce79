import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { fromLine, toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { DateValue, GraphRecord, MentionRecord } from "../../src/model/records.js";
import { ArticleExtent, StatementStatus } from "../../src/model/statement.js";
import type { Reading } from "../../src/pipeline.js";
import { storeReadings } from "../../src/pipeline/store-readings.js";
import { NOTHING_CARRIED } from "../../src/resolve/assertion.js";
import type { Assertion } from "../../src/resolve/assertion.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, entity, mention } from "../graph/example-records.js";

const NOW = "2026-01-01T00:00:00.000Z";
const LATER = "2027-01-01T00:00:00.000Z";

let store: GraphStore;
beforeEach(async () => {
  store = await openStore("grafeo:memory");
  await prepareGraph(store);
  await writeRecords(store, [entity("DE-ST", "State"), entity("DE-TH", "State"), entity("kitu", "Cooperative")]);
});
afterEach(() => store.close());

interface Said {
  readonly subject?: string;
  readonly since?: string;
  readonly until?: string;
}

const day = (edtf: string | undefined): DateValue | null => (edtf === undefined ? null : { edtf, derivedFrom: null });

function membership(id: string, { subject = "DE-ST", since, until }: Said): Assertion {
  const quote = { type: "evidence" as const, article: id, quote: "Das Land", prefix: "", suffix: " Sachsen", start: 0, end: 8, registry: null };
  const evidence = { ...quote, since: day(since), until: day(until), status: StatementStatus.STATED, rule: "member-of/is-member", confidence: 0.9 };
  return { ...NOTHING_CARRIED, subject, predicate: "MEMBER_OF", object: "kitu", publisher: id, published: null, evidence };
}

/** What a reading of an article found. */
function reading(id: string, said: readonly Said[], mentions: readonly MentionRecord[] = [], more: Parameters<typeof article>[1] = {}): Reading {
  const record = article(id, { publisher: id, ...more });
  const resolution = { entities: [], newEntities: 0, knownEntities: 0, mentions, assertions: said.map((each) => membership(id, each)), dropped: [] };
  return { article: { record, sections: [] }, extraction: { mentions: [], claims: [], dropped: [] }, resolution };
}

async function stored<T extends GraphRecord["type"]>(type: T, history = false): Promise<Extract<GraphRecord, { type: T }>[]> {
  const found: Extract<GraphRecord, { type: T }>[] = [];
  for await (const record of exportRecords(store, { history })) if (record.type === type) found.push(record as Extract<GraphRecord, { type: T }>);
  return found;
}

describe("reading an article again with other rules", () => {
  it("retracts evidence that is no longer read, and the statement that rested on it, and keeps both", async () => {
    await storeReadings(store, { readings: [reading("a1", [{ subject: "DE-ST" }, { subject: "DE-TH" }])] }, NOW);
    await storeReadings(store, { readings: [reading("a1", [{ subject: "DE-TH" }])] }, LATER);
    const times = ({ subject, retractedAt, recordedAt }: { subject: string; retractedAt: string | null; recordedAt: string }) => [subject, retractedAt, recordedAt];
    for (const type of ["statement", "evidence"] as const) {
      expect((await stored(type, true)).map(times).sort()).toEqual([["DE-ST", LATER, NOW], ["DE-TH", null, NOW]]);
      expect((await stored(type)).map(times)).toEqual([["DE-TH", null, NOW]]);
    }
  });

  it("leaves a statement that another article supports, less sure than before", async () => {
    await storeReadings(store, { readings: [reading("a1", [{}]), reading("a2", [{}])] }, NOW);
    const [before] = await stored("statement");
    await storeReadings(store, { readings: [reading("a1", [])] }, LATER);
    const [after] = await stored("statement");
    expect(after?.retractedAt).toBeNull();
    expect(after?.confidence).toBeLessThan(before?.confidence ?? 0);
    expect((await stored("evidence")).map((each) => each.article)).toEqual(["a2"]);
  });

  it("brings a retracted statement back when it is read once more", async () => {
    await storeReadings(store, { readings: [reading("a1", [{}])] }, NOW);
    await storeReadings(store, { readings: [reading("a1", [])] }, LATER);
    await storeReadings(store, { readings: [reading("a1", [{}])] }, LATER);
    expect(await stored("statement")).toMatchObject([{ subject: "DE-ST", retractedAt: null, recordedAt: NOW }]);
  });

  it("replaces mentions by those that are read now", async () => {
    await storeReadings(store, { readings: [reading("a1", [], [mention(), mention({ entity: "DE-TH" })])] }, NOW);
    await storeReadings(store, { readings: [reading("a1", [], [mention(), mention({ surface: "KITU", entity: "kitu", start: 62, end: 66 })])] }, LATER);
    expect((await stored("mention")).map(({ entity: named }) => named)).toEqual(["DE-ST", "kitu"]);
  });

  it("writes nothing when the same is read", async () => {
    const same = reading("a1", [{ since: "2010" }, { subject: "DE-TH" }], [mention()]);
    await storeReadings(store, { readings: [same] }, NOW);
    const version = await store.version();
    await storeReadings(store, { readings: [same] }, LATER);
    expect(await store.version()).toBe(version);
  });
});

describe("a statement that is left behind when its evidence moves to another one", () => {
  it("is retracted, and outlives an export with its history", async () => {
    await storeReadings(store, { readings: [reading("a1", [{ since: "2010", until: "2012" }]), reading("a2", [{ since: "2015" }])] }, NOW);
    expect(await stored("statement")).toHaveLength(2);
    const before = await stored("evidence");
    await storeReadings(store, { readings: [reading("a3", [{ since: "2009", until: "2020" }])] }, LATER);
    const [current, ...others] = await stored("statement");
    expect(others).toEqual([]);
    expect((await stored("evidence")).map(({ statement }) => statement)).toEqual([current?.id, current?.id, current?.id]);
    const past = (await stored("evidence", true)).filter(({ retractedAt }) => retractedAt !== null);
    expect(past.map(({ statement }) => statement)).toEqual(before.map(({ statement }) => statement).filter((id) => id !== current?.id));

    const lines: string[] = [];
    for await (const record of exportRecords(store, { history: true })) lines.push(toLine(record, { history: true }));
    const copy = await openStore("grafeo:memory");
    await prepareGraph(copy);
    await writeRecords(copy, lines.map(fromLine));
    const copied: string[] = [];
    for await (const record of exportRecords(copy, { history: true })) copied.push(toLine(record, { history: true }));
    await copy.close();
    expect(copied).toEqual(lines);
  });
});

describe("a teaser", () => {
  const teaser = (source: string, said: readonly Said[]): Reading => reading("t1", said, [], { extent: ArticleExtent.TEASER, source });

  it("keeps the page on which it was first seen, and is read again like any article", async () => {
    await storeReadings(store, { readings: [teaser("first.txt#1", [{}]), teaser("second.txt#3", [{}])] }, NOW);
    await storeReadings(store, { readings: [teaser("third.txt#2", [{ subject: "DE-TH" }])] }, LATER);
    expect((await stored("article")).map(({ source }) => source)).toEqual(["first.txt#1"]);
    expect((await stored("statement")).filter(({ retractedAt }) => retractedAt === null)).toMatchObject([{ subject: "DE-TH" }]);
  });
});
