import { describe, expect, it } from "vitest";
import { surfacesOf } from "../mentions-of.js";

describe("firms, clubs and boroughs by the noun before their name", () => {
  it.each<[string, string, string[]]>([
    ["Die Vorständin der Firma Bytewerk kam.", "Company", ["Bytewerk"]],
    ["Das Softwarehaus Nordwind liefert.", "Company", ["Nordwind"]],
    ["Sie gründeten den Verein Digitale Marsch.", "Company", ["Verein Digitale Marsch"]],
    ["Der Bezirk Pankow und das Bezirksamt Altona hoffen.", "District", ["Bezirk Pankow", "Bezirksamt Altona"]],
    ["Die Firma liefert.", "Company", []],
    ["Ein Verein der Stadt hilft.", "Company", []],
    ["Der Bezirk hofft, sagt Pankow.", "District", []],
  ])("%s", (text, kind, expected) => {
    expect(surfacesOf(text, kind)).toEqual(expected);
  });
});
