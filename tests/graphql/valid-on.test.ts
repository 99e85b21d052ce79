import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/model/edtf-date.js";
import type { EntityRecord, StatementRecord } from "../../src/model/records.js";
import { StatementStatus } from "../../src/model/statement.js";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { entity, registryEvidence, statement } from "./fixture.js";

const RECORDED = "2016-05-01T08:00:00.000Z";
const SINCES = [null, "2010", "2010-06-15", "2011~", "../2012"];
const UNTILS = [null, "2014", "2014-05-01", "2013-10/.."];
const DAYS = ["2009-12-31", "2010-01-01", "2010-06-14", "2010-06-15", "2010-12-31", "2011-07-01", "2012-12-31", "2013-03-01", "2013-03-02", "2013-12-31", "2014-01-01", "2014-05-01", "2014-05-02", "2014-12-31", "2015-01-01", "2016-04-30", "2016-05-01", "2020-01-01"];

const dated = (edtf: string | null): StatementRecord["since"] => (edtf === null ? null : { edtf, derivedFrom: null });

/** Cooperatives by what becomes of them, each with the days on which it can have ended. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  lives: [],
  dissolved: ["2012-01-01", "2012-12-31"],
  replaced: ["2013-03-01", "2013-03-31"],
  "replaced-some-day": ["0000", "9999"],
  "to-be-replaced": ["2013-03-01", "9999"],
};

const members: StatementRecord[] = Object.keys(ENDS).flatMap((cooperative) =>
  SINCES.flatMap((since) =>
    UNTILS.flatMap((until) =>
      Object.values(StatementStatus).map((status) =>
        statement("DE-ST", "MEMBER_OF", cooperative, { role: `${since} ${until} ${status}`, since: dated(since), until: dated(until), status, recordedAt: RECORDED }),
      ),
    ),
  ),
);
const successions = [
  statement("heir", "SUCCEEDS", "replaced", { since: dated("2013-03") }),
  statement("heir", "SUCCEEDS", "replaced-some-day"),
  statement("heir", "SUCCEEDS", "to-be-replaced", { since: dated("2013-03"), status: StatementStatus.PLANNED }),
];
const founded = statement("DE-ST", "FOUNDED", "dissolved", { since: dated("2005") });
const cooperatives: EntityRecord[] = [...Object.keys(ENDS), "heir"].map((id) => entity("Cooperative", id, id, id === "dissolved" ? { existsUntil: "2012" } : {}));

let asked: Asked;
beforeAll(async () => {
  const statements = [...members, ...successions, founded];
  asked = await Asked.of([entity("State", "DE-ST", "Sachsen-Anhalt"), ...cooperatives, ...statements, ...statements.map(registryEvidence)]);
});
afterAll(() => asked.close());

/** What a statement may be in some world: begun and ended on days that its dates can mean, if it came about at all. */
function worlds({ since, until, status, object }: StatementRecord): { from: string; to: string }[] {
  const [first, last] = [since && parseEdtf(since.edtf), until && parseEdtf(until.edtf)];
  const planned = status === StatementStatus.PLANNED || status === StatementStatus.DECIDED;
  const never = planned ? [{ from: "9999", to: "0000" }] : [];
  if (planned && !since) return never;
  const froms = since ? [planned ? (first?.earliest ?? first?.latest ?? "") : (first?.earliest ?? "0000"), first?.latest ?? "9999"] : ["0000", "9999"];
  const open = status === StatementStatus.FORMER ? ["0000", "2016-04-30"] : ["9999"];
  const tos = until ? [last?.earliest ?? "0000", last?.latest ?? "9999"] : open;
  const ends = [...(ENDS[object ?? ""] ?? [])];
  const closed = ends.length === 0 ? ["9999"] : ends;
  return [...never, ...froms.flatMap((from) => tos.flatMap((to) => closed.map((end) => ({ from, to: to < end ? to : end }))))];
}

function certaintyOn(day: string, record: StatementRecord): string | null {
  const all = worlds(record).map(({ from, to }) => from <= day && day <= to);
  return all.length > 0 && all.every((holds) => holds) ? "DEFINITE" : all.some((holds) => holds) ? "POSSIBLE" : null;
}

