import { afterAll, beforeAll, expect, it } from "vitest";
import { generatedRecords } from "../../bench/generated-records.js";
import { exportRecords } from "../../src/graph/export-records.js";
import { fromLine, toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { exampleRecords } from "../graph/example-records.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

let stores: readonly [grafeo: GraphStore, neo4j: GraphStore];
beforeAll(async () => {
  stores = [await openStore("grafeo:memory"), await openEmptyNeo4j()];
  await prepareGraph(stores[0]);
});
afterAll(() => Promise.all(stores.map((store) => store.close())));

async function lines(store: GraphStore): Promise<string[]> {
  const exported: string[] = [];
  for await (const record of exportRecords(store)) exported.push(toLine(record));
  return exported;
}

it("both stores export the same bytes, also after one has imported what the other exported", async () => {
  const records = [...exampleRecords(), ...generatedRecords(1_000, 2_500)];
  const [grafeo, neo4j] = stores;
  await writeRecords(grafeo, records);
  await writeRecords(neo4j, (await lines(grafeo)).map(fromLine));
  const exported = await lines(neo4j);
  expect(exported.length).toBeGreaterThan(5_000);
  expect(exported).toEqual(await lines(grafeo));

  await writeRecords(neo4j, exported.map(fromLine));
  expect(await lines(neo4j)).toEqual(exported);
});
