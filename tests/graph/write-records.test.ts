import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { GraphRecord } from "../../src/model/records.js";
import { StatementStatus } from "../../src/model/statement.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore, Row } from "../../src/store/store.js";
import { article, entity, exampleRecords, mention, quotation, registryEvidence, statement } from "./example-records.js";

let store: GraphStore;
beforeEach(async () => {
  store = await openStore("grafeo:memory");
  await prepareGraph(store);
});
afterEach(() => store.close());

const read = (text: string): Promise<Row[]> => store.read({ text, parameters: {} });

async function stored(): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of exportRecords(store)) records.push(record);
  return records;
}

describe("writing records", () => {
  it("stores all that they say", async () => {
    await writeRecords(store, exampleRecords());
    expect(await stored()).toEqual(expect.arrayContaining(exampleRecords()));
    expect(await stored()).toHaveLength(exampleRecords().length);
  });

  it("does not mind their order", async () => {
    await writeRecords(store, exampleRecords().reverse());
    expect(await stored()).toHaveLength(exampleRecords().length);
  });

  it("twice changes nothing", async () => {
    await writeRecords(store, exampleRecords());
    const before = await stored();
    await writeRecords(store, exampleRecords());
    expect(await stored()).toEqual(before);
    expect(await read("MATCH ()-[r]->() RETURN count(r) AS relationships")).toEqual([{ relationships: 9 }]);
  });

  it("takes the last record of a statement, at its node and at its relationship", async () => {
    await writeRecords(store, exampleRecords());
    await writeRecords(store, [statement("membership", { recordedAt: "2030-01-01T00:00:00.000Z", confidence: 0.99 })]);
    const last = { recordedAt: "2030-01-01T00:00:00.000Z", confidence: 0.99 };
    expect(await read("MATCH (n:Statement {id: 'membership'}) RETURN n.recordedAt AS recordedAt, n.confidence AS confidence")).toEqual([last]);
    expect(await read("MATCH ()-[r:MEMBER_OF]->() RETURN r.recordedAt AS recordedAt, r.confidence AS confidence")).toEqual([last]);
  });

  it("takes away what a later record of the same thing no longer says", async () => {
    await writeRecords(store, exampleRecords());
    await writeRecords(store, [statement("membership"), entity("DE-ST", "State")]);
    const records = await stored();
    expect(records).toContainEqual(statement("membership"));
    expect(records).toContainEqual(entity("DE-ST", "State"));
  });

  it("labels an entity by its kind and ties the ends of a statement by its predicate", async () => {
    await writeRecords(store, exampleRecords());
    expect(await read("MATCH (a:State)-[r:MEMBER_OF]->(b:Cooperative) RETURN a.id AS a, b.id AS b, r {.*} AS r")).toEqual([
      {
        a: "DE-ST",
        b: "kitu",
        r: {
          statementId: "membership",
          since: "2022-11",
          sinceFrom: "2022-11-01",
          sinceTo: "2022-11-30",
          sinceDerivedFrom: "PUBLICATION",
          status: "STATED",
          confidence: 0.93,
          recordedAt: "2022-11-08T09:00:00.000Z",
          knownFrom: "2022-11-08T09:00:00.000Z",
        },
      },
    ]);
  });

  it("keeps two statements of the same ends apart", async () => {
    const again = [statement("later", { since: { edtf: "2030", derivedFrom: null } }), quotation("said-later", { statement: "later" })];
    await writeRecords(store, [...exampleRecords(), ...again]);
    const rows = await read("MATCH (:State)-[r:MEMBER_OF]->(:Cooperative) RETURN r.statementId AS id ORDER BY id");
    expect(rows).toEqual([{ id: "later" }, { id: "membership" }]);
  });

  it("moves evidence that has come to support another statement", async () => {
    const other = [statement("rejoined"), quotation("said-again", { statement: "rejoined" })];
    await writeRecords(store, [...exampleRecords(), ...other]);
    await writeRecords(store, [quotation("said", { statement: "rejoined" })]);
    const rows = await read("MATCH (s:Statement)-[:SUPPORTED_BY]->(e:Evidence {id: 'said'}) RETURN s.id AS id");
    expect(rows).toEqual([{ id: "rejoined" }]);
  });

  it("tells how far it is", async () => {
    const progress: [number, number][] = [];
    await writeRecords(store, exampleRecords(), (written, total) => progress.push([written, total]));
    expect(progress.at(-1)).toEqual([10, 10]);
    expect(progress.map(([written]) => written)).toEqual(progress.map(([written]) => written).sort((a, b) => a - b));
  });

  it("of nothing does nothing", async () => {
    await writeRecords(store, []);
    expect(await store.version()).toBe(0);
  });
});

