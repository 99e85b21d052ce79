import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityTerms } from "../../src/graph/read-terms.js";
import type { SortKey } from "../../src/graph/read-order.js";
import { decodeCursor, encodeCursor } from "../../src/graphql/cursor.js";
import "../../src/model/index.js";

const terms = entityTerms("State");
const key = (name: string, direction: "ASC" | "DESC"): SortKey => {
  const term = terms.find((each) => each.name === name);
  if (!term) throw new Error(name);
  return { term, direction };
};
const direction = fc.constantFrom("ASC" as const, "DESC" as const);
const ordersWithKeys = fc
  .uniqueArray(fc.tuple(fc.constantFrom("name", "population", "ags", "id"), direction), { minLength: 1, selector: ([name]) => name })
  .chain((names) => {
    const order = names.map(([name, way]) => key(name, way));
    const keys = names.map(([name]) => (name === "population" ? fc.integer() : fc.string({ unit: "grapheme" })));
    return fc.tuple(fc.constant(order), fc.tuple(...keys));
  });

describe("a cursor", () => {
  test("gives back the keys it was made from", () => {
    fc.assert(fc.property(ordersWithKeys, ([order, keys]) => { expect(decodeCursor(order, encodeCursor(order, keys))).toEqual(keys); }));
  });

  test("of one order is refused in another", () => {
    const order = [key("name", "ASC"), key("id", "ASC")];
    const cursor = encodeCursor(order, ["Berlin", "DE-BE"]);
    for (const other of [[key("name", "DESC"), key("id", "ASC")], [key("id", "ASC")], [key("ags", "ASC"), key("id", "ASC")]]) {
      expect(() => decodeCursor(other, cursor)).toThrow(expect.objectContaining({ code: "INVALID_CURSOR" }) as Error);
    }
  });

  test("that is none is refused, whatever it is", () => {
    const order = [key("population", "ASC"), key("id", "ASC")];
    const forged = [[1, "population,id", "five", "x"], [1, "population,id", 5], [1, "population,id", 5, { a: 1 }], [2, "population,id", 5, "x"], { v: 1 }, null, 7];
    const texts = forged.map((each) => Buffer.from(JSON.stringify(each)).toString("base64url"));
    for (const text of texts) expect(() => decodeCursor(order, text)).toThrow(expect.objectContaining({ code: "INVALID_CURSOR" }) as Error);
    fc.assert(fc.property(fc.string(), (text) => { expect(() => decodeCursor(order, text)).toThrow(expect.objectContaining({ code: "INVALID_CURSOR" }) as Error); }));
  });
});
