import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { KeptIndex } from "../../src/search/kept-index.js";
import { countingStore } from "../../src/store/counting-store.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { entity } from "../graphql/fixture.js";

describe("the index of a store", () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore("grafeo:memory");
    await prepareGraph(store);
    await writeRecords(store, [entity("State", "DE-ST", "Sachsen-Anhalt")]);
  });
  afterEach(() => store.close());

  const keys = async (kept: KeptIndex, query: string): Promise<string[]> => (await kept.fresh()).search(query).hits.map(({ key }) => key);

  it("has what was written right before", async () => {
    const kept = new KeptIndex(store);
    expect(await keys(kept, "Dataport")).toEqual([]);
    await writeRecords(store, [entity("ItServiceProvider", "dataport", "Dataport")]);
    expect(await keys(kept, "Dataport")).toEqual(["ItServiceProvider:dataport"]);
  });

  it("has it also when it is asked by many while it is brought up to date", async () => {
    const kept = new KeptIndex(store);
    const asked = ["Nr1", "Nr2", "Nr3", "Nr4"].map(async (name) => {
      await writeRecords(store, [entity("Body", name.toLowerCase(), name)]);
      return keys(kept, name);
    });
    expect(await Promise.all(asked)).toEqual([["Body:nr1"], ["Body:nr2"], ["Body:nr3"], ["Body:nr4"]]);
  });

  it("is read once and then costs one round trip a search", async () => {
    const counted = countingStore(store);
    const kept = new KeptIndex(counted);
    await kept.fresh();
    const first = counted.roundTrips;
    await kept.fresh();
    expect(counted.roundTrips - first).toBe(1);
  });

  it("is given as it is to those who do not wait, and brought up to date behind them", async () => {
    const kept = new KeptIndex(store);
    await kept.fresh();
    await writeRecords(store, [entity("Body", "rat", "IT-Planungsrat")]);
    await kept.recent();
    await expect.poll(async () => (await kept.recent()).suggest("IT-Pl", null, 5).length).toBe(1);
  });

  it("is read anew after the store has failed", async () => {
    let failing = true;
    const unsteady: GraphStore = Object.assign(Object.create(store) as GraphStore, {
      version: () => store.version(),
      read: (query: Parameters<GraphStore["read"]>[0]) => (failing ? Promise.reject(new Error("gone")) : store.read(query)),
    });
    const kept = new KeptIndex(unsteady);
    await expect(kept.fresh()).rejects.toThrow("gone");
    failing = false;
    expect(await keys(kept, "Sachsen-Anhalt")).toEqual(["State:DE-ST"]);
  });
});
