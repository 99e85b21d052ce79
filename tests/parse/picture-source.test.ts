import { describe, expect, it } from "vitest";
import { isPictureSource, pictureSourceOf, withoutPictureSource } from "../../src/parse/picture-source.js";

describe("whom a picture is from", () => {
  it.each([
    ["(Bildquelle: Kreis Plön)", "", "Kreis Plön"],
    ["Bildquelle: Stadt Essen", "", "Stadt Essen"],
    ["© Amtsbote", "", "Amtsbote"],
    ["Foto: Rita Licht", "", "Rita Licht"],
    ["Bildrechte: Ministerium", "", "Ministerium"],
    ["Nach der Unterschrift (Foto: BS/Muster)", "Nach der Unterschrift", "BS/Muster"],
    ["Nach der Unterschrift. [Bild: Kreis]", "Nach der Unterschrift.", "Kreis"],
    ["Landrat Max Muster freut sich. Foto: Rita Licht", "Landrat Max Muster freut sich.", "Rita Licht"],
  ])("is read and taken out of: %s", (line, rest, source) => {
    expect(pictureSourceOf(line)).toBe(source);
    if (rest === "") expect(isPictureSource(line)).toBe(true);
    else expect(withoutPictureSource(line)).toBe(rest);
  });

  it.each(["Das Bild ist geteilt.", "Die Stadt (Quelle des Flusses) wächst weiter.", "Fotos zeigen den Landrat.", "Bilder (und Töne)"])("is not said in: %s", (line) => {
    if (!line.includes("(Quelle")) expect(pictureSourceOf(line)).toBeNull();
    expect(isPictureSource(line)).toBe(false);
  });
});
