import type { TestProject } from "vitest/node";
import { openStore } from "../../src/store/open-store.js";
import { startNeo4j } from "./neo4j-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the Neo4j that all tests share. */
    neo4jUrl: string;
  }
}

/** One Neo4j for all tests: the one at NEO4J_URL, which must be empty, else one of our own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["NEO4J_URL"];
  if (given !== undefined) {
    await assertEmpty(given);
    project.provide("neo4jUrl", given);
    return async () => undefined;
  }
  const server = await startNeo4j();
  project.provide("neo4jUrl", server.url);
  return () => server.remove();
}

/** The tests delete everything between them. */
async function assertEmpty(url: string): Promise<void> {
  const store = await openStore(url);
  const [row] = await store.read({ text: "MATCH (n) WHERE NOT n:Dataset RETURN count(n) AS nodes", parameters: {} });
  await store.close();
  if (row?.["nodes"] !== 0) throw new Error(`NEO4J_URL holds ${String(row?.["nodes"])} nodes; the tests delete everything, so they take only an empty database.`);
}
