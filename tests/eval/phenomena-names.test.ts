import { describe, expect, it } from "vitest";
import { sameName } from "../../src/eval/phenomena-names.js";

describe("sameName", () => {
  it.each([
    ["Städte- und Gemeindebund Brandenburg", "Städte- und Gemeindebundes Brandenburg"],
    ["Gemeindetags", "Gemeindetages"],
    ["«Digitale Stadt»", "Digitale Stadt"],
    ["HESSEN", "Hessen"],
  ])("takes %s and %s for one", (left, right) => expect(sameName(left, right)).toBe(true));

  it.each([["Sachsen", "Sachsen-Anhalt"], ["Städte- und Gemeindebund", "Gemeinde- und Städtebund"], ["Pakt", "Pakt für Hessen"], ["Kreis Unna", "Unna"], ["Aus", "Au"]])(
    "takes %s and %s for two",
    (left, right) => expect(sameName(left, right)).toBe(false),
  );
});
