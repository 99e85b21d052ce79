import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRecords } from "../../src/graph/write-records.js";
import { Asked } from "./ask.js";
import type { Answer } from "./ask.js";
import { article, day, ingestOn, SENTENCES, withSmallRegistry } from "../pipeline/small-press.js";
import { entity, fixture, kituArticle } from "./fixture.js";

const many = Array.from({ length: 30 }, (_, number) => entity("Body", `rat-${String(number).padStart(2, "0")}`, `Digitalrat Nr. ${number}`));

let asked: Asked;
beforeAll(async () => {
  asked = await Asked.of([...fixture, ...many]);
});
afterAll(() => asked.close());

const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $where: SearchWhere, $first: Int = 20, $after: String) {
  search(query: $query, kinds: $kinds, where: $where, first: $first, after: $after) {
    edges { cursor score node { id } snippets { field text html start ranges { start end } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    totalCount
    facets { kind count }
    didYouMean
  }
}`;

interface Edge {
  readonly node: { readonly id: string } | null;
}

const search = (variables: Record<string, unknown>): Promise<Answer> => asked.ask(SEARCH, variables);
const idsOf = ({ data }: Answer): (string | undefined)[] => (data["search"].edges as Edge[]).map(({ node }) => node?.id);

describe("search", () => {
  it("finds entities, articles and statements, names before texts", async () => {
    const ids = idsOf(await search({ query: "KITU" }));
    expect(ids[0]).toBe("Cooperative:kitu");
    expect(ids).toContain(`Article:${kituArticle.id}`);
    expect(ids.some((id) => id?.startsWith("Statement:"))).toBe(true);
  });

  it("shows why: the passage as it stands, and marked", async () => {
    const { data } = await search({ query: "Genossenschaften", kinds: ["Article"] });
    const [{ snippets }] = data["search"].edges;
    expect(snippets[0]).toMatchObject({ field: "TEXT", start: 0, html: expect.stringContaining("<mark>Genossenschaft</mark> KITU") });
    expect(kituArticle.text.startsWith(snippets[0].text)).toBe(true);
  });

  it("counts what was found by kind", async () => {
    const { data } = await search({ query: "Digitalrat", first: 3 });
    expect(data["search"]).toMatchObject({ totalCount: 30, facets: [{ kind: "Body", count: 30 }], didYouMean: null });
  });

  it("says what was probably meant", async () => {
    const { data } = await search({ query: "Digitalrta" });
    expect(data["search"]).toMatchObject({ totalCount: 30, didYouMean: "Digitalrat" });
  });

  it("gives pages that together are everything, each once", async () => {
    const pages = [];
    let after: string | null = null;
    do {
      const answer: Answer = await search({ query: "Digitalrat", first: 7, after });
      pages.push(...idsOf(answer));
      after = answer.data["search"].pageInfo.hasNextPage ? answer.data["search"].pageInfo.endCursor : null;
    } while (after !== null);
    expect([pages.length, new Set(pages).size]).toEqual([30, 30]);
  });

  it("goes on behind the last hit although others were written in between", async () => {
    const first = await search({ query: "Digitalrat", first: 10 });
    await writeRecords(asked.store, [entity("Body", "rat-000", "Digitalrat"), entity("Body", "rat-zzz", "Digitalrat Nr. 99")]);
    const rest = await search({ query: "Digitalrat", first: 100, after: first.data["search"].pageInfo.endCursor });
    expect(rest.data["search"].totalCount).toBe(32);
    expect(idsOf(rest).filter((id) => idsOf(first).includes(id))).toEqual([]);
    expect(new Set([...idsOf(first), ...idsOf(rest)]).size).toBe(31);
  });

  it("finds what was written right before", async () => {
    await writeRecords(asked.store, [entity("Company", "neu", "Ganzneu GmbH")]);
    expect(idsOf(await search({ query: "ganzneu" }))).toEqual(["Company:neu"]);
  });

  it("keeps only what meets the filter of its kind", async () => {
    const where = { body: { id: { in: ["Body:rat-03", "Body:rat-04"] } } };
    const answer = await search({ query: "Digitalrat", where });
    expect(idsOf(answer).sort()).toEqual(["Body:rat-03", "Body:rat-04"]);
    expect(answer.data["search"]).toMatchObject({ totalCount: 2, facets: [{ kind: "Body", count: 2 }] });
  });

  it("leaves kinds that are not filtered as they are", async () => {
    const ids = idsOf(await search({ query: "KITU", where: { article: { publisher: { eq: "Niemand" } } } }));
    expect(ids).toContain("Cooperative:kitu");
    expect(ids.filter((id) => id?.startsWith("Article:"))).toEqual([]);
  });

  it("takes two round trips, however much is found, and one more for all filters together", async () => {
    const trips = async (variables: Record<string, unknown>): Promise<number> => (await search(variables)).roundTrips;
    expect([await trips({ query: "KITU" }), await trips({ query: "Digitalrat", first: 100 })]).toEqual([2, 2]);
    expect(await trips({ query: "KITU", where: { cooperative: { id: { eq: "Cooperative:kitu" } }, article: { title: { contains: "KITU" } } } })).toBe(3);
  });

  it.each([
    [{ query: "" }, "BAD_USER_INPUT"],
    [{ query: "   " }, "BAD_USER_INPUT"],
    [{ query: "x".repeat(201) }, "BAD_USER_INPUT"],
    [{ query: "KITU", first: 101 }, "BAD_USER_INPUT"],
    [{ query: "KITU", after: "x" }, "INVALID_CURSOR"],
  ])("refuses %j", async (variables, code) => {
    expect((await search(variables)).codes).toEqual([code]);
  });

  it("refuses a cursor of another search", async () => {
    const { data } = await search({ query: "Digitalrat", first: 1 });
    expect((await search({ query: "KITU", after: data["search"].pageInfo.endCursor })).codes).toEqual(["INVALID_CURSOR"]);
  });
});

describe("suggest", () => {
  it("gives names that begin so with what they belong to, without asking the store", async () => {
    await asked.ask("{ suggest(prefix: \"s\") { id } }");
    const { data, roundTrips } = await asked.ask("{ suggest(prefix: \"lsa\", first: 3) { id kind name matched } }");
    expect(data["suggest"]).toEqual([{ id: "State:DE-ST", kind: "State", name: "Sachsen-Anhalt", matched: "LSA" }]);
    expect(roundTrips).toBe(0);
  });

  it("gives the nodes in one round trip", async () => {
    const { data, roundTrips } = await asked.ask("{ suggest(prefix: \"Digitalrat\", first: 5) { node { id } } }");
    expect([data["suggest"].length, roundTrips]).toEqual([5, 1]);
  });

  it("refuses a prefix of nothing", async () => {
    expect((await asked.ask("{ suggest(prefix: \" \") { id } }")).codes).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("search as of another time", () => {
  const [JOINED, SINCE_MARCH] = SENTENCES;
  const LATER = "Das Saarland ist seit Januar 2020 Mitglied der Genossenschaft govdigital.";
  let press: Asked;
  beforeAll(async () => {
    press = await Asked.filled(async (store) => {
      await withSmallRegistry(store);
      await ingestOn(store, day(1), article(1, [JOINED]));
      await ingestOn(store, day(2), article(2, [LATER]));
      await ingestOn(store, day(3), article(2, [LATER, SINCE_MARCH]));
    });
  });
  afterAll(() => press.close());

  const found = async (query: string, asOf: Record<string, string> | null, kinds: readonly string[]): Promise<unknown[]> => {
    const { data, errors } = await press.ask(
      "query ($query: String!, $asOf: AsOf, $kinds: [SearchKind!]) { search(query: $query, asOf: $asOf, kinds: $kinds) { totalCount facets { kind count } edges { snippets { field text } node { ... on Article { title text } ... on Statement { predicate evidence { ... on Quotation { quote } } } } } } }",
      { query, asOf, kinds },
    );
    expect(errors).toBeUndefined();
    expect(data["search"].edges).toHaveLength(data["search"].totalCount);
    return data["search"].edges;
  };

  it("finds no article that was not known yet", async () => {
    expect(await found("Meldung", { knownOn: day(1) }, ["Article"])).toMatchObject([{ node: { title: "Meldung 1" } }]);
    expect(await found("Meldung", null, ["Article"])).toHaveLength(2);
  });

  it("suggests names of nothing that was not known yet", async () => {
    const suggested = async (asOf: Record<string, string> | null): Promise<unknown> =>
      (await press.ask('query ($asOf: AsOf) { suggest(prefix: "Meldung", kinds: [Article], asOf: $asOf) { name node { ... on Article { title } } } }', { asOf })).data["suggest"];
    expect(await suggested({ knownOn: day(1) })).toEqual([{ name: "Meldung 1", node: { title: "Meldung 1" } }]);
    expect(await suggested({ knownOn: day(0) })).toEqual([]);
    expect(await suggested(null)).toHaveLength(2);
  });

  it("finds articles by the text of then", async () => {
    const word = "März";
    expect(SINCE_MARCH).toContain(word);
    expect(await found(word, null, ["Article"])).toHaveLength(1);
    expect(await found(word, { knownOn: day(2) }, ["Article"])).toEqual([]);
  });

  it("finds statements by the quotes of then, and shows these", async () => {
    expect(await found("Saarland govdigital", { knownOn: day(1) }, ["Statement"])).toMatchObject([{ snippets: [{ field: "QUOTE", text: JOINED }], node: { evidence: [{ quote: JOINED }] } }]);
    expect(await found("Saarland Januar", { knownOn: day(1) }, ["Statement"])).toEqual([]);
    expect(await found("Saarland Januar", null, ["Statement"])).toHaveLength(1);
  });

  it("finds statements that can hold on the day asked for", async () => {
    expect(await found("Thüringen März", { validOn: "2100-01-01" }, ["Statement"])).toHaveLength(1);
    expect(await found("Thüringen März", { validOn: "1990-01-01" }, ["Statement"])).toEqual([]);
  });
});
