import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/eval/figures.js";
import type { GoldArticle } from "../../src/eval/gold.js";
import { scoreRecords } from "../../src/eval/score.js";
import { addScores } from "../../src/eval/scores.js";
import { TextNature } from "../../src/model/scorecard.js";
import { StatementStatus } from "../../src/model/statement.js";
import { article, entity, evidence, mention, statement } from "./records.js";

const text = "Das Land Musterland ist Mitglied der Muster-IT eG.";

const gold: GoldArticle = {
  name: "a",
  nature: TextNature.INVENTED,
  entities: [
    { kind: "State", name: "Musterland", mentions: ["Land Musterland"] },
    { kind: "Cooperative", alsoKind: "Company", name: "Muster-IT", mentions: ["Muster-IT eG"] },
    { kind: "Body", name: "Rat", mentions: ["Rat"], optional: true },
  ],
  statements: [{ predicate: "MEMBER_OF", subject: "Musterland", object: "Muster-IT", role: "Gründungsmitglied", since: "2022", status: StatementStatus.STATED, evidence: text }],
};

const land = [entity("DE-MU", "State", "Musterland"), mention("a", "DE-MU", "Land Musterland")];
const it_ = [entity("muster-it", "Company", "Muster-IT eG"), mention("a", "muster-it", "Muster-IT eG")];

describe("scoreRecords", () => {
  it("counts what is found, in whichever of two kinds the gold allows, and asks for nothing optional", () => {
    const scores = scoreRecords([article("a", text), ...land, ...it_], [gold]);
    expect(scores.entities).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(scores.statements).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(scores.perPredicate).toEqual({ MEMBER_OF: { right: 0, wrong: 0, missed: 1 } });
  });

  it("judges date, status and role of a statement whose ends are right", () => {
    const said = statement("s", "DE-MU", "MEMBER_OF", "muster-it", { role: "Mitglied", since: "2022", status: StatementStatus.PLANNED });
    const scores = scoreRecords([article("a", text), ...land, ...it_, said, evidence("s", "a", text, 0)], [gold]);
    expect(scores.statements).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect([scores.since, scores.status, scores.role]).toEqual([{ right: 1, of: 1 }, { right: 0, of: 1 }, { right: 0, of: 1 }]);
    expect(scores.differences.map((each) => each.text)).toEqual([
      "Musterland MEMBER_OF Muster-IT: status PLANNED for STATED",
      "Musterland MEMBER_OF Muster-IT: role Mitglied for Gründungsmitglied",
    ]);
  });

  it("finds quotes that do not stand at their offsets", () => {
    const said = statement("s", "DE-MU", "MEMBER_OF", "muster-it");
    const scores = scoreRecords([article("a", text), ...land, ...it_, said, evidence("s", "a", "Mitglied", 24), { ...evidence("s", "a", "Mitglied", 0), id: "2" }], [gold]);
    expect(scores.quotes).toEqual({ right: 1, of: 2 });
  });

  it("counts an invented statement as wrong, with its rule and sentence, and an end that no mention names in neither way", () => {
    const invented = [entity("bund", "State", "Bund"), statement("s", "muster-it", "BELONGS_TO", "bund"), evidence("s", "a", text, 0)];
    const scores = scoreRecords([article("a", text), ...land, ...it_, ...invented], [gold]);
    expect(scores.entities.wrong).toBe(0);
    expect(scores.statements.wrong).toBe(1);
    expect(scores.differences.find((each) => each.sort === "extra")).toEqual({
      article: "a", sort: "extra", what: "statement", text: "Muster-IT eG BELONGS_TO Bund", quote: `[test/rule] ${text}`,
    });
  });

  it("leaves registry knowledge out: a statement without a quotation in the article counts neither way", () => {
    const known = statement("s", "muster-it", "BELONGS_TO", "DE-MU");
    const row = { ...evidence("s", "a", text, 0), article: null, quote: null, start: null, end: null };
    expect(scoreRecords([article("a", text), ...land, ...it_, known, row], [gold]).statements.wrong).toBe(0);
  });

  it("counts what is less sure than asked for as not found, judges it all the same, and never lets wait what the registry says too", () => {
    const said = [statement("s", "DE-MU", "MEMBER_OF", "muster-it"), evidence("s", "a", text, 0)];
    const graph = [article("a", text), ...land, ...it_, ...said];
    const scores = scoreRecords(graph, [gold], 0.95);
    expect(scores.statements).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(scores.judged).toMatchObject([{ article: "a", statement: "s", right: true, required: true, waits: true }]);
    const row = { ...evidence("s", "a", text, 0), id: "row", article: null, quote: null, start: null, end: null, registry: { table: "t", row: "r", source: "s" } };
    expect(scoreRecords([...graph, row], [gold], 0.95).statements).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it("names gold articles that were not ingested and counts everything in them as missed", () => {
    const scores = scoreRecords([], [gold]);
    expect(figuresOf(scores)).toMatchObject({ articles: 1, notIngested: ["a"], entity: { p: 1, r: 0, f1: 0, fn: 2 }, quotes: null });
  });

  it("adds up the same whether sets are scored together or apart", () => {
    const other = { ...gold, name: "b" };
    const graph = [article("a", text), ...land, ...it_, article("b", text), mention("b", "DE-MU", "Musterland")];
    expect(addScores([scoreRecords(graph, [gold]), scoreRecords(graph, [other])])).toEqual(scoreRecords(graph, [gold, other]));
  });
});
