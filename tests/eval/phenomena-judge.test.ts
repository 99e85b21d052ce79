import { describe, expect, it } from "vitest";
import { isRight, judge } from "../../src/eval/phenomena-judge.js";
import type { ReadStatement, ReadText } from "../../src/eval/phenomena-judge.js";
import { parsePhenomenon } from "../../src/eval/phenomena-corpus.js";
import type { Passage } from "../../src/eval/phenomena-corpus.js";
import { StatementStatus } from "../../src/model/statement.js";

const ENTITIES = [
  { id: "he", kind: "State", name: "Hessen", names: ["Hessen", "HE"] },
  { id: "kitu", kind: "Cooperative", name: "Kommunale IT-Union eG", names: ["Kommunale IT-Union eG", "KITU"] },
  { id: "bund", kind: "MunicipalAssociation", name: "Gemeindebund", names: ["Gemeindebundes"] },
];

function statement(subject: string, predicate: ReadStatement["predicate"], object: string, more: Partial<ReadStatement> = {}): ReadStatement {
  const id = `${subject} ${predicate} ${object} ${more.role ?? ""}`;
  return { id, subject, predicate, object, role: null, since: null, until: null, status: StatementStatus.STATED, rules: ["a/rule"], ...more };
}

function verdict(expected: object, ...statements: ReadStatement[]): ReturnType<typeof judge> {
  return judgeTexts({ text: "…", ...expected }, { entities: ENTITIES, statements });
}

function judgeTexts(expected: object, ...texts: ReadText[]): ReturnType<typeof judge> {
  const [passage] = parsePhenomenon(JSON.stringify({ phenomenon: 1, title: "…", examples: [expected], counterexamples: [] })).examples;
  const together = { entities: texts.flatMap(({ entities }) => entities), statements: texts.flatMap(({ statements }) => statements) };
  return judge(passage as Passage, { texts, together });
}

const member = statement("he", "MEMBER_OF", "kitu", { since: { edtf: "2019-05", derivedFrom: null } });

describe("a passage", () => {
  it("is read right when all is read that it says, under any name of the ends", () => {
    expect(isRight(verdict({ says: ["HE MEMBER_OF «KITU» | since: 2019-05"] }, member))).toBe(true);
    expect(isRight(verdict({ says: ["Hessens MEMBER_OF Gemeindebund"] }, statement("he", "MEMBER_OF", "bund")))).toBe(true);
  });

  it("is not when something is missing", () => expect(verdict({ says: ["Hessen MEMBER_OF KITU"] }).missing).toEqual(["Hessen MEMBER_OF KITU"]));

  it("is not when more is read than it says, unless that may be", () => {
    expect(verdict({ says: [] }, member).extra).toEqual(["Hessen MEMBER_OF Kommunale IT-Union eG | since: 2019-05 | status: STATED (a/rule)"]);
    expect(isRight(verdict({ says: [], may: ["Hessen MEMBER_OF KITU"] }, member))).toBe(true);
  });

  it.each([
    ["Hessen MEMBER_OF KITU | since: 2019", "since is 2019-05"],
    ["Hessen MEMBER_OF KITU | since: none", "since is 2019-05"],
    ["Hessen MEMBER_OF KITU | until: 2020", "until is none"],
    ["Hessen MEMBER_OF KITU | status: PLANNED", "status is STATED, not PLANNED"],
    ["Hessen MEMBER_OF KITU | role: Trägerin", "role is none"],
  ])("is not when an attribute differs, and that is said once: %s", (says, reason) => {
    const { missing, wrong, extra } = verdict({ says: [says] }, member);
    expect({ missing, extra, wrong }).toEqual({ missing: [], extra: [], wrong: [`${says}: ${reason} (a/rule)`] });
  });

  it("may put the ends of a cooperation either way, of others not", () => {
    expect(isRight(verdict({ says: ["Gemeindebund COOPERATES_WITH Hessen"] }, statement("he", "COOPERATES_WITH", "bund")))).toBe(true);
    expect(verdict({ says: ["KITU MEMBER_OF Hessen"] }, member).missing).toHaveLength(1);
  });

  it("asks for two offices of one person one by one", () => {
    const offices = [statement("he", "HOLDS_OFFICE", "kitu", { role: "Vorstand" }), statement("he", "HOLDS_OFFICE", "kitu", { role: "Sprecherin" })];
    expect(verdict({ says: ["Hessen HOLDS_OFFICE KITU | role: Vorstand"] }, ...offices).extra).toHaveLength(1);
    expect(isRight(verdict({ says: ["Hessen HOLDS_OFFICE KITU | role: Vorstand", "Hessen HOLDS_OFFICE KITU | role: Sprecherin"] }, ...offices))).toBe(true);
  });

  it("names entities that must and must not be found, by kind and name", () => {
    expect(isRight(verdict({ names: ["Cooperative KITU"], absent: ["Company KITU", "State Sachsen"] }))).toBe(true);
    expect(verdict({ names: ["Company KITU"], absent: ["State Hessen"] }).entities).toEqual(["Company KITU is not found", "State Hessen is found"]);
  });

  it("of several texts asks what each says by itself, and which of their entities are one", () => {
    const texts = { texts: [{ text: "A" }, { text: "B" }] };
    const first = { entities: ENTITIES.slice(0, 2), statements: [member] };
    const second = { entities: ENTITIES, statements: [] };
    expect(isRight(judgeTexts({ ...texts, says: ["Hessen MEMBER_OF KITU | source: 1"], same: ["Hessen@1 = HE@2"], different: ["KITU@1 ≠ Hessen@2"] }, first, second))).toBe(true);
    expect(judgeTexts({ ...texts, says: ["Hessen MEMBER_OF KITU | source: 2"] }, first, second)).toMatchObject({ missing: [expect.any(String)], extra: [expect.any(String)] });
    expect(judgeTexts({ ...texts, may: ["Hessen MEMBER_OF KITU"], same: ["Hessen@1 = KITU@2"], different: ["Hessen@1 = Hessen@2", "Gemeindebund@1 = Hessen@2"] }, first, second).entities).toEqual([
      "Hessen@1 and KITU@2 are two", "Hessen@1 and Hessen@2 are one", "Gemeindebund@1 and Hessen@2 are not both found",
    ]);
  });
});
