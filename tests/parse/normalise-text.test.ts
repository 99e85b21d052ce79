import { expect, it } from "vitest";
import { normaliseText } from "../../src/parse/normalise-text.js";

const everyCharacter = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));

it("gives NFC without invisible characters, controls and special blanks, whatever character a text holds", () => {
  const odd = everyCharacter.filter((character) => /[\u00AD\u200B-\u200D\u2060\uFEFF\u00A0\u1680\u2000-\u200A\u202F\u3000\u2011\r\t\u0000-\u0008\u007F-\u009F]|\p{Cs}/u.test(normaliseText(`u${character}`)));
  expect(odd).toEqual([]);
  expect(everyCharacter.filter((character) => normaliseText(`u${character}`).normalize("NFC") !== normaliseText(`u${character}`))).toEqual([]);
});

it("composes umlauts, joins at soft hyphens and keeps line ends", () => {
  expect(normaliseText("Thu\u0308ringen,\r\nVer\u00ADwaltung\u00A0und Gemeinde\u2011 und")).toBe("Thüringen,\nVerwaltung und Gemeinde- und");
});
