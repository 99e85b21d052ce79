import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { agreementArticle, article, entity, fixture, kituArticle, membership, mention, quotation, statement } from "./fixture.js";

const otherDate = article("kitu-later.md", "KITU: so kam das Land dazu", "2023-05-02", "Das Land gehört der Genossenschaft seit 2021 an.");
const sameDate = article("kitu-year.md", "Rückblick", "2023-01-03", "Im Jahr 2022 trat das Land der Genossenschaft bei.");
const says = (source: typeof otherDate, quote: string, since: string) => ({ ...quotation(membership, source, quote), since: { edtf: since, derivedFrom: null } });

const agreement = (id: string, name: string, agreementType: string) => entity("Agreement", id, name, { agreementType });
const party = (id: string, to: string) => statement(id, "PARTY_TO", to);
const twin = [
  agreement("rahmenvereinbarung-2010", "Rahmenvereinbarung 2010", "FRAMEWORK_AGREEMENT"),
  agreement("pakt", "E-Government-Pakt", "PACT"),
  agreement("fern", "Rahmenvereinbarung in der Ferne", "FRAMEWORK_AGREEMENT"),
];
const ties = [party("DE-ST", "rahmenvereinbarung-2010"), party("sgsa", "rahmenvereinbarung-2010"), party("DE-ST", "pakt"), party("DE-TH", "pakt"), party("DE-BE", "fern")];

let api: Asked;
beforeAll(async () => {
  const evidence = ties.map((tie) => ({ ...quotation(tie, agreementArticle, "Sachsen-Anhalt"), id: `e-${tie.id}` }));
  api = await Asked.of([...fixture, otherDate, sameDate, says(otherDate, "gehört der Genossenschaft seit 2021 an", "2021"), says(sameDate, "Im Jahr 2022", "2022"), ...twin, ...ties, ...evidence,
    mention(otherDate, "DE-ST", "Das Land"), mention(kituArticle, "DE-ST", "Sachsen-Anhalt")]);
});
afterAll(() => api.close());

describe("conflicts", () => {
  it("are the statements whose sources can't all be right about a date", async () => {
    const { data, errors } = await api.ask("{ conflicts { totalCount nodes { subject { name } predicate evidence { ... on Quotation { since { edtf } article { title } } } } } }");
    expect(errors).toBeUndefined();
    expect(data["conflicts"].totalCount).toBe(1);
    expect(data["conflicts"].nodes[0]).toMatchObject({ subject: { name: "Sachsen-Anhalt" }, predicate: "MEMBER_OF" });
    const dates = data["conflicts"].nodes[0].evidence.flatMap((each: Data) => each["since"]?.edtf ?? []).sort();
    expect(dates).toEqual(["2021", "2022", "2022-11"]);
  });

  it("can be filtered like any statements", async () => {
    const { data } = await api.ask('{ conflicts(where: { predicate: { eq: FOUNDED } }) { totalCount nodes { id } } }');
    expect(data["conflicts"]).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe("coverage", () => {
  const coverage = async (by: string): Promise<Data[]> => (await api.ask(`{ coverage(by: ${by}) { key label articles statements latest } }`)).data["coverage"];

  it("by state shows all states, those of which nothing was read with zeros", async () => {
    expect(await coverage("STATE")).toEqual([
      { key: "DE-BE", label: "Berlin", articles: 0, statements: 1, latest: null },
      { key: "DE-ST", label: "Sachsen-Anhalt", articles: 3, statements: 5, latest: "2023-05-02" },
      { key: "DE-TH", label: "Thüringen", articles: 0, statements: 1, latest: null },
    ]);
  });

  it("by year counts articles of that year and the statements they support", async () => {
    expect((await coverage("YEAR")).map(({ key, articles, latest }) => [key, articles, latest])).toEqual([
      ["2014", 1, "2014-07-31"], ["2022", 1, "2022-11-07"], ["2023", 2, "2023-05-02"],
    ]);
  });

  it("by publisher names the publisher", async () => {
    expect(await coverage("PUBLISHER")).toEqual([{ key: "Amtsblatt Beispiel", label: "Amtsblatt Beispiel", articles: 4, statements: 13, latest: "2023-05-02" }]);
  });

  it("takes one round trip", async () => {
    expect((await api.ask("{ coverage(by: STATE) { articles } }")).roundTrips).toBe(1);
  });
});

describe("similar agreements", () => {
  const SIMILAR = "similar { score agreement { name } reasons { likeness share words shared { name } } }";

  it("share a party, come in order and say in what they are alike", async () => {
    const { data, errors, roundTrips } = await api.ask(`{ agreement(id: "rahmenvereinbarung-2014") { ${SIMILAR} } }`);
    expect(errors).toBeUndefined();
    const { similar } = data["agreement"];
    expect(similar.map((each: Data) => each["agreement"].name)).toEqual(["Rahmenvereinbarung 2010", "E-Government-Pakt"]);
    expect(similar[0].reasons).toEqual([
      { likeness: "PARTIES", share: 1, words: [], shared: [{ name: "Sachsen-Anhalt" }, { name: "Städte- und Gemeindebund Sachsen-Anhalt" }] },
      { likeness: "TYPE", share: 1, words: [], shared: [] },
      { likeness: "WORDING", share: 1, words: ["rahmenvereinbarung"], shared: [] },
    ]);
    expect(similar[0].score).toBeCloseTo(0.7);
    expect(similar[1].reasons[0]).toMatchObject({ likeness: "PARTIES", shared: [{ name: "Sachsen-Anhalt" }] });
    expect(roundTrips).toBeLessThanOrEqual(6);
  });

  it("of many agreements are found in as many round trips as of one", async () => {
    const { data, roundTrips } = await api.ask(`{ agreements { nodes { name ${SIMILAR} } } }`);
    expect(data["agreements"].nodes).toHaveLength(5);
    expect(roundTrips).toBeLessThanOrEqual(6);
  });

  it("are none when nothing is shared", async () => {
    expect((await api.ask(`{ agreement(id: "fern") { ${SIMILAR} } }`)).data["agreement"].similar).toEqual([]);
  });
});
