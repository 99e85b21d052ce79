import { describe, expect, it } from "vitest";
import { decisionProblems, readDecisions } from "../../../src/cli/review/decision-lines.js";
import type { Decidable } from "../../../src/cli/review/decision-lines.js";
import { entity, quotation } from "../../graph/example-records.js";

const ENTITIES = [entity("DE-ST", "State"), entity("kitu", "Cooperative"), entity("kitu-2", "Cooperative"), entity("ozg", "Law")];
const record = { ...quotation("e1"), subject: "DE-ST", predicate: "MEMBER_OF" as const, object: "kitu", article: "a1", quote: "…", start: 0, end: 1 };
const graph: Decidable = { entities: new Map(ENTITIES.map((each) => [each.id, each])), evidence: new Map([["e1", record]]) };

const problemsOf = (...lines: readonly string[]): string[] => {
  const { decisions, bad } = readDecisions(lines.join("\n"));
  return [...bad, ...decisionProblems(decisions, graph)].map(({ line, message }) => `${line}: ${message}`);
};

describe("lines of decisions", () => {
  it("are verdicts on quotations and decisions on two entities", () => {
    const { decisions, bad } = readDecisions(`{"evidence":"e1","verdict":"CORRECTED","correction":{"since":"2022-11","role":null},"why":"It says when."}

{"left":"Cooperative:kitu","right":"kitu-2","decision":"DIFFERENT"}
`);
    expect(bad).toEqual([]);
    expect(decisions).toEqual([
      { line: 1, decision: { evidence: "e1", verdict: "CORRECTED", correction: { since: { edtf: "2022-11", derivedFrom: null }, role: null }, why: "It says when." } },
      { line: 3, decision: { left: "kitu", right: "kitu-2", decision: "DIFFERENT", why: null } },
    ]);
  });

  it.each([
    ["no JSON", "accept all", /^1: this is no JSON object$/],
    ["an unknown verdict", '{"evidence":"e1","verdict":"MAYBE"}', /^1: verdict: /],
    ["a field that is misspelt", '{"evidence":"e1","verdict":"CORRECTED","correction":{"objekt":"kitu"}}', /^1: correction: .*objekt/],
    ["a correction that corrects nothing", '{"evidence":"e1","verdict":"CORRECTED","correction":{}}', /^1: correction: must say what is right$/],
    ["a verdict CORRECTED without a correction", '{"evidence":"e1","verdict":"CORRECTED"}', /^1: a correction belongs to the verdict CORRECTED/],
    ["an acceptance with a correction", '{"evidence":"e1","verdict":"ACCEPTED","correction":{"since":"2022"}}', /^1: a correction belongs to the verdict CORRECTED/],
    ["a date that is none", '{"evidence":"e1","verdict":"CORRECTED","correction":{"since":"November"}}', /^1: correction\.since: must be a date in EDTF/],
    ["an unknown quotation", '{"evidence":"e9","verdict":"ACCEPTED"}', /^1: there is no quotation e9$/],
    ["an unknown end", '{"evidence":"e1","verdict":"CORRECTED","correction":{"object":"nobody"}}', /^1: there is no entity nobody$/],
    ["an end of a kind that the predicate forbids", '{"evidence":"e1","verdict":"CORRECTED","correction":{"object":"ozg"}}', /^1: MEMBER_OF can't lead from State to Law, only Party → Organization$/],
    ["an end that is the other one", '{"evidence":"e1","verdict":"CORRECTED","correction":{"object":"DE-ST"}}', /^1: subject and object are the same$/],
    ["an entity that is the same as itself", '{"left":"kitu","right":"kitu","decision":"SAME"}', /^1: left and right must be two entities$/],
    ["an unknown entity", '{"left":"kitu","right":"nobody","decision":"SAME"}', /^1: there is no entity nobody$/],
    ["entities of different kinds as one", '{"left":"kitu","right":"ozg","decision":"SAME"}', /^1: a Cooperative can't be the same as a Law$/],
  ])("are refused for %s", (_what, line, message) => {
    expect(problemsOf(line)).toEqual([expect.stringMatching(message)]);
  });

  it("are refused when they decide a matter twice, whichever way round", () => {
    expect(problemsOf('{"evidence":"e1","verdict":"ACCEPTED"}', "", '{"evidence":"e1","verdict":"REJECTED"}')).toEqual(["3: line 1 decides this already"]);
    expect(problemsOf('{"left":"kitu","right":"kitu-2","decision":"SAME"}', '{"left":"kitu-2","right":"kitu","decision":"DIFFERENT"}')).toEqual(["2: line 1 decides this already"]);
  });
});
