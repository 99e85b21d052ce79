import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../src/errors.js";
import type { ParsedArticle } from "../../src/model/article.js";
import { parseSource } from "../../src/parse/parse-source.js";
import { fixture, layouts } from "./read-fixture.js";

const pieces = [
  "Sachsen-Anhalt:\n", "Titel einer Meldung\n", "[3.9.2015] ", "[99.9.15] ", "Ein Satz über die Kooperation steht hier. ", "mehr...\n", "\n", "\n\n", "---\n", "url: https://a.example/1\n",
  "title: A\n", "published: 2019\n", "<html><body>", "<p>", "</p>", "<table><tr><td>", "<br>", "<script>", "<!--", "# ", "**", "*", "> ", "- ", "(ab)", "(Bildquelle: X)", "v.l.: A, B\n", "Stichwörter: A,\n",
  "https://b.example", "Druckversion", "Weitere FirmennewsAnzeige\n", "BayernNeues\n", "u\u0308", "\u00AD", "\u00A0", "\uD800", "\u0301", "\u0000", "&shy;", "&#x301;", "Die Landesregierung ",
];
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 30 }).map((parts) => new TextEncoder().encode(parts.join("")));
const changedFixtures = fc.tuple(fc.constantFrom(...layouts), fc.nat(), fc.uint8Array({ maxLength: 8 })).map(([file, at, bytes]) => {
  const source = Buffer.from(fixture(file));
  const place = at % source.length;
  return Uint8Array.from(Buffer.concat([source.subarray(0, place), bytes, source.subarray(place + bytes.length)]));
});
const sources = fc.record({ name: fc.constantFrom("a.txt", "a.md", "a.html", "https://a.example/2020/01/01/x"), bytes: fc.oneof(texts, changedFixtures, fc.uint8Array({ maxLength: 400 })) });

/** The articles, or null for a source that was refused in the one way that is allowed. */
function readOrRefuse(source: { name: string; bytes: Uint8Array }): ParsedArticle[] | null {
  try {
    return parseSource(source);
  } catch (error) {
    if (error instanceof AppError && error.code === "UNREADABLE_SOURCE") return null;
    throw error;
  }
}

describe("whatever the bytes", () => {
  it("a source is refused, or its articles have NFC texts and disjoint sections that cover all but line ends", () => {
    fc.assert(
      fc.property(sources, (source) => {
        for (const { record, sections } of readOrRefuse(source) ?? []) {
          expect(record.text).toBe(record.text.normalize("NFC"));
          expect(record.text).not.toMatch(/[\u00AD\u00A0\u200B\r\t\u0000]|\p{Cs}/u);
          let end = 0;
          for (const section of sections) {
            expect(record.text.slice(end, section.start)).toMatch(end === 0 ? /^$/ : /^\n\n?$/);
            expect(section.end).toBeGreaterThan(section.start);
            end = section.end;
          }
          expect(end).toBe(record.text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("the same source is read the same way twice", () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(readOrRefuse(source)).toEqual(readOrRefuse(source));
      }),
      { numRuns: 300 },
    );
  });
});

describe("speed", () => {
  it("2,000 articles of 2,000 characters are read in a few seconds even on a busy machine", () => {
    const page = `Hessen:\nEin Titel\n\n[3.4.2019] Ein Vorspann für alle.\n\n${"Land und Kommunen haben eine Vereinbarung über ihre Rechenzentren geschlossen. ".repeat(25)}(ab)\n`;
    const bytes = new TextEncoder().encode(page);
    const start = performance.now();
    for (let count = 0; count < 2000; count++) parseSource({ name: "a.txt", bytes });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
