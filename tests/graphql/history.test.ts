import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findArticle, mergeEntities, retractArticle, splitEntities } from "../../src/pipeline.js";
import { article, day, ingestOn, SENTENCES, withSmallRegistry } from "../pipeline/small-press.js";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";

const [JOINED, SINCE_MARCH] = SENTENCES;
const LATER = "Das Saarland ist seit Januar 2020 Mitglied der Genossenschaft govdigital.";

let asked: Asked;
beforeAll(async () => {
  asked = await Asked.filled(async (store) => {
    await withSmallRegistry(store);
    await ingestOn(store, day(1), article(1, [JOINED]));
    await ingestOn(store, day(2), article(2, [LATER, SINCE_MARCH]));
    await retractArticle(store, await findArticle(store, "https://blatt.example/1"), day(3), "withdrawn by its publisher");
  });
});
afterAll(() => asked.close());

const VERSION = "statementId predicate object { id } since { edtf } knownFrom retractedAt evidence { ... on Quotation { quote article { title } } }";

describe("the history of an entity", () => {
  test("has each statement's versions with when and through which article they were known", async () => {
    const { data, errors, roundTrips } = await asked.ask(`{ state(id: "DE-SL") { history { totalCount nodes { ${VERSION} } } } }`);
    expect(errors).toBeUndefined();
    expect(roundTrips).toBeLessThanOrEqual(5);
    const { totalCount, nodes } = data["state"].history;
    expect(totalCount).toBe(3);
    expect(new Set(nodes.map(({ statementId }: Data) => statementId)).size).toBe(1);
    expect(nodes.map(({ knownFrom, retractedAt }: Data) => [knownFrom, retractedAt])).toEqual([[day(1), day(2)], [day(2), day(3)], [day(3), null]]);
    expect(nodes.map(({ evidence }: Data) => evidence.map((each: Data) => each["article"].title).sort())).toEqual([["Meldung 1"], ["Meldung 1", "Meldung 2"], ["Meldung 2"]]);
    expect(nodes.map(({ since }: Data) => since?.edtf)).toEqual([undefined, "2020-01", "2020-01"]);
    expect(nodes[0].evidence[0].quote).toBe(JOINED);
  });

  test("is that of one statement under it, and can be paged", async () => {
    const { data, errors } = await asked.ask(`{ state(id: "DE-SL") { statements { nodes { id history { totalCount nodes { ${VERSION} } } } } history(first: 2) { nodes { ${VERSION} } pageInfo { endCursor hasNextPage } } } }`);
    expect(errors).toBeUndefined();
    const [one] = data["state"].statements.nodes;
    expect(one.history.nodes.slice(0, 2)).toEqual(data["state"].history.nodes);
    const { endCursor } = data["state"].history.pageInfo;
    const rest = await asked.ask(`{ state(id: "DE-SL") { history(first: 2, after: "${endCursor}") { nodes { ${VERSION} } pageInfo { hasNextPage } } } }`);
    expect(rest.data["state"].history.nodes).toEqual(one.history.nodes.slice(2));
  });

  test("on an earlier day is what it was then", async () => {
    const { data, errors } = await asked.ask(`query ($asOf: AsOf) { state(id: "DE-SL", asOf: $asOf) { history { totalCount nodes { knownFrom retractedAt } } statements { nodes { id since { edtf } history { totalCount } } } } }`, { asOf: { knownOn: day(2) } });
    expect(errors).toBeUndefined();
    expect(data["state"].history).toEqual({ totalCount: 2, nodes: [{ knownFrom: day(1), retractedAt: day(2) }, { knownFrom: day(2), retractedAt: null }] });
    expect(data["state"].statements.nodes).toMatchObject([{ since: { edtf: "2020-01" }, history: { totalCount: 2 } }]);
  });

  test("takes as many round trips for one entity as for many", async () => {
    const query = (first: number): string => `{ entities(first: ${first}) { nodes { history(first: 5) { nodes { ${VERSION} } } } } }`;
    const [one, many] = [await asked.ask(query(1)), await asked.ask(query(100))];
    expect([one.errors, many.errors]).toEqual([undefined, undefined]);
    expect(many.roundTrips).toBeLessThanOrEqual(4);
    expect(one.roundTrips).toBeLessThanOrEqual(many.roundTrips);
  });
});

test("a statement that was retracted since is found as known on a day when it was current", async () => {
  const { data } = await asked.ask("query ($asOf: AsOf) { statements(asOf: $asOf) { nodes { id since { edtf } } } }", { asOf: { knownOn: day(1) } });
  const [then] = data["statements"].nodes;
  expect(then.since).toBeNull();
  const byId = "query ($id: ID!, $asOf: AsOf) { statement(id: $id, asOf: $asOf) { since { edtf } subject { history { totalCount } } evidence { ... on Quotation { article { title } } } } }";
  expect((await asked.ask(byId, { id: then.id, asOf: { knownOn: day(1) } })).data["statement"]).toEqual({ since: null, subject: { history: { totalCount: 1 } }, evidence: [{ article: { title: "Meldung 1" } }] });
  expect((await asked.ask(byId, { id: then.id, asOf: { knownOn: day(0) } })).data["statement"]).toBeNull();
  expect((await asked.ask(byId, { id: then.id })).data["statement"].since).toEqual({ edtf: "2020-01" });
});

test("two root fields of one question see different days", async () => {
  const { data, roundTrips } = await asked.ask(`{
    then: cooperative(id: "govdigital", asOf: { knownOn: "${day(1)}" }) { members { nodes { id } } }
    now: cooperative(id: "govdigital") { members { nodes { id } } }
    again: cooperative(id: "govdigital", asOf: { knownOn: "${day(1)}" }) { members { totalCount } }
  }`);
  expect(data).toMatchObject({ then: { members: { nodes: [{ id: "State:DE-SL" }] } }, now: { members: { nodes: [{ id: "State:DE-SL" }, { id: "State:DE-TH" }] } }, again: { members: { totalCount: 1 } } });
  expect(roundTrips).toBeLessThanOrEqual(5);
});

// The last one: with Neo4j all stores of a file are one, and this one is filled anew.
test("the history of an entity goes on with that of what has become it, and is its own again after a split", async () => {
  const merging = await Asked.filled(async (store) => {
    await withSmallRegistry(store);
    await ingestOn(store, day(1), article(1, [SENTENCES[5]]));
    await ingestOn(store, day(2), article(2, [JOINED]));
  });
  const [left, right] = ["govdigital", "musterhaften-it-eg"] as const;
  const histories = async (): Promise<unknown> => (await merging.ask(`{ cooperative(id: "${left}") { history { nodes { subject { id } knownFrom retractedAt } } } }`)).data["cooperative"].history.nodes;
  const own = [{ subject: { id: "State:DE-SL" }, knownFrom: day(2), retractedAt: null }];
  expect(await histories()).toEqual(own);

  await mergeEntities(merging.store, left, right, { by: "Erika Vogt", why: null, now: day(3) });
  const other = { subject: { id: "State:DE-ST" }, knownFrom: day(1), retractedAt: day(3) };
  expect(await histories()).toEqual([other, ...own, { ...other, knownFrom: day(3), retractedAt: null }]);

  await splitEntities(merging.store, left, right, day(4));
  expect(await histories()).toEqual([...own, { ...other, knownFrom: day(3), retractedAt: day(4) }]);
  await merging.close();
});
