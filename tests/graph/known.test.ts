import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/graph/evidence-of.js";
import { knownEntities, knownJudgements, knownRelations } from "../../src/graph/known-entities.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { countingStore } from "../../src/store/counting-store.js";
import type { CountingStore } from "../../src/store/counting-store.js";
import { openStore } from "../../src/store/open-store.js";
import { entity, exampleRecords, quotation, registryEvidence, statement } from "./example-records.js";

let store: CountingStore;
beforeEach(async () => {
  const memory = await openStore("grafeo:memory");
  await prepareGraph(memory);
  await writeRecords(memory, exampleRecords());
  store = countingStore(memory);
});
afterEach(() => store.close());

const membership = { subject: "DE-ST", predicate: "MEMBER_OF", object: "kitu" } as const;

describe("what is known", () => {
  it("is every entity as it was written, in one round trip", async () => {
    const written = exampleRecords().filter(({ type }) => type === "entity");
    expect(await knownEntities(store)).toEqual(written);
    expect(store.roundTrips).toBe(1);
  });

  it("is every relation of the predicates asked for that is not retracted", async () => {
    const retracted = statement("gone", { subject: "spitzenverbaende", retractedAt: "2023-01-01T00:00:00.000Z" });
    await writeRecords(store, [retracted, registryEvidence("e", "gone")]);
    expect(await knownRelations(store, ["MEMBER_OF", "BELONGS_TO"])).toEqual([membership]);
    expect(await knownRelations(store, ["BELONGS_TO"])).toEqual([]);
  });

  it("is every judgement", async () => {
    expect(await knownJudgements(store)).toEqual(exampleRecords().filter(({ type }) => type === "judgement"));
  });
});

describe("the evidence of a matter", () => {
  it("comes with its statement, its publisher and its day, in two round trips for all matters", async () => {
    const population = { subject: "DE-ST", predicate: "HAS_VALUE", object: null } as const;
    const found = await evidenceOf(store, [membership, population, membership]);
    expect(store.roundTrips).toBe(2);
    const since = { edtf: "2022-11", derivedFrom: "PUBLICATION" };
    expect(found).toMatchObject([
      { statement: statement("membership", { since: expect.objectContaining(since) }), evidence: [{ record: { id: "said", since }, publisher: "Blatt", published: "2022-11-07" }] },
      { statement: { id: "population" }, evidence: [{ record: { id: "counted", object: null, value: "2169253" }, publisher: null, published: null }] },
    ]);
  });

  it("is all that any of its statements rests on, and nothing of other matters", async () => {
    const others = [entity("other", "Cooperative"), statement("elsewhere", { object: "other" }), quotation("z", { statement: "elsewhere" })];
    await writeRecords(store, [...others, statement("rejoined"), quotation("a", { statement: "rejoined" }), quotation("b", { statement: "rejoined" })]);
    const found = await evidenceOf(store, [membership]);
    expect(found.map(({ statement: { id }, evidence }) => [id, evidence.map(({ record }) => record.id)])).toEqual([
      ["membership", ["said"]],
      ["rejoined", ["a", "b"]],
    ]);
  });

  it("of nothing costs nothing", async () => {
    expect(await evidenceOf(store, [])).toEqual([]);
    expect(store.roundTrips).toBe(0);
  });
});
