import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { fromLine, toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { seedStore } from "../../src/pipeline.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { exampleRecords } from "../graph/example-records.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

const now = (): Date => new Date("2024-05-23T09:00:00Z");

describe("the seed, read into both stores", () => {
  let grafeo: GraphStore;
  let neo4j: GraphStore;
  beforeAll(async () => {
    [grafeo, neo4j] = [await openStore("grafeo:memory"), await openEmptyNeo4j()];
    for (const store of [grafeo, neo4j]) await seedStore(store, { now });
  });
  afterAll(() => Promise.all([grafeo.close(), neo4j.close()]));

  it("is exported as the same bytes", async () => {
    const exported = await lines(grafeo);
    const types = new Set(exported.map((line) => fromLine(line).type));
    expect([...types]).toEqual(["entity", "article", "statement", "evidence", "mention", "description", "judgement"]);
    expect(await lines(neo4j)).toEqual(exported);
  });

  it("is the same after one store has imported what the other exported", async () => {
    const exported = await lines(neo4j);
    const version = await neo4j.version();
    await writeRecords(neo4j, (await lines(grafeo)).map(fromLine));
    expect(await neo4j.version()).toBe(version + 1);
    expect(await lines(neo4j)).toEqual(exported);

    const fresh = await openStore("grafeo:memory");
    await prepareGraph(fresh);
    await writeRecords(fresh, exported.map(fromLine));
    expect(await lines(fresh)).toEqual(exported);
    await fresh.close();
  });
});

it("records with every kind of content are exported as the same bytes", async () => {
  const stores = [await openStore("grafeo:memory"), await openEmptyNeo4j()];
  const exports = await Promise.all(
    stores.map(async (store) => {
      await prepareGraph(store);
      await writeRecords(store, exampleRecords());
      return lines(store);
    }),
  );
  await Promise.all(stores.map((store) => store.close()));
  expect(exports[0]).toHaveLength(exampleRecords().length);
  expect(exports[1]).toEqual(exports[0]);
});

async function lines(store: GraphStore): Promise<string[]> {
  const exported: string[] = [];
  for await (const record of exportRecords(store)) exported.push(toLine(record));
  return exported;
}
