import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import type { Extraction } from "../../src/model/claim.js";
import { ArticleExtent } from "../../src/model/statement.js";
import { gazetteer } from "./mentions-of.js";

function read(text: string): Extraction {
  const record = { type: "article" as const, id: "a", source: "a.txt", url: null, publisher: null, title: "", kicker: null, published: "2020-05-01", addresses: [], why: null, recordedAt: "", knownFrom: "", retractedAt: null, keywords: [], language: "de", extent: ArticleExtent.FULL, text, hash: "" };
  return extract({ record, sections: [{ role: "BODY", start: 0, end: text.length }] }, gazetteer);
}

const LONG = 200_000;
/** Of processor time, on a slow machine that does other things too; a pattern that tries all ways through such a text takes minutes. */
const SECONDS = 10;
const filled = (unit: string, length = LONG): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe("a long text without an end is read in time:", () => {
  it.each([
    "A und B und C und ",
    "Hessen und Bayern und Sachsen und ",
    "Ministerin für Inneres, Digitales und Sport, ",
    "Anna Muster, Bernd Beispiel und ",
    "Präsident des Landes Hessen und CIO der Stadt Halle und ",
    "Hessen sagt, dass Bayern sagt, dass ",
    "Anna Muster (Leiterin (",
    "Hessen\n",
    "A-",
    "Verwaltungs",
    ".",
    "vom 1. Mai bis 3. Juni 2020 ",
  ])("«%s…»", { timeout: 60_000 }, (unit) => {
    const before = process.cpuUsage();
    read(filled(unit));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  });
});

describe("a text longer than any article", () => {
  const sentence = "Hessen und Bayern haben eine Rahmenvereinbarung unterzeichnet. ";
  const text = filled(sentence, 100 * sentence.length * 7).trimEnd();
  const { mentions, claims } = read(text);

  it("is read in parts whose offsets are those of the whole", () => {
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(sentence.trim());
  });

  it("has claims to its end, between its own mentions", () => {
    expect(claims.at(-1)?.end).toBe(text.length);
    expect(claims.every(({ subject, object }) => mentions.includes(subject) && mentions.includes(object))).toBe(true);
  });
});
