import { describe, expect, it } from "vitest";
import { Linking, linkingOf } from "../../src/resolve/linking.js";
import { entityRecord } from "../../src/resolve/new-entity.js";
import { mention } from "./article-builder.js";

const text = "Die Kommunale IT-Union (KITU) und Eva Kern, dann Kern.";
const registry = { table: "providers.csv", row: "kitu", source: "test" };
const known = { ...entityRecord("kitu", "Cooperative", "Kommunale IT-Union", [], {}), registry };
const union = mention(text, "Kommunale IT-Union", "Cooperative", { candidates: ["kitu"] });

describe("linkingOf", () => {
  it("tells the registry's own name from its other names and from names that several have", () => {
    expect(linkingOf(union, known)).toBe(Linking.NAME);
    expect(linkingOf(mention(text, "KITU", "Cooperative", { candidates: ["kitu"] }), known)).toBe(Linking.ALIAS);
    expect(linkingOf({ ...union, candidates: ["kitu", "other"] }, known)).toBe(Linking.CHOSEN);
  });
  it("tells what no registry has, agreements apart", () => {
    expect(linkingOf(union, { ...known, registry: null })).toBe(Linking.NEW);
    expect(linkingOf(mention(text, "Die", "Agreement"), entityRecord("a", "Agreement", "A", [], {}))).toBe(Linking.AGREEMENT);
  });
  it("tells a part of a name and a word that refers back, whatever they lead to", () => {
    const full = mention(text, "Eva Kern", "Official");
    const short = mention(text, "Kern", "Official", { refersTo: full, start: 40 });
    expect(linkingOf(short, entityRecord("eva-kern", "Official", "Eva Kern", [], {}))).toBe(Linking.SHORT_NAME);
    expect(linkingOf({ ...union, anaphor: true, refersTo: union }, known)).toBe(Linking.ANAPHOR);
  });
});
