import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entityConnection } from "../../src/graph/entity-connection.js";
import { readPages } from "../../src/graph/read-connection.js";
import { statementsOfEntity } from "../../src/graph/statement-connection.js";
import { createLoaders } from "../../src/loaders/create-loaders.js";
import type { EntityRecord, EvidenceRecord, StatementRecord } from "../../src/model/records.js";
import { countingStore } from "../../src/store/counting-store.js";
import { Asked } from "../graphql/ask.js";
import { entity, registryEvidence, statement } from "../graphql/fixture.js";

const count = 100;
const associations = entity("Cooperative", "verbund", "Verbund eG");

/** A hundred municipalities, each a member of one cooperative and party to an agreement of its own. */
function town(index: number): (EntityRecord | StatementRecord | EvidenceRecord)[] {
  const id = `0${1_000_000 + index}`;
  const statements = [statement(id, "MEMBER_OF", associations.id), statement(id, "PARTY_TO", `vertrag-${index}`), statement("verbund", "PARTY_TO", `vertrag-${index}`)];
  return [
    entity("Municipality", id, `Stadt ${index}`),
    entity("Agreement", `vertrag-${index}`, `Vertrag ${index}`),
    ...statements,
    ...statements.map(registryEvidence),
  ];
}

let api: Asked;
beforeAll(async () => {
  api = await Asked.of([associations, ...Array.from({ length: count }, (_, index) => town(index)).flat()]);
});
afterAll(() => api.close());

describe("round trips", () => {
  // What is asked on one level goes to the store together: lists beside each other, their totals and facets.
  const evidence = "statement { id subject { name } object { name } evidence { __typename ... on Quotation { article { title } } ... on RegistryRecord { row } } }";

  test.each([
    ["entities", "municipalities(first: $first) { nodes { name } }", 1],
    ["entities with a total", "municipalities(first: $first) { totalCount nodes { name } }", 1],
    ["only a total", "municipalities(first: $first) { totalCount }", 1],
    ["one level of relations", "municipalities(first: $first) { nodes { agreements { nodes { name } } } }", 2],
    ["one level with a total", "municipalities(first: $first) { nodes { agreements { totalCount edges { role node { name } } } } }", 2],
    ["relations with their evidence", `municipalities(first: $first) { nodes { agreements { edges { ${evidence} } } } }`, 3],
    ["three levels", "municipalities(first: $first) { edges { node { agreements { edges { node { parties { edges { node { memberships { edges { node { name } } } } } } } } } } } }", 4],
    ["three levels by interfaces", "parties(first: $first) { nodes { agreements { nodes { parties { nodes { memberships { nodes { members { totalCount } } } } } } } } }", 5],
    ["statements with their ends", `statements(first: $first) { nodes { subject { name } object { name } } }`, 2],
    ["timelines and articles", "municipalities(first: $first) { nodes { timeline { nodes { kind } } articles { nodes { title text } } statements { nodes { id } } } }", 2],
  ])("%s take as many for a list of 1 as for one of 100", async (_, fields, expected) => {
    const query = `query ($first: Int) { ${fields} }`;
    const [one, hundred] = [await api.ask(query, { first: 1 }), await api.ask(query, { first: count })];
    expect([one.errors, hundred.errors]).toEqual([undefined, undefined]);
    expect([one.roundTrips, hundred.roundTrips]).toEqual([expected, expected]);
  });

  test("three levels below one entity take four at most", async () => {
    const { data, errors, roundTrips } = await api.ask(`{ cooperative(id: "verbund") { members(first: 100) { nodes { agreements { edges { node { parties { nodes { name } } } } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data["cooperative"].members.nodes).toHaveLength(count);
    expect(data["cooperative"].members.nodes[0].agreements.edges[0].node.parties.nodes).toHaveLength(2);
    expect(roundTrips).toBeLessThanOrEqual(4);
  });

  test("the same list under two names is read once", async () => {
    const { roundTrips } = await api.ask(`{ a: municipalities { nodes { name } } b: municipalities { nodes { id } } }`);
    expect(roundTrips).toBe(1);
  });
});

describe("what fails", () => {
  test("a level that cannot be read leaves the list above it whole", async () => {
    const { store } = api;
    const failing = { ...countingStore(store), read: (query: { text: string }) => (query.text.includes("PARTY_TO") ? Promise.reject(new Error("lost")) : store.read({ parameters: {}, ...query })) };
    const broken = Object.assign(Object.create(Object.getPrototypeOf(api)), api, { store: failing }) as Asked;
    const { data, errors } = await broken.ask(`{ municipalities(first: 3) { nodes { name agreements { nodes { name } } memberships { nodes { name } } } } }`);
    expect(errors).toHaveLength(3);
    expect(data["municipalities"].nodes).toHaveLength(3);
    for (const node of data["municipalities"].nodes) {
      expect(node.agreements).toBeNull();
      expect(node.memberships.nodes).toEqual([{ name: "Verbund eG" }]);
    }
  });

  test("a page that could have more than 100,000 rows is refused before anything is read", async () => {
    const store = countingStore(api.store);
    const selection = { filter: null, order: [{ term: statementsOfEntity.key, direction: "ASC" as const }], limit: 100, backward: false, after: null, before: null };
    const parents = Array.from({ length: 1001 }, (_, index) => String(index));
    await expect(readPages(store, statementsOfEntity, selection, parents)).rejects.toMatchObject({ code: "COST_LIMIT" });
    expect(store.roundTrips).toBe(0);
  });
});

test("loaders of one request ask for the same entity once", async () => {
  const store = countingStore(api.store);
  const loaders = createLoaders(store);
  const source = entityConnection("Municipality");
  const selection = { filter: null, order: [{ term: source.key, direction: "ASC" as const }], limit: 2, backward: false, after: null, before: null };
  const { items } = await loaders.page(source, selection);
  const known = items.map(({ value }) => value);
  expect(known).toHaveLength(2);
  expect(await Promise.all(known.map(({ id }) => loaders.entity.load(id)))).toEqual(known);
  expect(store.roundTrips).toBe(1);
});
