import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pattern } from "../../../src/extract/clauses/pattern.js";
import { relationRules } from "../../../src/extract/rules/index.js";
import { latin } from "../../../src/extract/text/latin.js";
import { mayMatch } from "../../../src/extract/text/may-match.js";
import { signsIn } from "../../../src/extract/text/signs.js";

/** Asks often enough that the expression's signs are worked out. */
function asked(expression: RegExp, text: string): boolean {
  for (let times = 0; times < 30; times++) mayMatch(expression, "");
  return mayMatch(expression, text);
}

const WORDS = ["Die Stadt", "⟨A0⟩", "⟨C1⟩ und ⟨C2⟩", "haben", "am ⟨t0⟩", "die ⟨K3⟩", "unterzeichnet", "geschlossen", "gegründet", "betreibt", "das ⟨M4⟩", "ist", "Mitglied", "der ⟨F5⟩", "⟨O6⟩", "wurde", "Geschäftsführerin", "beigetreten", "mit", "Fusion", "aus", "heißt", "künftig", "gehört", "zu", "fördert", "Euro", "KOOPERATION", "Änderung"];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));

describe("the signs of an expression", () => {
  it("are the strings of which every match holds one", () => {
    expect(signsIn(/(?:vom|durch) .*[Bb]etr[ie]+b/u)).toEqual([["vom ", "durch "], ["betr"]]);
    expect(signsIn(/(?:ab)?geschlossen|vereinbart/)).toEqual([["geschlossen", "vereinbart"]]);
    expect(signsIn(/(?<=neue )Leit(?:er|ung)(?! der)/u)).toEqual([["neue "], ["leiter", "leitung"]]);
    expect(signsIn(pattern("{object:System} läuft"))).toEqual([["⟨m"], [" läuft"]]);
  });

  it("are none where it can match without", () => {
    for (const expression of [/\p{Lu}+/u, /x?/, /(?:Vertrag)*/, /Vertrag|\d/, /(?!Vertrag)\d/, /[^a]bc?/]) expect(signsIn(expression)).toEqual([]);
  });
});

describe("an expression that is tried only where its signs are", () => {
  it("is not tried where they are not", () => {
    expect(asked(/Zweckvereinbarung(?:en)? .*geschlossen/u, "Die Stadt wächst.")).toBe(false);
    expect(asked(pattern("{object:System} läuft"), "⟨F0⟩ läuft")).toBe(false);
  });

  it("is tried whatever the case, where its case does not matter", () => {
    for (const text of ["ÄNDERUNG", "änderung", "Änderung"]) expect(asked(/änderung/iu, text)).toBe(true);
    expect(asked(/kosten/iu, "\u212Aosten")).toBe(true);
  });

  it("is tried wherever it matches: all cues of the rules, in any sentence", () => {
    const cues = relationRules.flatMap(({ cue }) => (cue ? [cue] : []));
    fc.assert(fc.property(sentence, (text) => cues.every((cue) => asked(cue, text) || !new RegExp(cue.source, cue.flags).test(text))), { numRuns: 300 });
  });

  it("is tried wherever it matches: texts that are made to match it", () => {
    const made = [/(?:vom|durch) [a-z]{0,5}[Bb]etr[ie]+b/, /^(?:ab|an)?geschlossen( am [0-9]{1,2}\.)?$/, /(?:aus|ein)(?:getreten|geschieden){1,2} [ÄÖÜ]mter/, /x(?:abc|de+f|)ghi/];
    for (const expression of made) fc.assert(fc.property(fc.stringMatching(expression), sentence, (match, text) => asked(expression, match) && (expression.source.startsWith("^") || asked(expression, `${text} ${match} ${text}`))));
    expect(asked(latin(/\p{Lu}mt(?:er)? für IT/u), "Ämter und Amt für IT")).toBe(true);
  });
});
