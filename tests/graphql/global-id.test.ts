import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { globalId, localId, nodeKinds, parseGlobalId } from "../../src/graphql/global-id.js";
import "../../src/model/index.js";

const badInput = expect.objectContaining({ code: "BAD_USER_INPUT" }) as Error;
const kind = fc.constantFrom(...nodeKinds());
const id = fc.stringMatching(/^[\p{L}\p{N}._~|#-]{1,60}$/u);

describe("a global id", () => {
  test("is read back as it was made", () => {
    fc.assert(fc.property(kind, id, (itsKind, itsId) => { expect(parseGlobalId(globalId(itsKind, itsId))).toEqual({ kind: itsKind, id: itsId }); }));
  });

  test("is accepted beside its local part where the kind is known", () => {
    fc.assert(fc.property(kind, id, (itsKind, itsId) => { expect([localId(itsId, [itsKind]), localId(globalId(itsKind, itsId), [itsKind])]).toEqual([itsId, itsId]); }));
  });

  test.each(["", ":", "State:", ":x", "Planet:x", "State:a:b", "State:a b", "State:\u0000", `State:${"x".repeat(201)}`, "DE-ST"])("%j is none", (text) => {
    expect(() => parseGlobalId(text)).toThrow(badInput);
  });

  test("of another kind is refused where only some kinds can stand", () => {
    expect(() => localId("Cooperative:kitu", ["State"])).toThrow(badInput);
  });
});
