import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/extract/clauses/clause.js";
import { phrasesOf } from "../../../src/extract/clauses/clause-phrases.js";
import { codeOf } from "../../../src/extract/clauses/pattern.js";

const [state, city, association, cooperative, agreement] = ["State", "Municipality", "MunicipalAssociation", "Cooperative", "Agreement"].map(codeOf);
const clauses = (text: string): string[] => clausesOf(text).map((clause) => clause.trim());
const ties = (clause: string): string[] => phrasesOf(clause).map(({ tie }) => tie);

describe("cutting a sentence into clauses", () => {
  it("takes a relative clause out and puts in what its pronoun stands for", () => {
    expect(clauses(`Die ⟨${cooperative}0⟩, welche ⟨${city}1⟩ gegründet hat, wächst.`)).toEqual([`Die ⟨${cooperative}0⟩ wächst.`, `⟨${cooperative}0⟩ | ⟨${city}1⟩ gegründet hat`]);
  });
  it("knows a relative clause by any finite verb at its end", () => {
    expect(clauses(`Es besteht eine Zusammenarbeit mit ⟨${state}0⟩, die nun vertieft wird.`)).toEqual([`Es besteht eine Zusammenarbeit mit ⟨${state}0⟩.`, `⟨${state}0⟩ | nun vertieft wird`]);
  });
  it("keeps a list of names with articles together, also inside a split verb", () => {
    const list = `Eine ⟨${agreement}0⟩ haben das ⟨${state}1⟩, der ⟨${association}2⟩ sowie der ⟨${association}3⟩ unterzeichnet.`;
    expect(clauses(list)).toEqual([list]);
  });
  it("gives a second verb the subject of the first", () => {
    expect(clauses(`Das ⟨${state}0⟩ will sparen und ist der ⟨${cooperative}1⟩ beigetreten.`)).toEqual([`Das ⟨${state}0⟩ will sparen`, `Das ⟨${state}0⟩ ist der ⟨${cooperative}1⟩ beigetreten.`]);
  });
  it("reads a subordinate clause that opens the sentence", () => {
    expect(clauses(`Wie das ⟨${state}0⟩ mitteilt, wächst die ⟨${cooperative}1⟩.`)).toContain(`| das ⟨${state}0⟩ mitteilt`);
  });
});

describe("what ties a name to its clause", () => {
  it("is a preposition, a genitive, brackets or a noun that follows; else the name stands alone", () => {
    expect(ties(`Die ⟨${city}0⟩ hat mit dem ⟨${state}1⟩ die Zeit der ⟨${cooperative}2⟩ (⟨${city}3⟩) bei ⟨${state}4⟩-CIO gesehen.`)).toEqual(["BARE", "mit", "GENITIVE", "BRACKETS", "ATTRIBUTE"]);
  });
  it("goes on through a list, until an article contradicts", () => {
    expect(ties(`mit der ⟨${city}0⟩ sowie der ⟨${city}1⟩ kam das ⟨${state}2⟩`)).toEqual(["mit", "mit", "BARE"]);
  });
});
