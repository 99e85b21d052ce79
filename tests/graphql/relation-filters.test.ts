import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { entity, fixture, registryEvidence, statement } from "./fixture.js";

/** Two memberships of one state beside the fixture's, so that some, every and count differ. */
const memberships = [
  statement("DE-TH", "MEMBER_OF", "kitu", { since: { edtf: "2019", derivedFrom: null }, confidence: 0.6 }),
  statement("DE-TH", "MEMBER_OF", "govdigital", { since: { edtf: "2021-03-01", derivedFrom: null }, confidence: 0.95, role: "Gründungsmitglied" }),
  statement("DE-ST", "COOPERATES_WITH", "DE-TH", { subjectMatter: "Register" }),
];
const more = [
  entity("Cooperative", "govdigital", "govdigital eG", { existsSince: "2019-12" }),
  entity("Cooperative", "leer", "Ohne Mitglieder eG"),
  ...memberships,
  ...memberships.map(registryEvidence),
];

let api: Asked;
beforeAll(async () => {
  api = await Asked.of([...fixture, ...more]);
});
afterAll(() => api.close());

async function names(list: string, args: string): Promise<string[]> {
  const { data, errors } = await api.ask(`{ list: ${list}(${args}) { nodes { name } totalCount } }`);
  expect(errors).toBeUndefined();
  const found = data["list"].nodes.map((node: { name: string }) => node.name) as string[];
  expect(data["list"].totalCount).toBe(found.length);
  return found;
}

describe("entities are asked for by what they are related to", () => {
  test.each([
    ["states", `{ memberships: { some: { name: { contains: "govdigital" } } } }`, ["Thüringen"]],
    ["states", `{ memberships: { some: {} } }`, ["Sachsen-Anhalt", "Thüringen"]],
    ["states", `{ memberships: { none: {} } }`, ["Berlin"]],
    ["states", `{ memberships: { none: { name: { startsWith: "gov" } } } }`, ["Berlin", "Sachsen-Anhalt"]],
    ["states", `{ memberships: { every: { name: { startsWith: "Kommunale" } } } }`, ["Berlin", "Sachsen-Anhalt"]],
    ["states", `{ memberships: { some: {}, every: { name: { startsWith: "Kommunale" } } } }`, ["Sachsen-Anhalt"]],
    ["states", `{ memberships: { count: { gte: 2 } } }`, ["Thüringen"]],
    ["states", `{ memberships: { count: { eq: 0 } } }`, ["Berlin"]],
    ["states", `{ memberships: { where: { name: { startsWith: "gov" } }, count: { eq: 1 } } }`, ["Thüringen"]],
    ["states", `{ cooperations: { some: { id: { eq: "State:DE-ST" } } } }`, ["Thüringen"]],
    ["states", `{ articles: { count: { gte: 2 } } }`, ["Sachsen-Anhalt"]],
    ["states", `{ articles: { some: { title: { contains: "KITU" } } } }`, ["Sachsen-Anhalt"]],
    ["states", `{ statements: { some: { predicate: { eq: PARTY_TO } } } }`, ["Sachsen-Anhalt"]],
    ["cooperatives", `{ members: { none: {} } }`, ["Ohne Mitglieder eG"]],
    ["agreements", `{ signatories: { some: { offices: { some: { id: { eq: "DE-ST" } } } } } }`, ["Rahmenvereinbarung 2014"]],
    ["agreements", `{ parties: { some: { kind: { eq: MunicipalAssociation } } } }`, ["Rahmenvereinbarung 2014"]],
  ])("%s where %s", async (list, where, expected) => {
    expect(await names(list, `where: ${where}`)).toEqual(expected);
  });
});

describe("the statement behind a relation is asked for", () => {
  test.each([
    [`{ memberships: { edge: { confidence: { gte: 0.9 } }, count: { eq: 1 } } }`, ["Sachsen-Anhalt", "Thüringen"]],
    [`{ memberships: { edge: { confidence: { lt: 0.9 } }, some: {} } }`, ["Thüringen"]],
    [`{ memberships: { edge: { since: { before: "2020" } }, some: { name: { startsWith: "Kommunale" } } } }`, ["Thüringen"]],
    [`{ memberships: { edge: { role: { contains: "grundung", folded: true } }, some: {} } }`, ["Thüringen"]],
    [`{ memberships: { edge: { OR: [{ since: { on: "2022" } }, { since: { on: "2021" } }] }, some: {} } }`, ["Sachsen-Anhalt", "Thüringen"]],
    [`{ officials: { edge: { status: { eq: FORMER } }, some: {} } }`, ["Sachsen-Anhalt"]],
  ])("of states where %s", async (where, expected) => {
    expect(await names("states", `where: ${where}`)).toEqual(expected);
  });

  test("in a list of relations, which it can be ordered by, too", async () => {
    const { data, errors } = await api.ask(`{ state(id: "DE-TH") {
      sure: memberships(edge: { confidence: { gt: 0.9 } }) { totalCount nodes { id } }
      latest: memberships(orderByEdge: [{ field: SINCE, direction: DESC }]) { edges { since { edtf } node { id } } }
      next: memberships(first: 1, orderByEdge: [{ field: CONFIDENCE }]) { nodes { id } pageInfo { endCursor } }
    } }`);
    expect(errors).toBeUndefined();
    const { sure, latest, next } = data["state"] as Record<string, Data>;
    expect(sure).toEqual({ totalCount: 1, nodes: [{ id: "Cooperative:govdigital" }] });
    expect(latest?.["edges"].map(({ since }: Data) => since.edtf)).toEqual(["2021-03-01", "2019"]);
    expect(next?.["nodes"]).toEqual([{ id: "Cooperative:kitu" }]);
    const after = await api.ask(`{ state(id: "DE-TH") { memberships(after: "${next?.["pageInfo"].endCursor}", orderByEdge: [{ field: CONFIDENCE }]) { nodes { id } } } }`);
    expect(after.data["state"].memberships.nodes).toEqual([{ id: "Cooperative:govdigital" }]);
  });
});

