import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, stem, tokensOf } from "../../src/search/analyse.js";
import { isOneSlip } from "../../src/search/one-slip.js";

const termOf = (word: string): string => stem(fold(word));

describe("words are compared", () => {
  it.each([
    ["Köln", "koeln", "KOLN"],
    ["Gießen", "giessen", "Giessen"],
    ["Thüringen", "Thueringen", "Thuringen"],
    ["Müller", "Mueller", "Muller"],
  ])("without umlauts and ß: %s", (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it("keeping «ue» after a vowel or q, where it is no umlaut", () => {
    expect(["Neue", "Quelle"].map(fold)).toEqual(["neue", "quelle"]);
  });

  it.each([
    ["Landkreistag", "Landkreistags", "Landkreistages", "Landkreistage"],
    ["Vereinbarung", "Vereinbarungen"],
    ["Rechenzentrum", "Rechenzentren", "Rechenzentrums"],
    ["Ministerium", "Ministerien", "Ministeriums"],
    ["Kooperationsrat", "Kooperationsräte", "Kooperationsräten"],
    ["sächsisch", "sächsischen", "Sachsen"],
    ["thüringisch", "Thüringer", "Thüringen"],
  ])("without endings: %s", (...forms) => {
    expect(new Set(forms.map(termOf)).size).toBe(1);
  });

  it("as written, where they have digits or are short", () => {
    expect(["OZG", "115plus", "eG"].map(termOf)).toEqual(["ozg", "115plus", "eg"]);
  });

  it("joined and by their parts, where they are joined by hyphens, dots and the like", () => {
    const [first, second] = tokensOf("E-Government bei ITV.SH");
    expect([first?.whole.folded, first?.parts.map(({ folded }) => folded)]).toEqual(["egovernment", ["government"]]);
    expect([second?.whole.folded, second?.parts.map(({ folded }) => folded)]).toEqual(["itvsh", ["itv", "sh"]]);
  });

  it("each with its place in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "Ä", "ß", "-", " ", ".", "😀", "é", "e\u0301", "n") }), (text) => {
        for (const { whole, parts } of tokensOf(text)) {
          const words = parts.length === 0 && !/[-.]/.test(text.slice(whole.start, whole.end)) ? [whole] : parts;
          for (const { folded, start, end } of words) {
            expect(fold(text.slice(start, end))).toBe(folded);
            expect(start >= whole.start && end <= whole.end).toBe(true);
          }
        }
      }),
    );
  });
});

describe("one slip", () => {
  it.each([
    ["datapotr", "dataport", "two neighbours swapped"],
    ["mageburg", "magdeburg", "a letter too few"],
    ["krebbs", "krebs", "a letter too many"],
    ["haburg", "harburg", "another letter too few"],
    ["hüskems", "hüskens", "another letter"],
  ])("makes %s of %s: %s", (left, right) => {
    expect([isOneSlip(left, right), isOneSlip(right, left)]).toEqual([true, true]);
  });

  it.each([["halle", "halle"], ["halle", "haller2"], ["abcd", "dcba"], ["ab", "cd"]])("does not make %s of %s", (left, right) => {
    expect(isOneSlip(left, right)).toBe(false);
  });
});
