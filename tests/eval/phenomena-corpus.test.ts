import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parsePhenomenon, readPhenomena } from "../../src/eval/phenomena-corpus.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-phenomena-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (passage: string): string => `phenomenon: 3\ntitle: Roles\nexamples:\n  - ${passage}\ncounterexamples: []\n`;

describe("a file of passages", () => {
  it("has a text, or several with what holds between them", () => {
    const [single] = parsePhenomenon(file("{ text: Es regnet., published: 2019, names: [State Sachsen] }")).examples;
    expect(single).toMatchObject({ texts: [{ text: "Es regnet.", published: "2019" }], names: [{ kind: "State", name: "Sachsen" }] });
    const [several] = parsePhenomenon(file('{ texts: [{ text: A }, { text: B }], same: ["Pakt@1 = Vertrag@2"] }')).examples;
    expect(several?.same).toEqual([[{ name: "Pakt", source: 1 }, { name: "Vertrag", source: 2 }]]);
  });

  it.each([
    ["{ says: [] }", "needs either text or texts"],
    ["{ text: A, texts: [{ text: A }, { text: B }] }", "needs either text or texts"],
    ["{ text: A, say: [] }", "Unrecognized key"],
    ['{ text: A, says: ["Hessen IS Bayern"] }', "examples[0].says[0]"],
    ['{ text: A, says: ["Hessen MEMBER_OF KITU | source: 2"] }', "a text that it doesn't have"],
    ["{ text: A, absent: [Land Sachsen] }", "does not begin with a kind"],
    ['{ text: A, same: ["Pakt"] }', "is no pair"],
  ])("is refused with its name and the entry when it is written wrong: %s", (passage, reason) => {
    writeFileSync(join(folder, "03-roles.yaml"), file(passage));
    expect(() => readPhenomena(folder)).toThrow(/^03-roles\.yaml: /);
    expect(() => readPhenomena(folder)).toThrow(reason);
  });

  it("need not be there", () => expect(readPhenomena(join(folder, "none"))).toBeNull());
});
