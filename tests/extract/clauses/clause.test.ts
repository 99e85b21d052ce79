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

it("who is contrasted with «nicht …, sondern» has no part in what is said, and denies nothing", () => {
  expect(clauses(`Nicht ⟨${city}0⟩, sondern ⟨${city}1⟩ hat die ⟨${agreement}2⟩ geschlossen.`)).toEqual([`⟨${city}1⟩ hat die ⟨${agreement}2⟩ geschlossen.`]);
});

describe("what stands between", () => {
  it("two dashes is taken out of the clause round it", () => {
    expect(clauses(`⟨${city}0⟩ sowie – als jüngstes Mitglied – die ⟨${city}1⟩ arbeiten zusammen.`)).toEqual([`⟨${city}0⟩ sowie die ⟨${city}1⟩ arbeiten zusammen.`, "als jüngstes Mitglied"]);
  });
  it("two dashes takes the place of what it names", () => {
    expect(clauses(`Die Partner – das sind ⟨${city}0⟩ und ⟨${city}1⟩ – haben die ⟨${agreement}2⟩ unterzeichnet.`)).toEqual([`Die Partner ⟨${city}0⟩ und ⟨${city}1⟩ haben die ⟨${agreement}2⟩ unterzeichnet.`]);
  });
  it("commas and names those before it is no relative clause", () => {
    expect(clauses(`Es heißt, dass seine Nachbarn, die ⟨${city}0⟩ und die ⟨${city}1⟩, bei den Daten kooperieren.`)).toContain(`| seine Nachbarn, die ⟨${city}0⟩ und die ⟨${city}1⟩, bei den Daten kooperieren`);
  });
});

describe("what a few words before a colon say of the clause behind it", () => {
  it.each([
    ["Grünes Licht vom Rat", "gebilligt"],
    ["Beschlossen", "gebilligt"],
    ["Geplant", "geplant"],
    ["Dementiert", "ob"],
  ])("«%s:» is read as «%s»", (head, marker) => {
    expect(clauses(`${head}: ⟨${city}0⟩ tritt der ⟨${cooperative}1⟩ bei.`)[1]).toBe(`${marker} ⟨${city}0⟩ tritt der ⟨${cooperative}1⟩ bei.`);
  });
  it("is nothing where they are a sentence of their own", () => {
    expect(clauses(`Beschlossen ist das nicht: ⟨${city}0⟩ tritt bei.`)[1]).toBe(`⟨${city}0⟩ tritt bei.`);
  });
});

describe("what ties a name to its clause", () => {
  it("is a preposition, a genitive, brackets or a noun that follows; else the name stands alone", () => {
    expect(ties(`Die ⟨${city}0⟩ hat mit dem ⟨${state}1⟩ die Zeit der ⟨${cooperative}2⟩ (⟨${city}3⟩) bei ⟨${state}4⟩-CIO gesehen.`)).toEqual(["BARE", "mit", "GENITIVE", "BRACKETS", "ATTRIBUTE"]);
  });
  it("is nothing behind a noun of time or talks, which closes its phrase", () => {
    expect(ties(`Nach langen Verhandlungen haben sich nach zwei Jahren ⟨${city}0⟩ und der ⟨${state}1⟩ geeinigt`)).toEqual(["BARE", "BARE"]);
  });
  it("of what stands «neben» is that of what stands there «auch»", () => {
    expect(ties(`neben dem ⟨${state}0⟩ und der ⟨${city}1⟩ haben auch die ⟨${city}2⟩ und ⟨${city}3⟩ unterzeichnet`)).toEqual(["BARE", "BARE", "BARE", "BARE"]);
  });
  it("is no genitive behind a date", () => {
    expect(ties(`Eine ⟨${agreement}0⟩ haben am ⟨t0⟩ der ⟨${state}1⟩ und die ⟨${city}2⟩ unterzeichnet`)).toEqual(["BARE", "BARE", "BARE"]);
  });
  it("goes on through a list, until an article contradicts", () => {
    expect(ties(`mit der ⟨${city}0⟩ sowie der ⟨${city}1⟩ kam das ⟨${state}2⟩`)).toEqual(["mit", "mit", "BARE"]);
  });
});
