import { describe, expect, it } from "vitest";
import { readClaims } from "../../../src/extract/rules/read-claims.js";
import { annotated, written } from "./annotated-text.js";

/** What is said of a text beside its claims. */
function refused(text: string): string[] {
  const { document, mentions } = annotated(text);
  return readClaims(document, mentions, undefined, true).dropped.map(({ what, reason }) => `${what}: ${reason}`);
}

const CREDIT = "[Cooperative:Genokom eG]";

describe("what rules were about to read", () => {
  it.each([
    [`[State:Hessen] ist nicht Mitglied der ${CREDIT}.`, "Hessen MEMBER_OF Genokom eG: is denied by «nicht»"],
    [`[State:Hessen] könnte der ${CREDIT} beitreten.`, "MEMBER_OF by «beitreten»: is doubted by «könnte»"],
    [`Das Land [State:Hessen] lehnt den Beitritt zur ${CREDIT} ab.`, "MEMBER_OF by «Beitritt»: is denied by «lehnt … ab»"],
    [`Ob [State:Hessen] der ${CREDIT} beitritt, ist offen.`, "Hessen MEMBER_OF Genokom eG: is asked or supposed, or depends on a denial"],
    ["[State:Hessen] hat den [Agreement:Pakt] nicht unterzeichnet.", "Hessen PARTY_TO Pakt: is denied by «nicht»"],
  ])("is told with what keeps it from being read: %s", (text, said) => expect(refused(text)).toContain(said));

  it("is told where who could be meant only reports it", () => {
    expect(refused("Der [Agreement:Pakt] wurde unterzeichnet, so [Official:Eva Roth].").join()).toContain("whom it could mean only reports it: «so Eva Roth»");
  });

  it("names the kind that a sentence lacks", () => {
    expect(refused("Die Feuerwehr hat einen [Agreement:Pakt] unterzeichnet.")).toContain("PARTY_TO by «unterzeichnet»: the sentence names no Party");
  });

  it("says by which rule the same was read already", () => {
    expect(refused("Der [Agreement:Pakt] zwischen [State:Hessen] und [State:Bayern] wurde unterzeichnet.").join()).toMatch(/is read from the same sentence by party-to\/\S+ already/);
  });

  it("is not looked for in ordinary reading, and changes no claim", () => {
    const { document, mentions } = annotated(`[State:Hessen] ist nicht Mitglied der ${CREDIT}. [State:Hessen] und [State:Bayern] haben den [Agreement:Pakt] geschlossen.`);
    const [plain, explained] = [readClaims(document, mentions), readClaims(document, mentions, undefined, true)];
    expect(plain.dropped).toEqual([]);
    expect(explained.claims.map(written)).toEqual(plain.claims.map(written));
    expect(readClaims(document, mentions)).toEqual(plain);
  });
});
