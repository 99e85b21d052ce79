import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latin } from "../../../src/extract/text/latin.js";

const word = latin(/^\p{Lu}[\p{L}-]+$/u);

describe("letters of Latin script", () => {
  it.each(["Łódź", "Müller-Lüdenscheidt", "Șerban", "Çelik", "Åland", "Žižek", "Straẞe", "Őry"])("«%s» is a capitalised word", (name) => {
    expect(word.test(name)).toBe(true);
  });

  it.each(["müller", "Лодзь", "4711", "A B", "[x]"])("«%s» is none", (text) => {
    expect(word.test(text)).toBe(false);
  });

  it("stand in and out of classes, escaped brackets and backslashes being no classes", () => {
    expect("[a] b\\c".replace(latin(/\[\p{L}\] [\p{Ll}\]]\\\p{Ll}/u), "x")).toBe("x");
  });

  it("keep the flags, or take those given with a text", () => {
    expect(latin(/\p{L}/giu).flags).toBe("giu");
    expect(latin("\\p{Lu}", "gu").flags).toBe("gu");
    expect(latin("\\p{Lu}").flags).toBe("u");
  });

  it("are those of Unicode in what German keyboards and Latin-1 write", () => {
    const expressions = ["\\p{L}", "\\p{Lu}", "\\p{Ll}", "[^\\p{L}]"].map((source) => [new RegExp(source, "u"), latin(source)] as const);
    const letter = fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)).filter((each) => !"ªµº".includes(each));
    fc.assert(fc.property(letter, (each) => expressions.every(([all, narrow]) => all.test(each) === narrow.test(each))), { numRuns: 500 });
  });
});
