import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDamaged, withoutDamaged } from "../../src/parse/damaged-text.js";

const HEALTHY = [
  "Der Zweckverband betreut nach eigenen Angaben 61 Schulen in vier Gemeinden, und im nächsten Jahr sollen noch zwölf weitere hinzukommen.",
  "Unterzeichnet haben den Vertrag Landrätin Ute Brand und Oberbürgermeister Kai Sommer; er läuft über acht Jahre und kann danach jährlich gekündigt werden.",
  "Neu sind Portale für Kfz-Zulassung, Wohngeld, Elterngeld, Bauanträge, Hundesteuer und Führerscheine, wie das Ministerium mitteilt.",
];

/** Letters inside each word in another order, as a broken copy has them. */
const scrambled = (text: string, seed: number): string => text.replace(/\p{L}{2,}/gu, (word) => [...word.slice(1 + (seed % (word.length - 1))), ...word.slice(0, 1 + (seed % (word.length - 1)))].join(""));

describe("a paragraph whose letters are out of order", () => {
  it("is told from German sentences, however the words were turned", () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEALTHY), fc.nat(50), (text, seed) => {
        expect(isDamaged(text)).toBe(false);
        if (!text.includes("Portale")) expect(isDamaged(scrambled(text, seed))).toBe(true);
      }),
    );
  });

  it.each([
    "Stichwörter: Unternehmen, Stadtwerke Musterstadt, IT-Ost, Kreis Nordwiek, Kreis Südwiek, Stadt Emmerfeld, Stadt Bergheim, Stadt Cronau",
    "Mitglieder: Altenfurt, Bergheim, Cronau, Dornfeld, Emmerfeld, Furtal, Goldbach, Hainstadt, Ilmtal, Jahnsdorf, Kleinfurt, Langental.",
    "Kurz und knapp.",
  ])("is no list and no short line: %s", (line) => expect(isDamaged(line)).toBe(false));

  it("goes with the short lines below it, up to the next sound paragraph", () => {
    const [sound = "", other = ""] = HEALTHY;
    expect(withoutDamaged([sound, scrambled(sound, 1), "Wtieeer Gmeineedn", "", other, "Ein Zwischentitel"])).toEqual([sound, "", "", "", other, "Ein Zwischentitel"]);
  });
});
