import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foldedPattern } from "../../src/graph/folded-pattern.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";

let store: GraphStore;
beforeAll(async () => {
  store = await openStore("grafeo:memory");
});
afterAll(() => store.close());

async function matches(texts: readonly string[], patterns: readonly string[]): Promise<boolean[]> {
  const rows = await store.read({ text: "UNWIND $pairs AS pair RETURN pair[0] =~ pair[1] AS matches", parameters: { pairs: texts.map((text, index) => [text, patterns[index] ?? ""]) } });
  return rows.map((row) => row["matches"] === true);
}

const matchesOne = async (text: string, asked: string, place: "all" | "start" | "end" | "anywhere"): Promise<boolean> => (await matches([text], [foldedPattern([asked], place)]))[0] ?? false;

describe("a folded pattern", () => {
  it.each([
    ["Städtebund", "staedtebund", "all", true],
    ["STAEDTEBUND", "Städtebund", "all", true],
    ["Stadtebund", "STÄDTE", "start", true],
    ["Große Straße", "GROSSE STRASSE", "all", true],
    ["GROSSE STRASSE", "große straße", "all", true],
    ["Präsident René", "rene", "end", true],
    ["Vereinbarung\nüber Netze", "uber", "anywhere", true],
    ["Jura", "jüra", "all", true],
    ["Stadt", "Staat", "all", false],
    ["eGovernment (Beta)", "e.overnment", "start", false],
    ["a+b (c)", "A+B (C)", "all", true],
    ["Netze", "etz", "all", false],
  ] as const)("of %s: %s at %s", async (text, asked, place, expected) => {
    expect(await matchesOne(text, asked, place)).toBe(expected);
  });

  it("finds every text in itself, however it is written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }), { minLength: 20, maxLength: 20 }), async (given) => {
        const texts = given.map((text) => text.normalize("NFC"));
        expect(await matches(texts, texts.map((text) => foldedPattern([text], "all")))).toEqual(texts.map(() => true));
        expect(await matches(texts.map((text) => `x${text}y`), texts.map((text) => foldedPattern([text], "anywhere")))).toEqual(texts.map(() => true));
      }),
      { numRuns: 30 },
    );
  });

  it("takes an umlaut for its spellings, and these for it", async () => {
    const spellings: Record<string, readonly string[]> = { ä: ["ä", "ae", "a", "Ä", "AE"], ö: ["ö", "oe", "o"], ü: ["ü", "ue", "u"], ß: ["ß", "ss", "SS"] };
    const word = fc.array(fc.oneof(fc.constantFrom(...Object.keys(spellings)), fc.constantFrom("b", "t", "r", "-", " ")), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(word, fc.infiniteStream(fc.nat()), async (letters, random) => {
        const spelled = (): string => letters.map((letter) => (spellings[letter] ?? [letter])[(random.next().value as number) % (spellings[letter]?.length ?? 1)] ?? letter).join("");
        const [text, asked] = [spelled(), spelled()];
        expect(await matchesOne(text, asked, "all"), `${text} ~ ${asked}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
