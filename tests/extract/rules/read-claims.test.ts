import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../../src/extract/rules/read-claims.js";
import { annotated, written } from "./annotated-text.js";

const read = (text: string): ReturnType<typeof readClaims> => {
  const { document, mentions } = annotated(text);
  return readClaims(document, mentions);
};

describe("reading an article's relations", () => {
  it("quotes whole sentences by their offsets", () => {
    const text = "Es regnet. [State:Hessen] und [State:Bayern] haben einen [Agreement:Pakt] geschlossen.";
    const { document, mentions } = annotated(text);
    const quotes = readClaims(document, mentions).claims.map(({ start, end }) => document.text.slice(start, end));
    expect(new Set(quotes)).toEqual(new Set(["Hessen und Bayern haben einen Pakt geschlossen."]));
  });
  it("takes a membership that is also stated as more than decided", () => {
    const { claims } = read("[State:Hessen] hat den Beitritt zur [Cooperative:govdigital] beschlossen. [State:Hessen] ist Mitglied der [Cooperative:govdigital].");
    expect(new Set(claims.map(written))).toEqual(new Set(["Hessen MEMBER_OF govdigital"]));
  });
  it("drops an office that says less than another of the same person, and says why", () => {
    const { claims, dropped } = read("In [State:Hessen] sprach Finanzstaatssekretär [Official:Jan Roth]. Staatssekretär [Official:Jan Roth] dankte.");
    expect(claims.map(written)).toEqual(["Jan Roth HOLDS_OFFICE Hessen as Finanzstaatssekretär"]);
    expect(dropped.map(({ reason }) => reason)).toContain("says less than «Finanzstaatssekretär» of Hessen");
  });
  it("never claims from names that merely stand together", () => {
    const names = fc.constantFrom("[State:Hessen]", "[Municipality:Kiel]", "[Cooperative:KITU]", "[Official:Jan Roth]", "[Agreement:Pakt]", "[System:Portal Weser]");
    fc.assert(fc.property(fc.array(names, { minLength: 2, maxLength: 5 }), (list) => read(`Themen waren ${list.join(" und ")}.`).claims.length === 0));
  });
  it("says of a claim whether its ends are named or one is filled from the context", () => {
    const filled = (text: string): boolean[] => read(text).claims.map((claim) => claim.filled);
    expect(filled("[State:Hessen] ist der [Cooperative:govdigital] beigetreten.")).toEqual([false]);
    expect(filled("In [State:Hessen] sprach Ministerin [Official:Eva Kern].")).toEqual([true]);
  });
});
