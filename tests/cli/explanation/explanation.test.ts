import picocolors from "picocolors";
import { beforeAll, describe, expect, it } from "vitest";
import type { Explanation } from "../../../src/cli/explanation/explanation.js";
import { explanationText } from "../../../src/cli/explanation/explanation-text.js";
import { explained } from "./explained.js";

const TEXT = "Hessen hat den Beitritt zur govdigital eG abgelehnt. Das Saarland ist Mitglied der govdigital eG. Bremen könnte der govdigital eG beitreten.";

let explanation: Explanation;
beforeAll(async () => void (explanation = await explained({ text: TEXT, published: "2021-03-15" })));

describe("an explanation", () => {
  it("gives each claim its ends by name, its sentence and its rule", () => {
    const [claim] = explanation.claims;
    expect(claim).toMatchObject({ subject: { id: "DE-SL", name: "Saarland" }, predicate: "MEMBER_OF", object: { id: "govdigital" }, status: "STATED" });
    expect(claim?.rule).toMatch(/^member-of\//);
    expect(TEXT.slice(claim?.start, claim?.end)).toBe(claim?.quote);
  });

  it("says what a confidence is made of: the measured precision of the rule and the certainty of the linking", () => {
    for (const { confidence, parts } of explanation.claims) expect(confidence).toBeCloseTo((parts?.rule ?? 0) * (parts?.linking ?? 0), 3);
    expect(explanation.claims[0]?.parts?.ends).toMatchObject({ subject: "NAME", filled: false });
  });

  it("says what was refused and why, each thing once, with its sentence", () => {
    const said = explanation.refused.map(({ what, reason }) => `${what}: ${reason}`);
    expect(said).toContain("Hessen MEMBER_OF govdigital eG: is denied by «abgelehnt»");
    expect(new Set(explanation.refused.map((each) => JSON.stringify(each))).size).toBe(said.length);
    expect(explanation.refused.every(({ quote, start, end }) => TEXT.slice(start, end) === quote)).toBe(true);
  });

  it("is told on a terminal, with the refusals below their sentences", () => {
    const text = explanationText(explanation, picocolors.createColors(false));
    expect(text).toContain("[State: Hessen] hat den Beitritt");
    expect(text).toMatch(/Saarland \(DE-SL\) MEMBER_OF .*\n.*STATED · member-of\/\S+\n {4}0\.\d\d = rule 0\.\d\d \(.*\) × linking \d\.\d\d \(subject by its name in the registry/);
    expect(text).toMatch(/«Hessen hat den Beitritt zur govdigital eG abgelehnt\.»\n {4}Hessen MEMBER_OF govdigital eG: is denied by «abgelehnt» · member-of\//);
  });

  it("has a colour for each family of kinds on a terminal", () => {
    const { green, blue, underline } = picocolors.createColors(true);
    const text = explanationText(explanation, picocolors.createColors(true));
    expect(text).toContain(underline(green("Hessen")));
    expect(text).toContain(underline(blue("govdigital eG")));
  });
});
