import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityRecord } from "../../../src/model/records.js";
import { Gazetteer } from "../../../src/extract/names/gazetteer.js";
import { stem, tokenize } from "../../../src/extract/text/tokens.js";
import { documentOf } from "../mentions-of.js";

const entity = (id: string, kind: string, name: string, aliases: string[] = []): EntityRecord => ({ type: "entity", id, kind, name, aliases, properties: {}, registry: null, mergedInto: null, knownFrom: "", retractedAt: null });

const small = new Gazetteer([
  entity("dvh", "ItServiceProvider", "Datenverbund Heide", ["DVH"]),
  entity("ltag", "MunicipalAssociation", "Hessischer Landkreistag"),
  entity("im", "Ministry", "Innenministerium Saarland"),
  entity("gesetz", "Law", "Datenteilungsgesetz", ["DTG"]),
  entity("kreisrat", "Body", "Rat der Kreise (Hessen)"),
]);

const idsIn = (text: string): string[] => {
  const document = documentOf(text);
  const tokens = tokenize(text);
  return tokens.flatMap((_, index) => small.nameAt(document, tokens, index)?.values.map(({ id }) => id) ?? []);
};

describe("the gazetteer finds names", () => {
  it.each<[string, string[]]>([
    ["Dem Datenverbund Heide geht es gut.", ["dvh"]],
    ["Die Gründung des Datenverbundes Heide war 2019.", ["dvh"]],
    ["Der DVH hilft.", ["dvh"]],
    ["Mitglieder des Hessischen Landkreistages kamen.", ["ltag", "ltag"]],
    ["Wegen des Datenteilungsgesetzes dauert es.", ["gesetz"]],
    ["Der Rat der Kreise (Hessen) tagt.", ["kreisrat"]],
  ])("inflected: %s", (text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });

  it.each(["Der dvh hilft.", "Die DVHs helfen.", "Datenverbund, Heide und Moor.", "Datenverbund\nHeide", "Die Datenteilung.", "Der Datenverbund."])("but not in: %s", (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it("a name without its state is an institution of that state", () => {
    expect(small.institutionsNamed("Landkreistag", "MunicipalAssociation", "DE-HE")).toEqual(["ltag"]);
    expect(small.institutionsNamed("Landkreistag", "MunicipalAssociation", "DE-BY")).toEqual([]);
    expect(small.institutionsNamed("Innenministerium", "Ministry", "DE-SL")).toEqual(["im"]);
    expect(small.stateOf("im")).toBe("DE-SL");
    expect(small.stateOf("dvh")).toBeNull();
  });
});

describe("words", () => {
  it.each<[string, string]>([
    ["Landkreistages", "Landkreistag"],
    ["Städtebunds", "Städtebund"],
    ["Sachsens", "Sachsen"],
    ["kommunalen", "Kommunale"],
    ["Gesetzes", "Gesetz"],
    ["Verbänden", "Verbände"],
  ])("%s and %s meet", (left, right) => {
    expect(stem(left)).toBe(stem(right));
  });

  it("hyphenated, dotted and marked names are one word", () => {
    expect(tokenize("Komm.ONE, Sachsen-Anhalt, digital@bw, O’Brien und Gemeinde- und Städtebund.").map(({ text }) => text)).toEqual(["Komm.ONE", "Sachsen-Anhalt", "digital@bw", "O’Brien", "und", "Gemeinde-", "und", "Städtebund"]);
  });

  it("offsets give back the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
