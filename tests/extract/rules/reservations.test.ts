import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/extract/clauses/clause.js";
import { codeOf } from "../../../src/extract/clauses/pattern.js";
import { modalityOf } from "../../../src/extract/rules/modality.js";
import { indicative } from "../../../src/extract/clauses/reported-speech.js";

const [state, agreement] = ["State", "Agreement"].map(codeOf);
const pact = `⟨${state}0⟩ und ⟨${state}1⟩ einen ⟨${agreement}2⟩ geschlossen haben`;

/** How the clause that names the agreement is meant. */
const meant = (sentence: string): (string | null)[] => clausesOf(sentence).filter((clause) => clause.includes(`⟨${agreement}2⟩`)).map(modalityOf);

describe("what governs a clause", () => {
  it.each([`Ob ${pact}, ist offen.`, `Dass ${pact}, bestreitet er.`, `Falls ${pact}, beginnt der Aufbau.`, `Er weist Berichte zurück, wonach ${pact}.`, `Haben ⟨${state}0⟩ und ⟨${state}1⟩ einen ⟨${agreement}2⟩ geschlossen?`])(
    "takes its certainty: %s",
    (sentence) => expect(meant(sentence)).toEqual([null]),
  );
  it("leaves a clause that is told as a fact", () => expect(meant(`Er berichtet, dass ${pact}.`)).toEqual(["STATED"]));
  it("makes what is planned a plan", () => expect(meant(`Geplant ist, dass ${pact}.`)).toEqual(["PLANNED"]));
  it("takes who said it out of the clause", () => expect(clausesOf("Der Bau, so Kern, läuft, teilte das Amt mit.")).toContain("| so Kern"));
});

describe("reported speech", () => {
  const told = `Den ⟨${agreement}2⟩ hätten ⟨${state}0⟩ und ⟨${state}1⟩ unterzeichnet`;
  it("is read as told where somebody is quoted", () => expect(indicative(`${told}, teilte er mit.`, "")).toContain("haben"));
  it("stays contrary to fact without a speaker or with «gern»", () => {
    expect(indicative(`${told}.`, "")).toContain("hätten");
    expect(indicative("Sie hätten gern unterzeichnet, sagte er.", "")).toContain("hätten");
  });
});
