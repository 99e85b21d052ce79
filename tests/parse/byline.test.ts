import { describe, expect, it } from "vitest";
import { readByline } from "../../src/parse/byline.js";

describe("a byline", () => {
  it.each([
    ["Von Clara Exempel", "Clara Exempel", null],
    ["02.11.2020 Von Clara Exempel Lesedauer: 3 min", "Clara Exempel", "2020-11-02"],
    ["2. November 2020 | von Dr. Jan-Ole van Beek | Lesedauer: 2 min", "Dr. Jan-Ole van Beek", "2020-11-02"],
    ["Redakteur: Max Schreiber", "Max Schreiber", null],
    ["Autorin: Eva M. Stern", "Eva M. Stern", null],
    ["Lesedauer: 4 min", null, null],
  ])("%s names %s and the day %s", (line, author, published) => expect(readByline(line)).toEqual({ author, published }));

  it.each(["Von Kiel nach Lübeck führt die Leitung.", "Von Anfang an dabei", "Von der Idee zum Vertrag", "Text: siehe unten", "Der Vertrag wurde von Eva Stern unterzeichnet."])("is not: %s", (line) => expect(readByline(line)).toBeNull());
});
