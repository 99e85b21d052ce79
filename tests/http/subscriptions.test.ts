import { once } from "node:events";
import { createConnection } from "node:net";
import { createClient as createSseClient } from "graphql-sse";
import { createClient } from "graphql-ws";
import type { Client } from "graphql-ws";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { parseConfig } from "../../src/config.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { startServer } from "../../src/http/start-server.js";
import type { RunningServer } from "../../src/http/start-server.js";
import { CURRENT } from "../../src/model/records.js";
import type { EntityRecord } from "../../src/model/records.js";
import { countingStore } from "../../src/store/counting-store.js";
import type { CountingStore } from "../../src/store/counting-store.js";
import { openStore } from "../../src/store/open-store.js";

const QUIET = { VERBUND_PORT: "0", VERBUND_LOG_LEVEL: "silent", VERBUND_RATE_LIMIT: "0", VERBUND_MAX_SUBSCRIBERS: "5" };
const CHANGES = "subscription ($after: String) { changes(after: $after) { nodes { text tombstone entity { name } lines } pageInfo { hasNextPage endCursor } } }";

interface Page {
  readonly nodes: readonly { readonly text: string; readonly entity: { readonly name: string } | null; readonly lines: readonly string[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

interface Event {
  readonly data?: { readonly changes: Page } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

let store: CountingStore;
let server: RunningServer;
const clients: Client[] = [];

beforeAll(async () => {
  store = countingStore(await openStore("grafeo:memory"));
  await prepareGraph(store);
  await writeRecords(store, [state("DE-ST", "Sachsen-Anhalt"), state("DE-TH", "Thüringen")]);
  server = await startServer({ store, config: parseConfig(QUIET) });
});

afterAll(async () => {
  for (const client of clients) await client.dispose();
  await server.close();
  await store.close();
});

function state(id: string, name: string): EntityRecord {
  return { type: "entity", id, kind: "State", name, aliases: [], properties: {}, registry: null, mergedInto: null, ...CURRENT };
}

function socketClient(of: RunningServer = server): Client {
  const client = createClient({ url: `${of.url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  clients.push(client);
  return client;
}

/** The same question by either transport. */
const TRANSPORTS = {
  "a WebSocket": (query: string, variables: Record<string, unknown> = {}, of?: RunningServer) => socketClient(of).iterate({ query, variables }) as AsyncIterableIterator<Event>,
  "an event stream": (query: string, variables: Record<string, unknown> = {}, of: RunningServer = server) =>
    createSseClient({ url: `${of.url}/graphql/stream`, retryAttempts: 0 }).iterate({ query, variables }) as AsyncIterableIterator<Event>,
};

async function pageOf(events: AsyncIterator<Event>): Promise<Page> {
  const { value } = (await events.next()) as { value: Event };
  if (!value.data) throw new Error(JSON.stringify(value.errors));
  return value.data.changes;
}

describe.each(Object.entries(TRANSPORTS))("by %s", (_name, subscribe) => {
  it("all changes come, then each as it is written", async () => {
    const events = subscribe(CHANGES, { after: "0" });
    const first = await pageOf(events);
    expect(first.nodes.map(({ text }) => text)).toEqual(expect.arrayContaining(["State Sachsen-Anhalt", "State Thüringen"]));
    const next = pageOf(events);
    await writeRecords(store, [state("DE-SL", "Saarland")]);
    expect((await next).nodes.map(({ text, entity }) => [text, entity?.name])).toEqual([["State Saarland", "Saarland"]]);
    const renamed = pageOf(events);
    await writeRecords(store, [state("DE-SL", "Saarland (neu)")]);
    expect((await renamed).nodes[0]?.entity?.name).toBe("Saarland (neu)");
    await events.return?.();
  });

  it("nothing from before comes when no place is named", async () => {
    const events = subscribe(CHANGES);
    const next = pageOf(events);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await writeRecords(store, [state("DE-BE", "Berlin")]);
    expect((await next).nodes.map(({ text }) => text)).toEqual(["State Berlin"]);
    await events.return?.();
  });

  it("goes on where it was left", async () => {
    const before = subscribe(CHANGES, { after: "0" });
    const { pageInfo } = await pageOf(before);
    await before.return?.();
    await writeRecords(store, [state("DE-HB", "Bremen")]);
    const again = subscribe(CHANGES, { after: pageInfo.endCursor });
    expect((await pageOf(again)).nodes.map(({ text }) => text)).toEqual(["State Bremen"]);
    await again.return?.();
  });

  it.each([
    ["a cursor of another graph", CHANGES, { after: "00000000-7" }, "INVALID_CURSOR"],
    ["what is no cursor", CHANGES, { after: "x" }, "INVALID_CURSOR"],
    ["too deep an operation", `subscription { changes { nodes { entity ${"{ articles { nodes { mentions { nodes { entity ".repeat(4)}{ id }${" } } } } }".repeat(4)} } } }`, {}, "COST_LIMIT"],
    ["a query", "{ states { nodes { name } } }", {}, "BAD_USER_INPUT"],
    ["an unknown field", "subscription { nothing }", {}, "GRAPHQL_VALIDATION_FAILED"],
  ])("refuses %s", async (_what, query, variables, code) => {
    const events = subscribe(query, variables);
    const refusal = await events.next().then(({ value }) => (value as Event).errors, (errors: Event["errors"]) => errors);
    expect(refusal?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
  });

  it("refuses more than its limit, and has room again when one has gone", async () => {
    const open = Array.from({ length: 5 }, () => subscribe(CHANGES, { after: "0" }));
    for (const events of open) await pageOf(events);
    const refused = await subscribe(CHANGES).next().then(({ value }) => JSON.stringify(value), (error: { message: string }) => error.message);
    expect(refused).toMatch(/COST_LIMIT|503/);
    for (const events of open) await events.return?.();
    for (const client of clients.splice(0)) await client.dispose();
    await expect.poll(async () => {
      const events = subscribe(CHANGES, { after: "0" });
      const page = await pageOf(events).catch(() => null);
      await events.return?.();
      return page?.nodes.length ?? 0;
    }, { timeout: 5_000 }).toBeGreaterThan(0);
  });

  it("is cut off at once when the server closes, not completed: clients ask another one for the rest", async () => {
    const other = await startServer({ store, config: parseConfig(QUIET) });
    const events = subscribe(CHANGES, { after: "0" }, other);
    await pageOf(events);
    const end = events.next().then(({ done }) => (done ? "complete" : "more"), () => "cut off");
    const start = performance.now();
    await other.close();
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await end).toBe("cut off");
  });
});

it("the database is asked once a second however many follow, and not at all while nobody does", { timeout: 20_000 }, async () => {
  const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const followers = [TRANSPORTS["a WebSocket"](CHANGES, { after: "0" }), TRANSPORTS["an event stream"](CHANGES, { after: "0" }), TRANSPORTS["an event stream"](CHANGES, { after: "0" })];
  for (const events of followers) await pageOf(events);
  for (const events of followers) events.next().catch(() => undefined);
  await pause(1.5);
  const following = store.roundTrips;
  await pause(3);
  expect(store.roundTrips - following).toBeGreaterThanOrEqual(1);
  expect(store.roundTrips - following).toBeLessThanOrEqual(3);
  for (const events of followers) await events.return?.();
  for (const client of clients.splice(0)) await client.dispose();
  await pause(1.5);
  const idle = store.roundTrips;
  await pause(2.5);
  expect(store.roundTrips).toBe(idle);
});

it("a client that does not read is not read for", { timeout: 60_000 }, async () => {
  await writeRecords(store, Array.from({ length: 20_000 }, (_, index) => ({ ...state(`DE-X${index}`, `Land ${index}`), aliases: ["x".repeat(400)] })));
  const start = store.roundTrips;
  const { port } = new URL(server.url);
  const request = `GET /graphql/stream?${new URLSearchParams({ query: CHANGES, variables: JSON.stringify({ after: "0" }) }).toString()} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`;
  const stream = createConnection({ port: Number(port), host: "localhost" }, () => stream.write(request)).pause();
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "connection_init" }));
  await once(socket, "message");
  socket.pause();
  socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: CHANGES, variables: { after: "0" } } }));
  let before = -1;
  await expect.poll(() => {
    const settled = store.roundTrips - before;
    before = store.roundTrips;
    return settled;
  }, { timeout: 40_000, interval: 2_500 }).toBeLessThanOrEqual(3);
  // All 200 pages would be 600 round trips for each; some are on their way, in the buffers of the system.
  expect(before - start).toBeLessThan(900);
  stream.destroy();
  socket.terminate();
});

it("a socket that sends no greeting, and one for another path, is closed", { timeout: 20_000 }, async () => {
  const address = server.url.replace("http", "ws");
  const silent = new WebSocket(`${address}/graphql`, "graphql-transport-ws");
  const [code] = (await once(silent, "close")) as [number];
  expect(code).toBe(4408);
  const wrong = new WebSocket(`${address}/elsewhere`, "graphql-transport-ws");
  const [error] = (await once(wrong, "error")) as [Error];
  expect(error.message).toMatch(/400/);
});

it("an event stream is heard to be alive, and is only for those who ask for one", { timeout: 30_000 }, async () => {
  const plain = await fetch(`${server.url}/graphql/stream?${new URLSearchParams({ query: CHANGES })}`);
  expect(plain.status).toBe(406);
  const { port } = new URL(server.url);
  const socket = createConnection(Number(port), "localhost");
  socket.write(`GET /graphql/stream?${new URLSearchParams({ query: CHANGES }).toString()} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`);
  let heard = "";
  socket.on("data", (chunk) => (heard += chunk.toString()));
  await expect.poll(() => heard.match(/^:$/gm)?.length ?? 0, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  expect(heard).toMatch(/content-type: text\/event-stream/i);
  socket.destroy();
});

it("the API says how to subscribe to who asks it by POST", async () => {
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "subscription { changes { nodes { text } } }" }) });
  expect(JSON.stringify(await response.json())).toContain("/graphql/stream");
});
