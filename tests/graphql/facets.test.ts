import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Asked } from "./ask.js";
import type { Answer, Data } from "./ask.js";
import { entity, fixture, registryEvidence, statement } from "./fixture.js";

const signed = (id: string, type: string, signedOn?: string) => entity("Agreement", id, `Vertrag ${id}`, { agreementType: type, ...(signedOn && { signedOn }) });
const parties = [
  statement("DE-ST", "PARTY_TO", "a"), statement("DE-TH", "PARTY_TO", "a"),
  statement("DE-TH", "PARTY_TO", "b"), statement("15003000", "PARTY_TO", "b"),
  statement("DE-TH", "PARTY_TO", "c"),
  // Twice party to the same agreement, in two roles: one agreement all the same.
  statement("DE-TH", "PARTY_TO", "c", { role: "Federführer" }),
];
const more = [signed("a", "PACT", "2014-02-01"), signed("b", "PACT", "2014-11"), signed("c", "STATE_TREATY", "2020"), signed("d", "PACT"), ...parties, ...parties.map(registryEvidence)];

let api: Asked;
beforeAll(async () => {
  api = await Asked.of([...fixture, ...more]);
});
afterAll(() => api.close());

async function ask(query: string): Promise<Answer> {
  const answer = await api.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer;
}

const brief = (buckets: Data[]): unknown[] => buckets.map(({ value, count }) => [value, count]);

async function facet(list: string, args: string): Promise<unknown[]> {
  const { data } = await ask(`{ ${list} { facets(${args}) { buckets { value label count } } } }`);
  return brief((data[list.split("(")[0] ?? ""] as Data)["facets"][0].buckets as Data[]);
}

describe("facets", () => {
  test("count enums, the most frequent first", async () => {
    expect(await facet("agreements", "fields: [AGREEMENT_TYPE]")).toEqual([["PACT", 3], ["FRAMEWORK_AGREEMENT", 2], ["STATE_TREATY", 1]]);
  });

  test("count only what passes the filter, whatever the page", async () => {
    const { data } = await ask(`{ agreements(first: 1, where: { signedOn: { after: "2010" } }) { nodes { id } facets(fields: [AGREEMENT_TYPE]) { field more buckets { value count } } } }`);
    expect(data["agreements"].nodes).toHaveLength(1);
    expect(data["agreements"].facets).toEqual([{ field: "agreementType", more: false, buckets: [{ value: "PACT", count: 2 }, { value: "FRAMEWORK_AGREEMENT", count: 1 }, { value: "STATE_TREATY", count: 1 }] }]);
  });

  test.each([
    ["YEAR", [["2006", 1], ["2014", 3], ["2020", 1], [null, 1]]],
    ["HALF_YEAR", [["2014-40", 1], ["2014-41", 2], [null, 3]]],
    ["QUARTER", [["2014-33", 1], ["2014-35", 1], ["2014-36", 1], [null, 3]]],
    ["MONTH", [["2014-02", 1], ["2014-07", 1], ["2014-11", 1], [null, 3]]],
  ])("put dates together by %s in their order; those too vague are unknown", async (interval, expected) => {
    expect(await facet("agreements", `fields: [SIGNED_ON], interval: ${interval}, includeUnknown: true`)).toEqual(expected);
    expect(await facet("agreements", `fields: [SIGNED_ON], interval: ${interval}`)).toEqual(expected.filter(([value]) => value !== null));
  });

  test("label intervals for people, and entities by their names", async () => {
    const { data } = await ask(`{ agreements { facets(fields: [SIGNED_ON, PARTIES], interval: QUARTER, includeUnknown: true) { buckets { value label } } } }`);
    const [dates, names] = data["agreements"].facets;
    expect(dates.buckets.map(({ label }: Data) => label)).toEqual(["2014 Q1", "2014 Q3", "2014 Q4", "unknown"]);
    expect(names.buckets).toContainEqual({ value: "MunicipalAssociation:sgsa", label: "Städte- und Gemeindebund Sachsen-Anhalt" });
  });

  test("count each thing once for each of those it is tied to, of the kinds asked for", async () => {
    const states = [["State:DE-TH", 3], ["State:DE-ST", 2]];
    expect(await facet("agreements", "fields: [PARTIES], kinds: [State]")).toEqual(states);
    expect(await facet("agreements", "fields: [PARTIES], kinds: [State], includeUnknown: true")).toEqual([...states, [null, 2]]);
  });

  test("count items of lists, and what has none as unknown", async () => {
    expect(await facet("articles", "fields: [KEYWORDS]")).toEqual([["E-Government", 2]]);
    expect(await facet("states", "fields: [ALIASES], includeUnknown: true")).toEqual([["LSA", 1], [null, 2]]);
  });

  test("count statements by their ends", async () => {
    expect((await facet("statements", "fields: [OBJECT], kinds: [Cooperative]"))[0]).toEqual(["Cooperative:kitu", 3]);
  });

  test("keep the most frequent values, or the latest dates, and say that there are more", async () => {
    const { data } = await ask(`{ agreements { facets(fields: [AGREEMENT_TYPE, SIGNED_ON], limit: 2) { more buckets { value } } } }`);
    expect(data["agreements"].facets).toEqual([
      { more: true, buckets: [{ value: "PACT" }, { value: "FRAMEWORK_AGREEMENT" }] },
      { more: true, buckets: [{ value: "2014" }, { value: "2020" }] },
    ]);
  });

  test("of two fields crossed spread each value of the first over the second", async () => {
    const { data } = await ask(`{ agreements { facets(fields: [PARTIES, SIGNED_ON], kinds: [State], crossed: true) { field buckets { label count buckets { value count } } } } }`);
    expect(data["agreements"].facets).toEqual([
      {
        field: "parties",
        buckets: [
          { label: "Thüringen", count: 3, buckets: [{ value: "2014", count: 2 }, { value: "2020", count: 1 }] },
          { label: "Sachsen-Anhalt", count: 2, buckets: [{ value: "2014", count: 2 }] },
        ],
      },
    ]);
  });

  test("crossed with unknown count every thing", async () => {
    const { data } = await ask(`{ agreements { totalCount facets(fields: [AGREEMENT_TYPE, SIGNED_ON], crossed: true, includeUnknown: true) { buckets { value count buckets { count } } } } }`);
    const { totalCount, facets } = data["agreements"];
    for (const { count, buckets } of facets[0].buckets as Data[]) expect(buckets.reduce((sum: number, each: Data) => sum + each["count"], 0)).toBe(count);
    expect(facets[0].buckets.reduce((sum: number, each: Data) => sum + each["count"], 0)).toBe(totalCount);
  });

  test("under each of several parents are their own", async () => {
    const { data } = await ask(`{ states { nodes { name agreements { totalCount facets(fields: [AGREEMENT_TYPE]) { buckets { value count } } } } } }`);
    const found = data["states"].nodes.map(({ name, agreements }: Data) => [name, agreements.totalCount, brief(agreements.facets[0].buckets)]);
    expect(found).toEqual([
      ["Berlin", 0, []],
      ["Sachsen-Anhalt", 2, [["FRAMEWORK_AGREEMENT", 1], ["PACT", 1]]],
      // Two statements on one agreement are two rows of the list.
      ["Thüringen", 4, [["PACT", 2], ["STATE_TREATY", 2]]],
    ]);
  });

  test("hold no value of a filter in their Cypher and take it as a parameter", async () => {
    expect(await facet(`agreements(where: { name: { eq: "x' RETURN 1 //" } })`, "fields: [AGREEMENT_TYPE]")).toEqual([]);
  });
});

