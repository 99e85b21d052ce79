import neo4j from "neo4j-driver";
import type { Driver, Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { askServer } from "../../scripts/ask-server.js";
import { readExamples } from "../../scripts/read-examples.js";
import { parseConfig } from "../../src/config.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { startServer } from "../../src/http/start-server.js";
import { seedStore } from "../../src/pipeline.js";
import { toDriverParameters } from "../../src/store/neo4j/driver-parameters.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore, Query } from "../../src/store/store.js";
import { wholeText } from "../../src/store/whole-text.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

let driver: Driver;

beforeAll(async () => {
  await (await openEmptyNeo4j()).close();
  driver = neo4j.driver(inject("neo4jUrl"));
});

afterAll(() => driver.close());

/** The store, which notes what it is asked. */
function noting(store: GraphStore, asked: Map<string, Query>): GraphStore {
  const note = (query: Query): void => void asked.set(query.text, query);
  return new Proxy(store, {
    get: (target, name) => {
      if (name === "read") return (query: Query) => (note(query), target.read(query));
      if (name === "readAll") return (queries: readonly Query[]) => (queries.forEach(note), target.readAll(queries));
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

/** Every query that the examples ask of a store with the seed in it. */
async function queriesOfExamples(): Promise<Query[]> {
  const asked = new Map<string, Query>();
  const store = noting(await openStore("grafeo:memory"), asked);
  await prepareGraph(store);
  await seedStore(store);
  asked.clear();
  const server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0", VERBUND_RATE_LIMIT: "0" }) });
  for (const { query } of readExamples()) expect((await askServer(server.url, query)).errors).toBeUndefined();
  await server.close();
  await store.close();
  return [...asked.values()];
}

/** Where a plan starts anew for each row of something else: neither at what that row brings along nor at what has an id. */
function startsForEachRow({ operatorType, arguments: details, children }: Plan, isRepeated = false): string[] {
  const operator = operatorType.replace(/@.*/, "");
  const isApply = /Apply/.test(operator);
  if (children.length > 0) return children.flatMap((child, index) => startsForEachRow(child, isRepeated || (isApply && index > 0)));
  const isHeld = ["Argument", "Unwind", "NodeUniqueIndexSeek", "EmptyResult"].includes(operator) || /^NodeIndexSeek$/.test(operator);
  return isRepeated && !isHeld ? [`${operator} ${String(details["Details"])}`] : [];
}

// In an empty database everything seems small. Neo4j keeps such a plan for some time, also when the database is filled meanwhile.
it("no query that the examples ask goes through all nodes for each row, even as planned for an empty database", { timeout: 120_000 }, async () => {
  const queries = await queriesOfExamples();
  expect(queries.length).toBeGreaterThan(50);
  const session = driver.session();
  const found: Record<string, string[]> = {};
  for (const query of queries) {
    const text = wholeText(query);
    const { summary } = await session.run(`EXPLAIN ${text}`, toDriverParameters(query.parameters));
    const starts = summary.plan ? startsForEachRow(summary.plan) : ["no plan"];
    if (starts.length > 0) found[text] = starts;
  }
  await session.close();
  expect(found).toEqual({});
});
