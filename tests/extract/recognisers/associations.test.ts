import { describe, expect, it } from "vitest";
import { namesOf } from "../mentions-of.js";

describe("municipal associations", () => {
  it.each<[string, string[]]>([
    ["In Hessen warnt der Städtetag.", ["Hessischer Städtetag"]],
    ["Der Städtetag des Landes Hessen warnt.", ["Hessischer Städtetag"]],
    ["In Thüringen warnt der Gemeinde- und Städtebund.", ["Gemeinde- und Städtebund Thüringen"]],
    ["In Hessen tagt der Städtetag des Handwerks.", []],
    ["In Hessen tagt der Gemeindetag der evangelischen Kirchen.", []],
    ["In Hessen ist das kein Städtetag.", []],
    ["In Hessen nennt er sich ein Landkreistag.", []],
  ])("%s", (text, expected) => {
    const found = namesOf(text, "MunicipalAssociation");
    expect(found).toHaveLength(expected.length);
    for (const [index, name] of expected.entries()) expect(found[index]).toContain(name);
  });
});