describe("an end of a statement is asked for by what it is", () => {
  test.each([
    [`{ subject: { is: { kind: { eq: Municipality } } }, predicate: { eq: FOUNDED } }`, 2],
    [`{ subject: { is: { name: { eq: "Magdeburg" } } }, object: { eq: "Cooperative:kitu" } }`, 1],
    [`{ object: { isNull: true } }`, 1],
    [`{ articles: { some: { title: { contains: "KITU" } } } }`, 3],
    [`{ articles: { count: { eq: 0 } }, predicate: { eq: BELONGS_TO } }`, 2],
  ])("%s", async (where, count) => {
    const { data, errors } = await api.ask(`{ statements(where: ${where}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data["statements"].totalCount).toBe(count);
  });
});

test("lists are ordered by how many relations there are", async () => {
  expect(await names("states", "orderBy: [{ field: MEMBERSHIPS_COUNT, direction: DESC }, { field: NAME }]")).toEqual(["Thüringen", "Sachsen-Anhalt", "Berlin"]);
  expect(await names("states", "orderBy: [{ field: ARTICLES_COUNT, direction: DESC }, { field: ID, direction: DESC }]")).toEqual(["Sachsen-Anhalt", "Thüringen", "Berlin"]);
});

describe("texts are compared whatever their case and umlauts", () => {
  test.each([
    [`{ name: { eq: "THUERINGEN", folded: true } }`, ["Thüringen"]],
    [`{ name: { eq: "thuringen", folded: true } }`, ["Thüringen"]],
    [`{ name: { ne: "thuringen", folded: true } }`, ["Berlin", "Sachsen-Anhalt"]],
    [`{ name: { in: ["BERLIN", "sachsen-anhalt"], folded: true } }`, ["Berlin", "Sachsen-Anhalt"]],
    [`{ name: { notIn: ["BERLIN"], folded: true } }`, ["Sachsen-Anhalt", "Thüringen"]],
    [`{ name: { contains: "huring", folded: true } }`, ["Thüringen"]],
    [`{ name: { startsWith: "THÜ", folded: true } }`, ["Thüringen"]],
    [`{ name: { endsWith: "ANHALT", folded: true } }`, ["Sachsen-Anhalt"]],
    [`{ name: { endsWith: "Anhalt" } }`, ["Sachsen-Anhalt"]],
    [`{ name: { eq: "thuringen", folded: false } }`, []],
    [`{ name: { contains: ".*", folded: true } }`, []],
    [`{ name: { gte: "S", lt: "T" } }`, ["Sachsen-Anhalt"]],
    [`{ aliases: { has: "lsa", folded: true } }`, ["Sachsen-Anhalt"]],
    [`{ aliases: { hasSome: ["LSA", "XY"] } }`, ["Sachsen-Anhalt"]],
    [`{ aliases: { hasEvery: ["LSA", "XY"] } }`, []],
    [`{ aliases: { isEmpty: true } }`, ["Berlin", "Thüringen"]],
  ])("%s", async (where, expected) => {
    expect(await names("states", `where: ${where}`)).toEqual(expected);
  });
});

describe("a kind's own dates are asked for as dates", () => {
  test.each([
    [`{ signedOn: { on: "2014" } }`, ["Rahmenvereinbarung 2014"]],
    [`{ signedOn: { on: "2014-07-01" } }`, []],
    [`{ signedOn: { overlaps: "2014-07-15" } }`, ["Rahmenvereinbarung 2014"]],
    [`{ signedOn: { before: "2014-07" } }`, ["Rahmenvereinbarung 2006"]],
    [`{ signedOn: { after: "2006" } }`, ["Rahmenvereinbarung 2014"]],
    [`{ signedOn: { isNull: true } }`, []],
  ])("%s", async (where, expected) => {
    expect(await names("agreements", `where: ${where}`)).toEqual(expected);
  });

  test("and order lists by their days", async () => {
    expect(await names("agreements", "orderBy: [{ field: SIGNED_ON, direction: DESC }]")).toEqual(["Rahmenvereinbarung 2014", "Rahmenvereinbarung 2006"]);
  });
});

describe("what goes too far is refused", () => {
  const nested = (levels: number): string => (levels === 0 ? "{}" : `{ parties: { some: { agreements: { some: ${nested(levels - 1)} } } } }`);
  test.each([
    ["depth", nested(3), /4 levels/],
    ["conditions", `{ OR: [${`{ parties: { some: { name: { eq: "x" } } } },`.repeat(21)}] }`, /at most 40/],
    ["no quantifier", `{ parties: { edge: { status: { eq: STATED } } } }`, /some, none, every or count/],
    ["null", `{ parties: { some: null } }`, /must not be null/],
    ["a long folded text", `{ name: { eq: "${"x".repeat(201)}", folded: true } }`, /200 characters/],
    ["an order of folded texts", `{ name: { gt: "x", folded: true } }`, /cannot be asked for gt with folded/],
  ])("%s", async (_what, where, message) => {
    const { codes, errors, roundTrips } = await api.ask(`{ agreements(where: ${where}) { nodes { id } } }`);
    expect(codes).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(roundTrips).toBe(0);
  });
});
