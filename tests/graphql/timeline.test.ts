import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StatementRecord } from "../../src/model/records.js";
import { StatementStatus } from "../../src/model/statement.js";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { entity, registryEvidence, statement } from "./fixture.js";

const on = (since: string | null, until: string | null = null, more: Partial<StatementRecord> = {}): Partial<StatementRecord> => ({
  since: since === null ? null : { edtf: since, derivedFrom: null },
  until: until === null ? null : { edtf: until, derivedFrom: null },
  ...more,
});

const statements = [
  statement("DE-ST", "PARTY_TO", "pakt-2014", on("2014-07-17")),
  statement("sgsa", "PARTY_TO", "pakt-2014", on("2014-07-17")),
  statement("anna", "SIGNED", "pakt-2014", on("2014-07")),
  statement("pakt-2014", "SUCCEEDS", "pakt-2006", on("2014")),
  statement("DE-ST", "PARTY_TO", "pakt-2006", on("2006")),
  statement("pakt-2022", "SUCCEEDS", "pakt-2014", on("2022-11", null, { status: StatementStatus.PLANNED })),
  statement("pakt-1999", "SUCCEEDS", "pakt-1990", on("1999")),
  statement("anna", "HOLDS_OFFICE", "ministry", on("2011", "2016-04-25", { role: "Ministerin" })),
  statement("ministry", "BELONGS_TO", "DE-ST"),
  statement("portal", "BELONGS_TO", "ministry", on("2019-03")),
  statement("DE-ST", "MEMBER_OF", "kitu", on("2022-11")),
  statement("DE-TH", "MEMBER_OF", "kitu", on("2020~")),
  statement("DE-ST", "COOPERATES_WITH", "DE-TH", on("2010-40", "2012", { subjectMatter: "Netze" })),
  statement("kitu", "FOUNDED", "tochter", on("2021-06-01")),
  statement("kitu", "HAS_VALUE", null, on("2021-12-31", null, { property: "members", value: "120" })),
  statement("DE-TH", "FUNDS", "portal"),
];

let asked: Asked;
beforeAll(async () => {
  const agreements = ["pakt-1990", "pakt-1999", "pakt-2006", "pakt-2014", "pakt-2022"].map((id) => entity("Agreement", id, id));
  const others = [entity("State", "DE-ST", "Sachsen-Anhalt"), entity("State", "DE-TH", "Thüringen"), entity("MunicipalAssociation", "sgsa", "SGSA"), entity("Official", "anna", "Anna Beispiel")];
  const organizations = [entity("Ministry", "ministry", "Ministerium"), entity("Cooperative", "kitu", "KITU"), entity("Company", "tochter", "Tochter GmbH"), entity("System", "portal", "Portal")];
  asked = await Asked.of([...agreements, ...others, ...organizations, ...statements, ...statements.map(registryEvidence)]);
});
afterAll(() => asked.close());

async function events(args: string): Promise<string[]> {
  const { data, errors } = await asked.ask(`{ timeline(${args}, first: 100) { totalCount nodes { kind certainty date { edtf } statement { predicate subject { id } evidence { __typename } } } } }`);
  expect(errors).toBeUndefined();
  expect(data["timeline"].totalCount).toBe(data["timeline"].nodes.length);
  for (const { statement: said } of data["timeline"].nodes) expect(said.evidence).toHaveLength(1);
  return data["timeline"].nodes.map(({ kind, certainty, date }: Data) => `${date.edtf} ${kind}${certainty === "POSSIBLE" ? "?" : ""}`);
}

