import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Asked } from "./ask.js";
import { article, entity, quotation, registryEvidence, statement } from "./fixture.js";

const text = "Hessen und Bremen sind der KITU beigetreten. Bayern soll der KITU angehören.";
const source = article("kitu.md", "Beitritte", "2022-11-07", text);
const dated = { since: { edtf: "2022", derivedFrom: null } };
const sure = statement("DE-HE", "MEMBER_OF", "kitu", { ...dated, confidence: 0.9 });
const registered = { ...statement("DE-HB", "MEMBER_OF", "kitu", { ...dated, confidence: 0.7 }), registered: true as const };
const unsure = statement("DE-BY", "MEMBER_OF", "kitu", { ...dated, confidence: 0.7 });
const records = [
  entity("State", "DE-HE", "Hessen"), entity("State", "DE-HB", "Bremen"), entity("State", "DE-BY", "Bayern"), entity("Cooperative", "kitu", "KITU"), source,
  sure, registered, unsure, quotation(sure, source, "Hessen und Bremen sind der KITU beigetreten."), registryEvidence(registered), quotation(unsure, source, "Bayern soll der KITU angehören."),
];

let asked: Asked;
beforeAll(async () => void (asked = await Asked.of(records, 0.85)));
afterAll(() => asked.close());

const subjects = (list: { nodes: { subject: { name: string } }[] }): string[] => list.nodes.map(({ subject }) => subject.name).sort();

describe("a statement that waits for review", () => {
  test("is in no ordinary answer: neither statements, nor relations, counts, timelines or paths", async () => {
    const { data, errors } = await asked.ask(`{
      statements { totalCount nodes { subject { name } } }
      cooperative(id: "kitu") { members { totalCount nodes { name } } statements { totalCount } timeline { totalCount } }
      articles { nodes { statements { totalCount } } }
    }`);
    expect(errors).toBeUndefined();
    expect([data["statements"].totalCount, subjects(data["statements"])]).toEqual([2, ["Bremen", "Hessen"]]);
    expect(data["cooperative"].members).toEqual({ totalCount: 2, nodes: [{ name: "Bremen" }, { name: "Hessen" }] });
    expect([data["cooperative"].statements.totalCount, data["cooperative"].timeline.totalCount, data["articles"].nodes[0].statements.totalCount]).toEqual([2, 2, 1]);
  });

  test("is listed when it is asked for, and only such statements are", async () => {
    const { data } = await asked.ask("{ waiting: statements(review: WAITING) { totalCount nodes { subject { name } confidence } } all: statements(review: ALL) { totalCount } }");
    expect([data["waiting"].totalCount, subjects(data["waiting"]), data["all"].totalCount]).toEqual([1, ["Bayern"], 3]);
  });

  test("is found by its id, as whoever has the id asks for it", async () => {
    const { data } = await asked.ask("query ($id: ID!) { statement(id: $id) { confidence } }", { id: unsure.id });
    expect(data["statement"]).toEqual({ confidence: 0.7 });
  });

  test("costs no further round trip", async () => {
    expect((await asked.ask("{ statements(review: WAITING) { nodes { id } } }")).roundTrips).toBe(1);
  });
});
