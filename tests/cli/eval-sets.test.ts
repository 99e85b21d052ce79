import { describe, expect, it } from "vitest";
import { setsOf } from "../../src/cli/eval-sets.js";

describe("the sets of a command line", () => {
  it("are the project's own without folders, all of them or those named", () => {
    expect(setsOf([], undefined).map(({ name }) => name)).toEqual(["retold", "invented", "composed", "held-out"]);
    expect(setsOf([], "held-out").map(({ name }) => name)).toEqual(["held-out"]);
    expect(() => setsOf([], "kept-out")).toThrow("There is no set kept-out");
  });

  it("are pairs of folders, those with one name together", () => {
    const pairs = ["a/texts", "a/gold", "b/texts", "b/gold"];
    expect(setsOf(pairs, undefined)).toEqual([{ name: "a/texts", folders: [{ name: "a/texts", texts: "a/texts", gold: "a/gold" }] }, { name: "b/texts", folders: [{ name: "b/texts", texts: "b/texts", gold: "b/gold" }] }]);
    expect(setsOf(pairs, "mine,mine").map(({ name, folders }) => [name, folders.length])).toEqual([["mine", 2]]);
    expect(() => setsOf(pairs, "mine")).toThrow("--set names 1 sets, but there are 2 pairs");
  });
});
