import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLine, fromLineAmong, toLine } from "../../src/graph/json-lines.js";
import { PREDICATES } from "../../src/model/predicates.js";
import type { PredicateName } from "../../src/model/predicates.js";
import type { GraphRecord } from "../../src/model/records.js";
import { ArticleExtent, StatementStatus } from "../../src/model/statement.js";
import { article, entity, exampleRecords, statement } from "./example-records.js";

const line = (value: object): string => JSON.stringify(value);

describe("a line", () => {
  it.each(exampleRecords().map((record) => [record.type, record] as const))("gives back the %s it was made from", (_type, record) => {
    expect(fromLine(toLine(record))).toEqual(record);
  });

  it("gives back any statement, whatever its texts", () => {
    const text = fc.string({ unit: "binary" });
    const optional = fc.option(text);
    const date = fc.option(fc.record({ edtf: text, derivedFrom: fc.constant(null) }));
    const predicates = Object.keys(PREDICATES) as PredicateName[];
    const statements = fc.record({
      id: text,
      subject: text,
      predicate: fc.constantFrom(...predicates),
      object: optional,
      role: optional,
      value: optional,
      since: date,
      until: date,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Math.abs(value)),
    });
    fc.assert(
      fc.property(statements, (generated) => {
        const record = statement("x", generated);
        const written = toLine(record);
        expect(written).not.toContain("\n");
        expect(fromLine(written)).toEqual(record);
      }),
    );
  });

  it("has its keys in the same order, however the record was put together", () => {
    const state = entity("DE-ST", "State", { properties: { population: 2, ags: "15", ars: "15" } });
    const shuffled = Object.fromEntries(Object.entries(state).reverse()) as unknown as GraphRecord;
    expect(toLine(shuffled)).toBe(toLine(state));
    expect(toLine(state)).toBe('{"type":"entity","id":"DE-ST","kind":"State","name":"Name of DE-ST","aliases":[],"ags":"15","ars":"15","population":2,"registry":null}');
  });
});

describe("a line made elsewhere", () => {
  it("may leave out what has a default", () => {
    const made = { type: "statement", id: "s", subject: "DE-ST", predicate: "MEMBER_OF", object: "kitu", since: "2022-11", recordedAt: "2022-11-08T09:00:00Z" };
    const since = { edtf: "2022-11", derivedFrom: null };
    expect(fromLine(line(made))).toEqual(statement("s", { since, confidence: 1, status: StatementStatus.STATED, recordedAt: "2022-11-08T09:00:00Z", knownFrom: "2022-11-08T09:00:00Z" }));
  });

  it("of an article gets source, language, extent and hash", () => {
    expect(fromLine(line({ type: "article", id: "a", url: "https://example.org/a", text: "Text." }))).toEqual(
      article("a", { source: "https://example.org/a", url: "https://example.org/a", addresses: ["https://example.org/a"], text: "Text.", language: "de", extent: ArticleExtent.FULL, hash: "f06dce27b84e18ccb3c7e94a0679c279cd42027da23bcf1e1ca1f94e365ea420" }),
    );
  });

  it("of evidence states what its statement does, when it does not say so itself", () => {
    const office = statement("s", { predicate: "HOLDS_OFFICE", object: "DE-TH", role: "CIO" });
    const made = fromLineAmong(line({ type: "evidence", id: "e", statement: "s", registry: { table: "t", row: "1", source: "x" } }), (id) => (id === "s" ? office : undefined));
    expect(made).toMatchObject({ subject: "DE-ST", predicate: "HOLDS_OFFICE", object: "DE-TH", role: "CIO", recordedAt: office.recordedAt, knownFrom: office.recordedAt, verdict: null });
  });

  it("loses keys that nobody knows", () => {
    const made = { type: "entity", id: "DE-ST", kind: "State", name: "Sachsen-Anhalt", ags: "15", moons: 2, label: "x" };
    expect(fromLine(line(made))).toEqual(entity("DE-ST", "State", { name: "Sachsen-Anhalt", properties: { ags: "15" } }));
  });

  const unusable: [line: string, message: RegExp][] = [
    ["", /^not JSON$/],
    ["{", /^not JSON$/],
    ["[]", /expected object/],
    ["null", /expected object/],
    [line({ id: "x" }), /^type: .*'statement'/],
    [line({ type: "planet" }), /^type: /],
    [line({ type: "entity", id: "x", kind: "State" }), /^name: /],
    [line({ type: "statement", id: "x", subject: "a", predicate: "LIKES", object: "b" }), /^predicate: .*"PARTY_TO"/],
    [line({ type: "mention", article: "a", entity: "e", surface: "s", start: -1, end: 2 }), /^start: /],
    [line({ type: "mention", article: "a", entity: "e", surface: "s", start: 0.5, end: 2 }), /^start: /],
    [line({ type: "evidence", id: "x", statement: "s", subject: "a", predicate: "MEMBER_OF", object: "b", confidence: 2 }), /^confidence: /],
    [line({ type: "evidence", id: "x", statement: "s" }), /^it does not say what it states, and there is no statement s$/],
  ];

  it.each(unusable)("«%s» is INVALID_RECORD and says which key is wrong", (text, message) => {
    expect(() => fromLine(text)).toThrow(expect.objectContaining({ code: "INVALID_RECORD", message: expect.stringMatching(message) }));
  });
});
