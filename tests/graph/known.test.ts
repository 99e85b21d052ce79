import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { knownEntities, knownJudgements, knownRelations } from "../../src/graph/known-entities.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { countingStore } from "../../src/store/counting-store.js";
import type { CountingStore } from "../../src/store/counting-store.js";
import { storedMatters } from "../../src/graph/stored-matters.js";
import { about } from "../../src/graph/stored-properties.js";
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

describe("what is stored of a matter", () => {
  const matter = about(membership);

  it("are its statements, and its evidence with its publisher and its day, in three round trips for all matters", async () => {
    const population = about({ subject: "DE-ST", predicate: "HAS_VALUE", object: null });
    const { statements, evidence } = await storedMatters(store, [matter, population, matter]);
    expect(store.roundTrips).toBe(3);
    const since = { edtf: "2022-11", derivedFrom: "PUBLICATION" };
    expect(statements.map(({ id }) => id).sort()).toEqual(["membership", "population"]);
    expect(evidence.find(({ record }) => record.id === "said")).toMatchObject({ record: { since }, publisher: "Blatt", published: "2022-11-07" });
    expect(evidence.find(({ record }) => record.id === "counted")).toMatchObject({ record: { value: "2169253" }, publisher: null, published: null });
  });

  it("is nothing of other matters, and no past version", async () => {
    const others = [entity("other", "Cooperative"), statement("elsewhere", { object: "other" }), quotation("z", { statement: "elsewhere", object: "other" })];
    const past = quotation("said@2022-11-08T09:00:00.000Z", { retractedAt: "2023-01-01T00:00:00.000Z" });
    await writeRecords(store, [...others, statement("rejoined"), quotation("a", { statement: "rejoined" }), past]);
    const { statements, evidence } = await storedMatters(store, [matter]);
    expect(statements.map(({ id }) => id)).toEqual(["membership", "rejoined"]);
    expect(evidence.map(({ record }) => record.id)).toEqual(["a", "said"]);
  });

  it("costs nothing when nothing is asked", async () => {
    expect(await storedMatters(store, [])).toEqual({ statements: [], evidence: [] });
    expect(store.roundTrips).toBe(0);
  });
});
