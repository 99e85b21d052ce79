import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openStore } from "../../src/store/open-store.js";
import { startNeo4j } from "./neo4j-server.js";
import type { Neo4jServer } from "./neo4j-server.js";

const one = { text: "RETURN 1 AS one", parameters: {} };

// A server of its own, since it is stopped; one at NEO4J_URL is not ours to stop.
describe.skipIf(process.env["NEO4J_URL"] !== undefined)("a Neo4j that comes and goes", () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.remove());

  it("is waited for when it is still starting", async () => {
    await server.stop();
    const opening = openStore(server.url);
    await server.start();
    const store = await opening;
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
  });

  it("is STORE_UNAVAILABLE within seconds while away, and is used again once it is back", async () => {
    const store = await openStore(server.url);
    await store.write([{ text: "CREATE (:Thing {id: 'a'})", parameters: {} }]);
    await server.stop();
    const start = Date.now();
    await expect(store.ping()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(store.read(one)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(store.write([one])).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(Date.now() - start).toBeLessThan(40_000);

    await server.start();
    await expect.poll(() => store.ping().then(() => "back"), { timeout: 20_000 }).toBe("back");
    expect(await store.read({ text: "MATCH (n:Thing) RETURN n.id AS id", parameters: {} })).toEqual([{ id: "a" }]);
    await store.close();
  });
});

describe("a Neo4j that answers", () => {
  it("refuses an unknown database with BAD_CONFIG", async () => {
    await expect(openStore(`${inject("neo4jUrl")}/nosuchdatabase`)).rejects.toMatchObject({ code: "BAD_CONFIG" });
  });
});
