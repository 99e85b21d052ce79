import { afterAll, expect, it } from "vitest";
import { graphIndexes, neo4jSchema, prepareGraph } from "../../src/graph/schema.js";
import { openStore } from "../../src/store/open-store.js";
import { kinds } from "../../src/model/catalogue.js";

const store = await openStore("grafeo:memory");
afterAll(() => store.close());

it("can be made twice", async () => {
  await prepareGraph(store);
  await prepareGraph(store);
  expect(await store.version()).toBe(0);
});

it("keeps two entities from having one id, whatever their kinds", async () => {
  await prepareGraph(store);
  await store.write([{ text: "CREATE (:Entity:State {id: 'x'})", parameters: {} }]);
  await expect(store.write([{ text: "CREATE (:Entity:Law {id: 'x'})", parameters: {} }])).rejects.toThrow();
});

it("has an index by name for every kind, and names each index once", () => {
  const indexes = graphIndexes();
  for (const { label } of kinds()) expect(indexes).toContainEqual({ label, property: "name", unique: false });
  expect(new Set(indexes.map(({ label, property }) => `${label}.${property}`)).size).toBe(indexes.length);
});

it("is one Cypher text for Neo4j, each statement on a line of its own", () => {
  const lines = neo4jSchema().trimEnd().split("\n").slice(1);
  expect(lines).toHaveLength(graphIndexes().length);
  expect(lines).toContain("CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;");
  expect(lines).toContain("CREATE INDEX agreement_signedon IF NOT EXISTS FOR (n:Agreement) ON (n.signedOn);");
  expect(lines.every((line) => /^CREATE (CONSTRAINT|INDEX) \w+ IF NOT EXISTS .*;$/.test(line))).toBe(true);
});