describe("a timeline", () => {
  test("of one entity says what happened when, by predicate and end", async () => {
    expect(await events('entities: ["State:DE-ST"]')).toEqual(["2006 SIGNING", "2010-40 BEGINNING", "2012 ENDING", "2014-07-17 SIGNING", "2022-11 BEGINNING"]);
    expect(await events('entities: ["Cooperative:kitu"]')).toEqual(["2020~ BEGINNING?", "2021-06-01 FOUNDING", "2021-12-31 VALUE", "2022-11 BEGINNING"]);
    expect(await events('entities: ["Official:anna"]')).toEqual(["2011 APPOINTMENT", "2014-07 SIGNING", "2016-04-25 ENDING"]);
  });

  test("of several entities has each event once", async () => {
    expect(await events('entities: ["State:DE-ST", "MunicipalAssociation:sgsa", "Agreement:pakt-2014"], from: "2013", to: "2015"')).toEqual(["2014 SUCCESSION", "2014-07 SIGNING", "2014-07-17 SIGNING", "2014-07-17 SIGNING"]);
  });

  test("of a pair has what ties the two, and both to the same third", async () => {
    expect(await events('entities: ["State:DE-ST", "MunicipalAssociation:sgsa"], scope: BETWEEN')).toEqual(["2014-07-17 SIGNING", "2014-07-17 SIGNING"]);
    expect(await events('entities: ["State:DE-ST", "State:DE-TH"], scope: BETWEEN')).toEqual(["2010-40 BEGINNING", "2012 ENDING", "2020~ BEGINNING?", "2022-11 BEGINNING"]);
  });

  test("of an agreement has its predecessors and successors, step by step", async () => {
    const lineage = ["2006 SIGNING", "2014 SUCCESSION", "2014-07 SIGNING", "2014-07-17 SIGNING", "2014-07-17 SIGNING", "2022-11 SUCCESSION?"];
    expect(await events('entities: ["Agreement:pakt-2014"], scope: LINEAGE')).toEqual(lineage);
    expect(await events('entities: ["Agreement:pakt-2006"], scope: LINEAGE')).toEqual(lineage);
    expect(await events('entities: ["Agreement:pakt-1999"], scope: LINEAGE')).toEqual(["1999 SUCCESSION"]);
  });

  test("of a state has all that belongs to it, step by step", async () => {
    expect(await events('entities: ["State:DE-ST"], scope: BELONGING, kinds: [APPOINTMENT, ENDING, BEGINNING], from: "2011"')).toEqual(["2011 APPOINTMENT", "2012 ENDING", "2016-04-25 ENDING", "2019-03 BEGINNING", "2022-11 BEGINNING"]);
  });

  test("is cut by kinds, predicates, filters and time; what may lie outside is possible", async () => {
    expect(await events('entities: ["State:DE-ST"], kinds: [SIGNING]')).toEqual(["2006 SIGNING", "2014-07-17 SIGNING"]);
    expect(await events('entities: ["State:DE-ST"], predicates: [MEMBER_OF, COOPERATES_WITH]')).toEqual(["2010-40 BEGINNING", "2012 ENDING", "2022-11 BEGINNING"]);
    expect(await events('entities: ["State:DE-ST"], where: { object: { eq: "pakt-2006" } }')).toEqual(["2006 SIGNING"]);
    expect(await events('entities: ["State:DE-ST"], from: "2010-02", to: "2012-03-15"')).toEqual(["2010-40 BEGINNING?", "2012 ENDING?"]);
    expect(await events('entities: ["State:DE-ST"], from: "2010", to: "2012"')).toEqual(["2010-40 BEGINNING", "2012 ENDING"]);
    expect(await events('entities: ["State:DE-ST"], asOf: { validOn: "2011-01-01" }')).toEqual(["2006 SIGNING", "2010-40 BEGINNING", "2012 ENDING"]);
    expect(await events('entities: ["State:nowhere"]')).toEqual([]);
  });

  test("is read by pages either way", async () => {
    const read: string[] = [];
    for (let after = "", more = true; more; ) {
      const { data } = await asked.ask(`{ timeline(entities: ["State:DE-ST", "Cooperative:kitu"], first: 2${after}) { nodes { date { edtf } } pageInfo { hasNextPage endCursor } } }`);
      const { nodes, pageInfo } = data["timeline"];
      read.push(...nodes.map(({ date }: Data) => date.edtf));
      more = pageInfo.hasNextPage;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(read).toEqual(["2006", "2010-40", "2012", "2014-07-17", "2020~", "2021-06-01", "2021-12-31", "2022-11"]);
    const { data } = await asked.ask('{ timeline(entities: ["State:DE-ST", "Cooperative:kitu"], last: 2) { nodes { date { edtf } } } }');
    expect(data["timeline"].nodes.map(({ date }: Data) => date.edtf)).toEqual(["2021-12-31", "2022-11"]);
  });
});

describe("the buckets of a timeline", () => {
  const buckets = async (granularity: string): Promise<string[]> => {
    const { data, errors, roundTrips } = await asked.ask(`{ timeline(entities: ["State:DE-ST", "Agreement:pakt-2014"]) { buckets(granularity: ${granularity}) { interval label count kinds { kind count } } } }`);
    expect([errors, roundTrips]).toEqual([undefined, 1]);
    return data["timeline"].buckets.map(({ label, count, kinds }: Data) => `${label}: ${count} ${kinds.map((each: Data) => `${each["kind"]} ${each["count"]}`).join(", ")}`);
  };

  test("count events by interval and kind, in order; what is too vague comes last", async () => {
    expect(await buckets("YEAR")).toEqual(["2006: 1 SIGNING 1", "2010: 1 BEGINNING 1", "2012: 1 ENDING 1", "2014: 4 SIGNING 3, SUCCESSION 1", "2022: 2 BEGINNING 1, SUCCESSION 1"]);
    expect(await buckets("HALF_YEAR")).toEqual(["2010 H1: 1 BEGINNING 1", "2014 H2: 3 SIGNING 3", "2022 H2: 2 BEGINNING 1, SUCCESSION 1", "unknown: 3 ENDING 1, SIGNING 1, SUCCESSION 1"]);
    expect((await buckets("MONTH")).slice(0, 2)).toEqual(["2014-07: 3 SIGNING 3", "2022-11: 2 BEGINNING 1, SUCCESSION 1"]);
  });

  test("of the timelines of a list are counted in one round trip, with their pages in another", async () => {
    const { data, errors, roundTrips } = await asked.ask("{ states { nodes { timeline(first: 1) { nodes { kind } buckets { interval } } } } }");
    expect(errors).toBeUndefined();
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(data["states"].nodes.map(({ timeline }: Data) => timeline.buckets.length)).toEqual([5, 3]);
  });
});

test.each([
  ['entities: []', "1 to 20"],
  ['entities: ["State:DE-ST"], scope: BETWEEN', "two entities"],
  ['entities: ["State:DE-ST", "DE-ST"], scope: BETWEEN', "two entities"],
  ['entities: ["Article:x"]', "Accepted here"],
  ['entities: ["State:DE-ST"], from: "gestern"', "EDTF"],
  ['entities: ["State:DE-ST"], from: "2015", to: "2014"', "from must not be after to"],
])("a timeline with %s is refused: %s", async (args, why) => {
  const { codes, errors } = await asked.ask(`{ timeline(${args}) { nodes { kind } } }`);
  expect(codes).toEqual(["BAD_USER_INPUT"]);
  expect(errors?.[0]?.message).toContain(why);
});