describe("on a day", () => {
  const query = `query ($asOf: AsOf, $after: String, $id: ID!) { cooperative(id: $id, asOf: $asOf) { members(first: 100, after: $after) { totalCount edges { certainty statement { id certainty } } } } }`;

  test.each(Object.keys(ENDS))("members of a cooperative that %s are those of all worlds, or of some, that the dates allow", async (id) => {
    for (const validOn of DAYS) {
      const { data, errors } = await asked.ask(query, { id, asOf: { validOn } });
      expect(errors).toBeUndefined();
      const found = Object.fromEntries(data["cooperative"].members.edges.map(({ certainty, statement: { id: statementId } }: Data) => [statementId, certainty]));
      const expected = members.filter(({ object }) => object === id).flatMap((record) => {
        const certainty = certaintyOn(validOn, record);
        return certainty === null ? [] : [[`Statement:${record.id}`, certainty]];
      });
      expect(found, validOn).toEqual(Object.fromEntries(expected));
      expect(data["cooperative"].members.totalCount).toBe(expected.length);
      expect(data["cooperative"].members.edges.every(({ certainty, statement: said }: Data) => said["certainty"] === certainty)).toBe(true);
    }
  });

  test("statements are the same, listed, by id, as events, and as ways", async () => {
    for (const validOn of DAYS.filter((_, index) => index % 3 === 0)) {
      const asOf = { validOn };
      const { data } = await asked.ask(`query ($asOf: AsOf) { a: statements(where: { object: { eq: "dissolved" } }, first: 100, asOf: $asOf) { nodes { id certainty } } c: cooperative(id: "dissolved", asOf: $asOf) { statements(first: 100) { nodes { id certainty } } } }`, { asOf });
      const expected = [...members, founded].filter(({ object }) => object === "dissolved").flatMap((record) => {
        const certainty = record === founded ? "DEFINITE" : certaintyOn(validOn, record);
        return certainty === null ? [] : [{ id: `Statement:${record.id}`, certainty }];
      });
      const byId = (nodes: Data[]): unknown => [...nodes].sort((a, b) => (a["id"] < b["id"] ? -1 : 1));
      expect(byId(data["a"].nodes)).toEqual(byId(expected));
      expect(byId(data["c"].statements.nodes)).toEqual(byId(expected));
      for (const record of members.slice(60, 70)) {
        const one = await asked.ask("query ($id: ID!, $asOf: AsOf) { statement(id: $id, asOf: $asOf) { certainty } node(id: $id, asOf: $asOf) { ... on Statement { certainty } } }", { id: `Statement:${record.id}`, asOf });
        const certainty = certaintyOn(validOn, record);
        expect(one.data).toEqual({ statement: certainty === null ? null : { certainty }, node: certainty === null ? null : { certainty } });
      }
      const ways = await asked.ask('query ($asOf: AsOf) { neighbourhood(id: "Cooperative:dissolved", limit: 500, asOf: $asOf) { edges { certainty } } }', { asOf });
      expect(ways.data["neighbourhood"].edges).toHaveLength(expected.length);
    }
  });

  test("a deed outlives what it was done to; without a day nothing is said of certainty", async () => {
    const { data } = await asked.ask('{ a: cooperative(id: "dissolved", asOf: { validOn: "2020-01-01" }) { founders { edges { certainty } } } b: cooperative(id: "dissolved") { members { totalCount edges { certainty } } } }');
    expect(data["a"].founders.edges).toEqual([{ certainty: "DEFINITE" }]);
    expect(data["b"].members.totalCount).toBe(SINCES.length * UNTILS.length * 4);
    expect(data["b"].members.edges[0]).toEqual({ certainty: null });
  });

  test("counts, filters and facets below see that day only", async () => {
    const { data, errors } = await asked.ask(`query ($asOf: AsOf) {
      cooperatives(asOf: $asOf, where: { members: { some: {} } }, orderBy: [{ field: MEMBERS_COUNT, direction: DESC }]) { nodes { id } facets(fields: [MEMBERS]) { buckets { value count } } }
    }`, { asOf: { validOn: "2014-12-31" } });
    expect(errors).toBeUndefined();
    const having = Object.keys(ENDS).filter((id) => members.some((record) => record.object === id && certaintyOn("2014-12-31", record) !== null));
    expect(data["cooperatives"].nodes.map(({ id }: Data) => id).sort()).toEqual(having.map((id) => `Cooperative:${id}`).sort());
    expect(having).not.toContain("replaced");
    expect(data["cooperatives"].facets[0].buckets).toEqual([{ value: "State:DE-ST", count: having.length }]);
  });
});

describe("days and instants that cannot be read", () => {
  test.each(["2022", "2022-13-01", "2022-02-30", "7.11.2022", ""])("validOn %s is refused, and it is said what is accepted", async (validOn) => {
    const { codes, errors } = await asked.ask("query ($asOf: AsOf) { states(asOf: $asOf) { nodes { id } } }", { asOf: { validOn } });
    expect(codes).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toContain("YYYY-MM-DD");
  });

  test.each(["2022-02-30", "2022-11-07T10:00", "2022-02-30T10:00:00Z", "2022-11-07T25:00:00Z", "gestern"])("knownOn %s is refused", async (knownOn) => {
    expect((await asked.ask("query ($asOf: AsOf) { state(id: \"DE-ST\", asOf: $asOf) { id } }", { asOf: { knownOn } })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  test.each(["2024-05-01", "2024-05-01T10:00:00+02:00", "2024-05-01T08:00:00.123Z"])("knownOn %s is read", async (knownOn) => {
    expect((await asked.ask("query ($asOf: AsOf) { state(id: \"DE-ST\", asOf: $asOf) { id } }", { asOf: { knownOn } })).codes).toEqual([]);
  });
});
