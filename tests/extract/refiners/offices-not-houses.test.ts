import { expect, it } from "vitest";
import { surfacesOf } from "../mentions-of.js";

it.each<[string, string[]]>([
  ["Bremens Senator für Finanzen, Jan Roth, kam.", []],
  ["Die Senatorin für Finanzen in Bremen baut um.", ["Die Senatorin für Finanzen"]],
])("a house called after its head is the head's office beside a name: %s", (text, expected) => {
  expect(surfacesOf(text, "Ministry")).toEqual(expected);
});