describe("a record that breaks the model", () => {
  const known = exampleRecords();
  const supported = (id: string, more: Parameters<typeof statement>[1]): GraphRecord[] => [statement(id, more), registryEvidence(`e-${id}`, id)];

  const broken: [why: string, code: string, message: string, records: GraphRecord[]][] = [
    ["leads to a kind out of range", "INVALID_STATEMENT", "MEMBER_OF can't lead from State to State", [entity("DE-TH", "State"), ...supported("x", { object: "DE-TH" })]],
    ["starts from a kind out of domain", "INVALID_STATEMENT", "SIGNED can't lead from State", supported("x", { predicate: "SIGNED" })],
    ["has a value where an entity belongs", "INVALID_STATEMENT", "MEMBER_OF can't lead from State to a value", supported("x", { object: null })],
    ["has an entity where a value belongs", "INVALID_STATEMENT", "HAS_VALUE can't lead from State to Cooperative", supported("x", { predicate: "HAS_VALUE" })],
    ["has a value without its property", "INVALID_STATEMENT", "property and value", supported("x", { predicate: "HAS_VALUE", object: null, value: "1" })],
    ["is about an entity nobody knows", "INVALID_STATEMENT", "there is no entity nowhere", supported("x", { object: "nowhere" })],
    ["is about itself", "INVALID_STATEMENT", "subject and object are the same", supported("x", { subject: "kitu" })],
    ["holds both ways, with its ends out of order", "INVALID_STATEMENT", "in id order", supported("x", { predicate: "COOPERATES_WITH", subject: "kitu", object: "DE-ST" })],
    ["carries what its predicate does not", "INVALID_STATEMENT", "MEMBER_OF carries no amount", supported("x", { amount: "1 Euro" })],
    ["has a date that is none", "INVALID_STATEMENT", "not an EDTF date: November", supported("x", { since: { edtf: "November", derivedFrom: null } })],
    ["is surer than sure", "INVALID_STATEMENT", "between 0 and 1", supported("x", { confidence: 1.1 })],
    ["has no evidence", "INVALID_STATEMENT", "statement x (DE-ST MEMBER_OF kitu): it has no evidence", [statement("x")]],
    ["quotes what is not there", "INVALID_STATEMENT", "is not «Das Land Sachsen", [quotation("e", { start: 1 })]],
    ["quotes an article nobody knows", "INVALID_STATEMENT", "there is no article a9", [quotation("e", { article: "a9" })]],
    ["supports a statement nobody knows", "INVALID_STATEMENT", "there is no statement s9", [quotation("e", { statement: "s9" })]],
    ["rests on nothing", "INVALID_STATEMENT", "neither a quote", [quotation("e", { article: null })]],
    ["mentions what is not there", "INVALID_RECORD", "from 8 to 23 is not «Sachsen-Anhalt»", [mention({ start: 8 })]],
    ["mentions an entity nobody knows", "INVALID_RECORD", "there is no entity nobody", [mention({ entity: "nobody" })]],
    ["is of no known kind", "INVALID_RECORD", "there is no kind Planet", [entity("mars", "Planet")]],
    ["is of an interface, not of a kind", "INVALID_RECORD", "there is no kind Party", [entity("x", "Party")]],
    ["has a property that its kind does not", "INVALID_RECORD", "a State has no property moons", [entity("x", "State", { properties: { moons: 2 } })]],
    ["has text where a number belongs", "INVALID_RECORD", 'population can\'t be "many"', [entity("x", "State", { properties: { population: "many" } })]],
    ["has a word that its enumeration does not", "INVALID_RECORD", 'agreementType can\'t be "HANDSHAKE"', [entity("x", "Agreement", { properties: { agreementType: "HANDSHAKE" } })]],
    ["is of another kind than before", "INVALID_RECORD", "already known as a Cooperative", [entity("kitu", "Company")]],
    ["is an article with a new text", "INVALID_RECORD", "already known with another text", [article("a1", { text: "Neu." })]],
    ["is an article not in NFC", "INVALID_RECORD", "NFC", [article("a2", { text: "Ko\u0308ln" })]],
  ];

  it.each(broken)("that %s is refused with %s and nothing is stored", async (_why, code, message, records) => {
    await writeRecords(store, known);
    const before = await stored();
    const good = entity("good", "Company");
    await expect(writeRecords(store, [good, ...records])).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    expect(await stored()).toEqual(before);
  });

  it("is not one that only repeats a status: FORMER statements are stored as well", async () => {
    await writeRecords(store, [...known, ...supported("former", { status: StatementStatus.FORMER, role: "Mitglied" })]);
    expect((await stored()).filter(({ type }) => type === "statement")).toHaveLength(3);
  });
});