describe("aggregates", () => {
  test("count values and different ones, with the least and the greatest", async () => {
    const { data } = await ask(`{ agreements { aggregate(fields: [SIGNED_ON, AGREEMENT_TYPE, PARTIES]) { field count distinct min max } } states { aggregate(fields: [POPULATION, ALIASES]) { count distinct min max } } }`);
    expect(data["agreements"].aggregate).toEqual([
      { field: "signedOn", count: 5, distinct: 5, min: "2006-01-01", max: "2020-12-31" },
      { field: "agreementType", count: 6, distinct: 3, min: "FRAMEWORK_AGREEMENT", max: "STATE_TREATY" },
      { field: "parties", count: 4, distinct: 4, min: null, max: null },
    ]);
    expect(data["states"].aggregate).toEqual([
      { count: 2, distinct: 2, min: "2108863", max: "2169253" },
      { count: 1, distinct: 1, min: null, max: null },
    ]);
  });

  test("of an empty list are none", async () => {
    const { data } = await ask(`{ agreements(where: { name: { eq: "nichts" } }) { aggregate(fields: [SIGNED_ON]) { count distinct min max } } }`);
    expect(data["agreements"].aggregate).toEqual([{ count: 0, distinct: 0, min: null, max: null }]);
  });
});

describe("round trips", () => {
  test("pages, totals, facets and aggregates of a level are one", async () => {
    const counts = "facets(fields: [AGREEMENT_TYPE, SIGNED_ON, PARTIES]) { buckets { value } } crossed: facets(fields: [PARTIES, SIGNED_ON], crossed: true) { buckets { value } } aggregate(fields: [SIGNED_ON]) { max }";
    expect((await ask(`{ agreements { nodes { id } } }`)).roundTrips).toBe(1);
    expect((await ask(`{ agreements { ${counts} } }`)).roundTrips).toBe(1);
    expect((await ask(`{ agreements { nodes { id } totalCount ${counts} } }`)).roundTrips).toBe(1);
    expect((await ask(`{ states { nodes { agreements { totalCount ${counts} } } } }`)).roundTrips).toBe(2);
    expect((await ask(`{ agreements { ${counts} } states { facets(fields: [ALIASES]) { more } } }`)).roundTrips).toBe(1);
  });
});

describe("what goes too far is refused", () => {
  test.each([
    ["fields: []", "BAD_USER_INPUT", /1 to 5 fields/],
    ["fields: [NAME, NAME, NAME, NAME, NAME, NAME]", "BAD_USER_INPUT", /1 to 5 fields/],
    ["fields: [NAME], limit: 0", "BAD_USER_INPUT", /between 1 and 100/],
    ["fields: [NAME], limit: 101", "BAD_USER_INPUT", /between 1 and 100/],
    ["fields: [NAME], crossed: true", "BAD_USER_INPUT", /two different fields/],
    ["fields: [NAME, NAME], crossed: true", "BAD_USER_INPUT", /two different fields/],
  ])("%s", async (args, code, message) => {
    const { codes, errors, data } = await api.ask(`{ agreements { totalCount facets(${args}) { field } } }`);
    expect(codes).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(data["agreements"]).toEqual({ totalCount: 6, facets: null });
  });

  test("more facets at once than one question to the store may hold", async () => {
    const many = Array.from({ length: 9 }, (_, index) => `f${index}: facets(fields: [NAME, ALIASES, PARTIES, SIGNED_ON, LAWS], limit: ${index + 1}) { more }`).join(" ");
    expect((await api.ask(`{ agreements { ${many} } }`)).codes).toContain("COST_LIMIT");
  });
});
