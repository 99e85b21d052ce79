import { describe, expect, it } from "vitest";
import { parseExpectedClaim } from "../../src/eval/phenomena-claim.js";

describe("parseExpectedClaim", () => {
  it("reads ends, predicate and attributes", () => {
    expect(parseExpectedClaim("Max Muster HOLDS_OFFICE Hessen | role: Landes-CIO | since: 2019-01 | until: none | status: FORMER | source: 2")).toMatchObject({
      subject: "Max Muster", predicate: "HOLDS_OFFICE", object: "Hessen", role: "Landes-CIO", since: "2019-01", until: "none", status: "FORMER", source: 2,
    });
  });

  it("leaves open what is not given, but for the status", () => {
    const { role, since, status, source } = parseExpectedClaim("Landkreis Vechta PARTY_TO Rahmenvereinbarung");
    expect({ role, since, status, source }).toEqual({ role: undefined, since: undefined, status: "STATED", source: null });
  });

  it("keeps colons inside a value", () => expect(parseExpectedClaim("Max Muster HOLDS_OFFICE Hessen | role: Leiter: IT").role).toBe("Leiter: IT"));

  it.each([
    ["Hessen JOINS KITU", "no «Subject PREDICATE Object»"],
    ["Hessen MEMBER_OF", "no «Subject PREDICATE Object»"],
    ["Hessen MEMBER_OF KITU | seit: 2019", "none of role, since"],
    ["Hessen MEMBER_OF KITU | since: im Mai", "no EDTF date"],
    ["Hessen MEMBER_OF KITU | status: DONE", "no status"],
    ["Hessen MEMBER_OF KITU | source: zwei", "no number of a text"],
  ])("refuses %s", (text, reason) => expect(() => parseExpectedClaim(text)).toThrow(reason));
});
