import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "../../src/resolve/slug.js";

describe("slug", () => {
  it.each([
    ["Lydia Hüskens", "lydia-hueskens"],
    ["Koordinierungsgremium (Sachsen-Anhalt)", "koordinierungsgremium-sachsen-anhalt"],
    ["Große Straße & Söhne", "grosse-strasse-soehne"],
    ["Eileen O’Sullivan", "eileen-osullivan"],
    ["digital@bw", "digital-bw"],
    ["Łukasz Żółć", "lukasz-zolc"],
  ])("makes %s %s", (name, id) => expect(slug(name)).toBe(id));

  it("is short, plain and stable for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect(slug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(name).length).toBeLessThanOrEqual(64);
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});
