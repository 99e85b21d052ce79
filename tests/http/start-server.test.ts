import { once } from "node:events";
import { createConnection } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config.js";
import { AppError } from "../../src/errors.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { startServer } from "../../src/http/start-server.js";
import type { RunningServer } from "../../src/http/start-server.js";
import type { EntityRecord } from "../../src/model/records.js";
import { openStore } from "../../src/store/open-store.js";
import { SwitchableStore } from "./switchable-store.js";

const QUIET = { VERBUND_PORT: "0", VERBUND_LOG_LEVEL: "silent", VERBUND_RATE_LIMIT: "0" };

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

let store: SwitchableStore;
let server: RunningServer;

beforeAll(async () => {
  store = new SwitchableStore(await openStore("grafeo:memory"));
  await prepareGraph(store);
  await writeRecords(store, [state("DE-ST", "Sachsen-Anhalt"), state("DE-TH", "Thüringen")]);
  server = await startServer({ store, config: parseConfig(QUIET) });
});

beforeEach(() => {
  store.fault = null;
});

afterAll(async () => {
  await server.close();
  await store.close();
});

function state(id: string, name: string): EntityRecord {
  return { type: "entity", id, kind: "State", name, aliases: [], properties: {}, registry: null, mergedInto: null, knownFrom: "", retractedAt: null };
}

function post(query: string, { url }: RunningServer = server, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query }) });
}

async function ask(query: string, of: RunningServer = server): Promise<Answer> {
  const response = await post(query, of);
  return (await response.json()) as Answer;
}

function codes({ errors }: Answer): (string | undefined)[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}

