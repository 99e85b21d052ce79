import { describe, expect, it } from "vitest";
import { reviewerName } from "../../../src/cli/review/reviewer.js";

describe("the reviewer's name", () => {
  it("is the one given, else that of the environment", () => {
    expect(reviewerName(" Erika Vogt ", { VERBUND_REVIEWER: "Hans Brandt" })).toBe("Erika Vogt");
    expect(reviewerName(undefined, { VERBUND_REVIEWER: "Hans Brandt" })).toBe("Hans Brandt");
  });

  it("is never empty: git or the account know one", () => {
    expect(reviewerName(undefined, { VERBUND_REVIEWER: " " })).not.toBe("");
  });

  it.each(["", "  ", "a\nb", "x".repeat(201)])("is refused when it can't be one: %j", (name) => {
    expect(() => reviewerName(name, {})).toThrow(/reviewer's name/);
  });
});
