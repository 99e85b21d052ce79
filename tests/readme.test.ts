import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../src/config.js";
import { startServer } from "../src/http/start-server.js";
import type { RunningServer } from "../src/http/start-server.js";
import { seedStore } from "../src/pipeline.js";
import { openStore } from "../src/store/open-store.js";
import type { GraphStore } from "../src/store/store.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const pairs = [...README.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)].map(([, query = "", answer = ""]) => ({ query, answer }));

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openStore("grafeo:memory");
  await seedStore(store);
  server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0" }) });
});

afterAll(async () => {
  await server.close();
  await store.close();
});

describe("the README", () => {
  it("shows three queries with their answers", () => {
    expect(pairs).toHaveLength(3);
  });

  it.each(pairs)("shows what a new graph answers: $query", async ({ query, answer }) => {
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
    expect(await response.json()).toEqual({ data: JSON.parse(answer) });
  });
});
