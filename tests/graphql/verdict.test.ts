import { afterAll, beforeAll, expect, test } from "vitest";
import { Verdict } from "../../src/model/statement.js";
import { Asked } from "./ask.js";
import { article, entity, quotation, statement } from "./fixture.js";

const source = article("kitu.md", "Beitritte", "2022-11-07", "Hessen ist der KITU beigetreten. Bremen ist der KITU beigetreten.");
const accepted = statement("DE-HE", "MEMBER_OF", "kitu", { since: { edtf: "2022", derivedFrom: null } });
const untouched = statement("DE-HB", "MEMBER_OF", "kitu", { since: { edtf: "2022", derivedFrom: null } });
const records = [
  entity("State", "DE-HE", "Hessen"), entity("State", "DE-HB", "Bremen"), entity("Cooperative", "kitu", "KITU"), source, accepted, untouched,
  { ...quotation(accepted, source, "Hessen ist der KITU beigetreten."), verdict: Verdict.ACCEPTED }, quotation(untouched, source, "Bremen ist der KITU beigetreten."),
];

let asked: Asked;
beforeAll(async () => void (asked = await Asked.of(records)));
afterAll(() => asked.close());

test("a quotation says whether a person has accepted what was read from it", async () => {
  const { data } = await asked.ask("{ statements { nodes { subject { name } evidence(first: 1) { ... on Quotation { verdict } } } } }");
  const verdicts = (data["statements"].nodes as { subject: { name: string }; evidence: unknown[] }[]).map(({ subject, evidence }) => [subject.name, evidence[0]]);
  expect(Object.fromEntries(verdicts)).toEqual({ Hessen: { verdict: "ACCEPTED" }, Bremen: { verdict: null } });
});