describe("/graphql", () => {
  it("answers by POST and by GET", async () => {
    const expected = { data: { state: { id: "State:DE-ST", name: "Sachsen-Anhalt" } } };
    const query = "{ state(id: \"DE-ST\") { id name } }";
    expect(await ask(query)).toEqual(expected);
    const byGet = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`);
    expect(await byGet.json()).toEqual(expected);
  });

  it("passes every audit of GraphQL over HTTP", async () => {
    const results = await Promise.all(serverAudits({ url: `${server.url}/graphql` }).map((audit) => audit.fn()));
    expect(results).toHaveLength(61);
    expect(results.filter((result) => result.status !== "ok").map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it("answers a wrong query with 400 to clients of application/graphql-response+json and with 200 to others", async () => {
    const accept = { accept: "application/graphql-response+json" };
    expect([(await post("{ nothing }", server, accept)).status, (await post("{ nothing }")).status]).toEqual([400, 200]);
  });

  it("says how many database round trips an operation took", async () => {
    const one = await post("{ states { nodes { name } } }");
    const none = await post("{ __typename }");
    expect([one, none].map((response) => response.headers.get("server-timing"))).toEqual(["db;desc=\"1\"", "db;desc=\"0\""]);
  });

  it("counts each request for itself, also when several run at once", async () => {
    const responses = await Promise.all(Array.from({ length: 10 }, () => post("{ states { nodes { name } } }")));
    expect(new Set(responses.map((response) => response.headers.get("server-timing")))).toEqual(new Set(["db;desc=\"1\""]));
  });

  it("may be asked from pages of any origin, which may read the round trips", async () => {
    const response = await post("{ __typename }", server, { origin: "https://dashboard.example" });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toContain("Server-Timing");
  });

  it("compresses long answers for clients that ask for it", async () => {
    const response = await post("{ __schema { types { name description fields { name description } } } }", server, { "accept-encoding": "gzip" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.json()).toHaveProperty("data.__schema.types.0.name");
  });

  it("answers the introspection query of the playground within its limits", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const answer = await ask(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty("__schema.queryType.name", "Query");
  });
});

describe("the limits", () => {
  it("refuse a body of more than a megabyte", async () => {
    const response = await post(`{ states { nodes { name } } } # ${"x".repeat(1_100_000)}`);
    expect(response.status).toBe(413);
    expect(codes((await response.json()) as Answer)).toEqual(["BAD_USER_INPUT"]);
  });

  it("refuse a body that is no JSON", async () => {
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
    expect(response.status).toBe(400);
    expect(codes((await response.json()) as Answer)).toEqual(["BAD_USER_INPUT"]);
  });

  it("refuse an operation that is nested too deeply", async () => {
    const nested = (depth: number): string => (depth === 0 ? "name" : `parents { nodes { ${nested(depth - 1)} } }`);
    expect(codes(await ask(`{ state(id: "DE-ST") { ${nested(20)} } }`))).toEqual(["COST_LIMIT"]);
    expect(codes(await ask(`{ state(id: "DE-ST") { ${nested(2)} } }`))).toEqual([]);
  });

  it("refuse an operation of too many tokens", async () => {
    expect(codes(await ask(`{ ${"a: __typename ".repeat(1_500)} }`))).toEqual(["COST_LIMIT"]);
  });

  it("refuse more requests in a minute than are allowed, and say when to come back", async () => {
    const limited = await startServer({ store, config: parseConfig({ ...QUIET, VERBUND_RATE_LIMIT: "3" }) });
    const responses = [];
    for (let turn = 0; turn < 4; turn += 1) responses.push(await post("{ __typename }", limited));
    await limited.close();
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(responses[3]?.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(codes((await responses[3]?.json()) as Answer)).toEqual(["COST_LIMIT"]);
  });

  it("count for the clients behind a proxy only where the proxy is trusted", async () => {
    const statuses = async (trusted: Record<string, string>): Promise<number[]> => {
      const limited = await startServer({ store, config: parseConfig({ ...QUIET, VERBUND_RATE_LIMIT: "1", ...trusted }) });
      const from = (client: string): Promise<Response> =>
        fetch(`${limited.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", "x-forwarded-for": client }, body: '{"query":"{ __typename }"}' });
      const responses = [await from("192.0.2.1"), await from("192.0.2.2"), await from("192.0.2.1")];
      await limited.close();
      return responses.map(({ status }) => status);
    };
    expect(await statuses({ VERBUND_TRUST_PROXY: "loopback" })).toEqual([200, 200, 429]);
    expect(await statuses({})).toEqual([200, 429, 429]);
  });

  it("hide the schema when introspection is off", async () => {
    const closed = await startServer({ store, config: parseConfig({ ...QUIET, VERBUND_INTROSPECTION: "false" }) });
    const answer = await ask("{ __schema { types { name } } }", closed);
    await closed.close();
    expect(answer.data).toBeUndefined();
    expect(codes(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });
});

describe("when the store is away", () => {
  it("queries answer STORE_UNAVAILABLE, /readyz 503, /healthz 200, and all is well once it is back", async () => {
    store.fault = new AppError("STORE_UNAVAILABLE", "The database does not answer; try again in a moment.");
    expect(codes(await ask("{ states { nodes { name } } }"))).toEqual(["STORE_UNAVAILABLE"]);
    expect([await status("/readyz"), await status("/healthz")]).toEqual([503, 200]);
    store.fault = null;
    expect(codes(await ask("{ states { nodes { name } } }"))).toEqual([]);
    expect(await status("/readyz")).toBe(200);
  });

  it("an unforeseen fault shows neither its message nor its place", async () => {
    store.fault = new Error("MATCH (n) failed in /srv/data/secret.grafeo");
    const answer = await ask("{ states { nodes { name } } }");
    expect(codes(answer)).toEqual(["INTERNAL"]);
    expect(JSON.stringify(answer)).not.toMatch(/MATCH|srv|secret|\.ts|at /);
  });
});

async function status(path: string): Promise<number> {
  return (await fetch(server.url + path)).status;
}

describe("the server", () => {
  it("answers an unknown path with 404 and says where things are", async () => {
    const response = await fetch(`${server.url}/nothing/here`);
    expect(response.status).toBe(404);
    expect(codes((await response.json()) as Answer)).toEqual(["NOT_FOUND"]);
  });

  it.each(["/../package.json", "/..%2f..%2fpackage.json", "/assets/..%2f..%2f..%2fpackage.json"])("gives no file outside the playground for %s", async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain("devDependencies");
  });

  it("lets pages run only its own scripts", async () => {
    const policy = (await fetch(`${server.url}/`)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("http");
  });

  it("answers running operations before it closes, and then no more", async () => {
    const closing = await startServer({ store, config: parseConfig(QUIET) });
    const running = ask("{ states { nodes { name } } }", closing);
    await new Promise((resolve) => setImmediate(resolve));
    const [answer] = await Promise.all([running, running.then(() => closing.close())]);
    expect(answer.errors).toBeUndefined();
    await expect(fetch(closing.url)).rejects.toThrow();
  });

  it("does not wait for connections that browsers open in advance", async () => {
    const closing = await startServer({ store, config: parseConfig(QUIET) });
    const { port, hostname } = new URL(closing.url);
    const connection = createConnection(Number(port), hostname);
    await once(connection, "connect");
    await post("{ __typename }", closing);
    const began = performance.now();
    await closing.close();
    expect(performance.now() - began).toBeLessThan(3_000);
    connection.destroy();
  });

  it("names the port that is taken", async () => {
    const { port } = new URL(server.url);
    const second = startServer({ store, config: parseConfig({ ...QUIET, VERBUND_PORT: port }) });
    await expect(second).rejects.toMatchObject({ code: "BAD_CONFIG", message: expect.stringContaining(port) as string });
  });
});
