import { inject } from "vitest";
import { prepareGraph } from "../../src/graph/schema.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";

/** The shared Neo4j, emptied, with constraints and indexes. To be closed by whoever asked for it. */
export async function openEmptyNeo4j(): Promise<GraphStore> {
  const store = await openStore(inject("neo4jUrl"));
  await store.write([{ text: "MATCH (n) DETACH DELETE n", parameters: {} }]);
  await prepareGraph(store);
  return store;
}
