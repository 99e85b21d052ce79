import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { parseConfig } from "../../src/config.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { startServer } from "../../src/http/start-server.js";
import type { RunningServer } from "../../src/http/start-server.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { entity, registryEvidence, statement } from "../graphql/fixture.js";

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string }[];
}

type Answers = Record<string, { readonly result: readonly Candidate[] }>;

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openStore("grafeo:memory");
  await prepareGraph(store);
  const lies = [statement("15002000", "BELONGS_TO", "DE-ST"), statement("03255016", "BELONGS_TO", "DE-NI")];
  const places = [entity("State", "DE-ST", "Sachsen-Anhalt", {}, ["LSA"]), entity("State", "DE-NI", "Niedersachsen")];
  const halle = [entity("Municipality", "15002000", "Halle (Saale)", { ags: "15002000", population: 238_061 }, ["Halle"]), entity("Municipality", "03255016", "Halle", { ags: "03255016" })];
  await writeRecords(store, [...places, ...halle, entity("Cooperative", "kitu", "Kommunale IT-UNION eG", {}, ["KITU"]), entity("Company", "bad", "<script>alert(1)</script> GmbH"), ...lies, ...lies.map(registryEvidence)]);
  server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0", VERBUND_LOG_LEVEL: "silent", VERBUND_RATE_LIMIT: "0" }) });
});

afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${server.url}/reconcile${path}`, { headers });

async function reconcile(queries: unknown): Promise<Answers> {
  const response = await fetch(`${server.url}/reconcile`, { method: "POST", body: new URLSearchParams({ queries: JSON.stringify(queries) }) });
  return (await response.json()) as Answers;
}

/** What version 0.2 of the API demands of each answer, as its schemas say (https://reconciliation-api.github.io/specs/0.2/schemas/). */
const type = z.union([z.string(), z.object({ id: z.string(), name: z.string().optional() })]);
const templateOfId = z.string().regex(/\{\{id\}\}/);
const service = z.object({ service_url: z.string().optional(), service_path: z.string().optional() });
const suggested = z.object({ id: z.string(), name: z.string(), description: z.string().optional(), notable: z.array(type).optional() });
const feature = z.object({ id: z.string(), value: z.union([z.boolean(), z.number()]) });
const candidate = z.object({ id: z.string(), name: z.string(), description: z.string().optional(), score: z.number(), match: z.boolean(), type: z.array(type), features: z.array(feature) });
const DEMANDED = {
  "": z.object({
    versions: z.array(z.string()).refine((versions) => versions.includes("0.2")),
    name: z.string(),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
    defaultTypes: z.array(type),
    view: z.object({ url: templateOfId }),
    preview: z.object({ url: templateOfId, width: z.int(), height: z.int() }),
    suggest: z.object({ entity: service, type: service, property: service }),
  }),
  [`?queries=${encodeURIComponent('{"q0":{"query":"KITU"},"q1":{"query":"Halle","properties":[{"pid":"ags","v":"15002000"}]},"q2":{"query":"Qwertz"}}')}`]: z.record(z.string(), z.object({ result: z.array(candidate) })),
  "/suggest/entity?prefix=ha": z.object({ result: z.array(suggested).min(2) }),
  "/suggest/type?prefix=m": z.object({ result: z.array(suggested).min(2) }),
  "/suggest/property?prefix=a": z.object({ result: z.array(suggested).min(2) }),
};

describe("the reconciliation service", () => {
  it.each(Object.entries(DEMANDED))("answers %s as the API demands", async (path, demanded) => {
    const { error } = demanded.safeParse(await (await get(path)).json());
    expect(error).toBeUndefined();
  });

  it("tells what it can do, to pages of any origin", async () => {
    const response = await get("", { origin: "http://127.0.0.1:3333" });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toMatchObject({
      versions: ["0.2"],
      identifierSpace: expect.stringMatching(/^http/),
      schemaSpace: expect.stringMatching(/^http/),
      suggest: { entity: { service_url: server.url, service_path: "/reconcile/suggest/entity" } },
      preview: { url: `${server.url}/reconcile/preview?id={{id}}` },
    });
  });

  it("answers a batch by POST as a form and by GET alike", async () => {
    const queries = { q0: { query: "KITU" }, q1: { query: "niedersachsen", type: "State", limit: 1 }, q2: { query: "Qwertz" } };
    const posted = await reconcile(queries);
    expect(posted["q0"]?.result[0]).toMatchObject({ id: "Cooperative:kitu", name: "Kommunale IT-UNION eG", match: true, type: [{ id: "Cooperative", name: "Cooperative" }] });
    expect(posted["q1"]?.result.map(({ id, match }) => [id, match])).toEqual([["State:DE-NI", true]]);
    expect(posted["q2"]).toEqual({ result: [] });
    const got = await get(`?${new URLSearchParams({ queries: JSON.stringify(queries) }).toString()}`);
    expect(await got.json()).toEqual(posted);
  });

  it("is sure of nothing when two have the name", async () => {
    const { q0 } = await reconcile({ q0: { query: "Halle" } });
    expect(q0?.result.map(({ id, match }) => [id, match])).toEqual([["Municipality:15002000", false], ["Municipality:03255016", false]]);
  });

  it("is not sure of a name that is only alike", async () => {
    const { q0 } = await reconcile({ q0: { query: "Nidersachsen" } });
    expect(q0?.result[0]).toMatchObject({ id: "State:DE-NI", match: false });
    expect(q0?.result[0]?.score).toBeLessThan(100);
  });

  it.each([
    ["a property", { pid: "ags", v: "03255016" }],
    ["the name of what it lies in", { pid: "parents", v: "Niedersachsen" }],
    ["one of several values", { pid: "parents", v: ["Bremen", "Niedersachsen"] }],
  ])("puts first what has %s", async (_, property) => {
    const { q0 } = await reconcile({ q0: { query: "Halle", properties: [property] } });
    expect(q0?.result[0]?.id).toBe("Municipality:03255016");
  });

  it("is sure of none whose properties do not hold", async () => {
    const { q0 } = await reconcile({ q0: { query: "Kommunale IT-Union eG", properties: [{ pid: "url", v: "https://other.example" }] } });
    expect(q0?.result[0]).toMatchObject({ id: "Cooperative:kitu", match: false });
  });

  it("finds nothing of an unknown type, and by an interface what implements it", async () => {
    const answers = await reconcile({ q0: { query: "KITU", type: "Planet" }, q1: { query: "KITU", type: ["Organization"] } });
    expect([answers["q0"]?.result.length, answers["q1"]?.result.length]).toEqual([0, 1]);
  });

  it("matches a column of names", async () => {
    const column = ["LSA", "Niedersachsen", "kommunale it-union eg", "Halle (Saale)"];
    const answers = await reconcile(Object.fromEntries(column.map((query, row) => [`q${row}`, { query }])));
    const matched = column.map((_, row) => answers[`q${row}`]?.result.find(({ match }) => match)?.id);
    expect(matched).toEqual(["State:DE-ST", "State:DE-NI", "Cooperative:kitu", "Municipality:15002000"]);
  });

  it.each([
    ["no JSON", "{"],
    ["no batch", "[]"],
    ["a query without words", JSON.stringify({ q0: {} })],
    ["a query that is too long", JSON.stringify({ q0: { query: "x".repeat(201) } })],
    ["too many queries", JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, number) => [`q${number}`, { query: "x" }])))],
  ])("refuses %s with 400, saying why", async (_, queries) => {
    const response = await fetch(`${server.url}/reconcile`, { method: "POST", body: new URLSearchParams({ queries }) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining("queries"), extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("takes forms nowhere else", async () => {
    const response = await fetch(`${server.url}/graphql`, { method: "POST", body: new URLSearchParams({ query: "{ __typename }" }) });
    expect(response.status).toBe(415);
  });

  it("suggests entities, types and properties", async () => {
    const suggest = async (what: string): Promise<unknown> => (await get(`/suggest/${what}`)).json();
    expect(await suggest("entity?prefix=kit")).toEqual({ result: [{ id: "Cooperative:kitu", name: "Kommunale IT-UNION eG", description: "Cooperative, KITU", notable: [{ id: "Cooperative", name: "Cooperative" }] }] });
    expect(await suggest("type?prefix=munici")).toMatchObject({ result: [{ id: "Municipality" }, { id: "MunicipalAssociation" }].sort((left, right) => (left.id < right.id ? -1 : 1)) });
    expect(await suggest("property?prefix=ag")).toMatchObject({ result: [{ id: "ags" }, { id: "agreementType" }, { id: "agreements" }].sort((left, right) => (left.id < right.id ? -1 : 1)) });
    expect(await suggest("entity?prefix=halle&cursor=1")).toMatchObject({ result: [{ id: "Municipality:03255016" }] });
    expect((await get("/suggest/entity?prefix=a&cursor=-1")).status).toBe(400);
  });

  it("shows a preview that may be framed and has no scripts", async () => {
    const response = await get("/preview?id=Company:bad");
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(response.headers.get("x-frame-options")).toBeNull();
    const page = await response.text();
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; GmbH");
    expect(page).not.toContain("<script");
  });

  it.each([["/preview?id=Company:none", 404], ["/preview?id=%3Cb%3E", 400], ["/preview", 400]])("answers %s with %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});
