import { readFileSync, readdirSync } from "node:fs";
import { Kind, parse, visit } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../src/config.js";
import { startServer } from "../src/http/start-server.js";
import type { RunningServer } from "../src/http/start-server.js";
import { seedStore } from "../src/pipeline.js";
import { openStore } from "../src/store/open-store.js";
import type { GraphStore } from "../src/store/store.js";

const FOLDER = new URL("../examples/", import.meta.url);
const examples = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), "utf8") }));

/** Fields with fields of their own that come with what is around them: no round trip of their own. */
const COMES_ALONG = new Set(["edges", "node", "nodes", "since", "until", "date", "published", "statement", "article"]);

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openStore("grafeo:memory");
  await seedStore(store);
  server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0", VERBUND_RATE_LIMIT: "0" }) });
});

afterAll(async () => {
  await server.close();
  await store.close();
});

async function run(query: string): Promise<{ answer: { data: unknown; errors?: unknown }; roundTrips: number }> {
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const roundTrips = Number(/desc="(\d+)"/.exec(response.headers.get("server-timing") ?? "")?.[1]);
  return { answer: (await response.json()) as { data: unknown; errors?: unknown }, roundTrips };
}

/** Paths of lists (`laws.nodes.agreements.nodes`) that are empty wherever they stand in the answer. */
function emptyLists(data: unknown): string[] {
  const filled = new Map<string, boolean>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      filled.set(path, (filled.get(path) ?? false) || value.some((item) => JSON.stringify(item) !== "{}"));
      for (const item of value) walk(item, path);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) walk(item, path === "" ? name : `${path}.${name}`);
    }
  };
  walk(data, "");
  return filled.size === 0 ? ["the whole answer"] : [...filled].filter(([, isFilled]) => !isFilled).map(([path]) => path);
}

/** Round trips of walks beyond one: ends and steps are read one after the other, however many there are. */
const WALKS: Readonly<Record<string, number>> = { paths: 3, neighbourhood: 3, common: 1, similar: 3 };

/** How many lists and relations an operation asks for, wherever they stand. */
function loadedFields(query: string): number {
  let count = 0;
  visit(parse(query), {
    Field: ({ name, selectionSet }) => {
      if (selectionSet && !COMES_ALONG.has(name.value)) count += 1 + (WALKS[name.value] ?? 0);
    },
  });
  return count;
}

describe("the examples", () => {
  it("are at least ten", () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)("$name says whose question it is and is one named query", ({ text }) => {
    expect(text).toMatch(/^# .+ asks?\b.*:$|^# .+:$/m);
    expect(/^(# .+\n)+/.exec(text)?.[0]).toContain("?");
    const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => operation.name?.value)).toEqual([expect.stringMatching(/^[A-Z][A-Za-z]+$/)]);
  });

  it.each(examples)("$name is answered from the seed, with no list that is empty throughout", async ({ text }) => {
    const { answer } = await run(text);
    expect(answer.errors).toBeUndefined();
    expect(emptyLists(answer.data)).toEqual([]);
  });

  it.each(examples)("$name takes one round trip for each list it asks for, however long, and one for a count", async ({ text }) => {
    const { roundTrips } = await run(text);
    expect(roundTrips).toBeGreaterThan(0);
    expect(roundTrips).toBeLessThanOrEqual(loadedFields(text) + Number(text.includes("totalCount")));
  });
});
