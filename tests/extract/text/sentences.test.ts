import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/extract/text/sentences.js";

const split = (text: string): string[] => splitSentences(text, [{ role: "BODY", start: 0, end: text.length }]).map((sentence) => sentence.text);

describe("German text is cut into sentences", () => {
  it.each<[string, number]>([
    ["Am 1. Januar 2020 trat Dr. Kern an. Er blieb bis heute.", 2],
    ["Das gilt z. B. in Kiel und i. d. R. auch in Bonn. Sonst nicht.", 2],
    ["Das gilt z.B. in Kiel. Sonst nicht!", 2],
    ["Sie ist das 51. Mitglied der Runde. Das freut alle.", 2],
    ["Er kam auf Platz 3. Das freute alle.", 2],
    ["„Das ist gut. Wir freuen uns“, sagt sie. Dann ging sie.", 3],
    ["Ist das gut? Ja! So bleibt es.", 3],
    ["v.l.: Anna Kern, Prof. Jan Bolz und R. Otto Mai.", 1],
    ["Erstens gilt das; zweitens auch: Es bleibt dabei.", 1],
    ["Es kostet rund 3,5 Mio. Euro bzw. 1.200 Euro pro Kopf. Mehr nicht.", 2],
    ["Die Muster GmbH & Co. KG liefert. Danach wird geprüft.", 2],
    ["Zwischenruf ohne Punkt\nDann geht es weiter. Und Schluss.", 3],
    ["Es geht (\nwir berichteten) weiter.", 1],
    ["Gem. § 3 Abs. 2 Nr. 4 gilt das nicht.", 1],
    ["", 0],
  ])("%j", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("sentences never cross sections and know their role", () => {
    const text = "Titel ohne Punkt\nText. Noch einer.";
    const sentences = splitSentences(text, [{ role: "TITLE", start: 0, end: 16 }, { role: "BODY", start: 17, end: text.length }]);
    expect(sentences.map(({ role, text: each }) => [role, each])).toEqual([["TITLE", "Titel ohne Punkt"], ["BODY", "Text."], ["BODY", "Noch einer."]]);
  });

  it("offsets give back the sentence, in order, and only white space is left out", () => {
    const pieces = fc.constantFrom("Am 3. Mai ", "kam Dr. ", "Kern. ", "„Gut.“ ", "Was? ", "\n", "\n\n", "z. B. ", "Ö. ", "und ", "Die ", "12.", " ", "…", ") ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const sentences = splitSentences(text, [{ role: "BODY", start: 0, end: text.length }]);
        for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentences.map((sentence) => sentence.text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
