import { expect, it } from "vitest";
import { atWords } from "../../../src/extract/text/tokens.js";
import type { Document } from "../../../src/extract/text/document.js";

const document = (text: string): Document => ({ text, sentences: [], published: null, keywords: [] });

it("looks for names only at words that may begin one, in the order of the text", () => {
  const atCapitals = atWords((word) => /^[A-Z]/.test(word));
  expect(atCapitals(document("Kiel und Plön"), ({ text, start }, index) => ({ text, start, index }))).toEqual([
    { text: "Kiel", start: 0, index: 0 },
    { text: "Plön", start: 9, index: 2 },
  ]);
});

it("leaves out words at which nothing is found", () => {
  expect(atWords(() => true)(document("Kiel und Plön"), ({ text }) => text === "und" && { text })).toEqual([{ text: "und" }]);
});

it("asks of a word once, however often and in however many documents it stands", () => {
  const asked: string[] = [];
  const search = atWords((word) => asked.push(word) > 0);
  for (const text of ["Fragewort und Fragewort", "Fragewort"]) search(document(text), () => null);
  expect(asked).toEqual(["Fragewort", "und"]);
});

it("keeps the answers of two searches apart", () => {
  const [all, none] = [atWords(() => true), atWords(() => false)];
  const text = document("Kiel");
  expect([all, none, all].map((search) => search(text, ({ start }) => ({ start })).length)).toEqual([1, 0, 1]);
});
