import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf, surfacesOf } from "../mentions-of.js";

describe("agreements are found by their noun and title", () => {
  it.each<[string, string, string]>([
    ["Bund und Länder schlossen eine Verwaltungsvereinbarung.", "Verwaltungsvereinbarung", "ADMINISTRATIVE_AGREEMENT"],
    ["Die Rahmenvereinbarung über die gemeinsame Nutzung von Software wurde unterzeichnet.", "Rahmenvereinbarung über die gemeinsame Nutzung von Software", "FRAMEWORK_AGREEMENT"],
    ["Bremen und Emden haben eine gemeinsame Erklärung zum Datenschutz unterzeichnet.", "gemeinsame Erklärung zum Datenschutz", "OTHER"],
    ["Sie wollen eine Zweckvereinbarung zur Bußgeldstelle abschließen.", "Zweckvereinbarung zur Bußgeldstelle", "MUNICIPAL_AGREEMENT"],
    ["Sie unterzeichneten einen Rahmenvertrag.", "Rahmenvertrag", "FRAMEWORK_AGREEMENT"],
    ["Der Inhalt des Kooperationsvertrags ist geheim.", "Kooperationsvertrag", "COOPERATION_AGREEMENT"],
    ["Mit dem Kooperationsabkommen beginnt es.", "Kooperationsabkommen", "COOPERATION_AGREEMENT"],
    ["Der Zukunftspakt gilt.", "Zukunftspakt", "PACT"],
    ["Ein E-Government-Pakt wurde geschlossen.", "E-Government-Pakt", "PACT"],
    ["Der Letter of Intent liegt vor.", "Letter of Intent", "LETTER_OF_INTENT"],
    ["Eine Absichtserklärung liegt vor.", "Absichtserklärung", "LETTER_OF_INTENT"],
    ["Der Staatsvertrag über die Anstalt liegt vor.", "Staatsvertrag über die Anstalt", "STATE_TREATY"],
    ["Die Zweckvereinbarung der Städte gilt.", "Zweckvereinbarung", "MUNICIPAL_AGREEMENT"],
    ["Eine Vereinbarung wurde unterzeichnet.", "Vereinbarung", "OTHER"],
    ["Die öffentlich-rechtliche Vereinbarung gilt.", "öffentlich-rechtliche Vereinbarung", "MUNICIPAL_AGREEMENT"],
    ["Eine erste Rahmenvereinbarung gilt.", "erste Rahmenvereinbarung", "FRAMEWORK_AGREEMENT"],
    ["Der dritte Kooperationspakt gilt.", "dritter Kooperationspakt", "PACT"],
  ])("%s", (text, name, type) => {
    const found = mentionsOf(text).filter(({ kind }) => kind === "Agreement");
    expect(found.map((mention) => [mention.name, mention.properties["agreementType"]])).toEqual([[name, type]]);
  });

  it.each(["Hessen und Bremen haben eine engere Kooperation beschlossen.", "Die drei Häuser haben ihre Kooperation besiegelt."])("a cooperation that is concluded: %s", (text) => {
    expect(namesOf(text, "Agreement")).toEqual(["Kooperation"]);
  });

  it("a bundle of agreements is named where another replaces it", () => {
    expect(namesOf("Der Rahmenvertrag ersetzt die Leistungsverträge.", "Agreement")).toEqual(["Rahmenvertrag", "Leistungsverträge"]);
  });

  it.each([
    "Der Koalitionsvertrag sieht das vor.",
    "Der Tarifvertrag gilt.",
    "Das Programm ist kompakt, der Kontakt gut.",
    "Der Vertragspartner wartet.",
    "Solche Vereinbarungen sind selten.",
    "Die Kooperation läuft gut.",
    "Es gab keine gemeinsame Erklärung zum Datenschutz.",
    "Eine Kooperation kann helfen, wenn alle wollen.",
    "Mit dem Vertrag von gestern ist nichts gewonnen.",
    "Das wurde so vereinbart.",
    "Den Vertrag mit dem Dienstleister haben sie geschlossen.",
  ])("but not in: %s", (text) => {
    expect(namesOf(text, "Agreement")).toEqual([]);
  });
});

describe("when an agreement was concluded, if its noun phrase says so", () => {
  it.each<[string, string | undefined]>([
    ["Eine erste Rahmenvereinbarung, die im Jahr 2006 unterzeichnet wurde, gilt fort.", "2006"],
    ["Die am 9. Mai 2017 geschlossene Kooperationsvereinbarung gilt.", "2017-05-09"],
    ["Der Rahmenvertrag vom 3. März 2011 gilt.", "2011-03-03"],
    ["Die Kooperationsvereinbarung von 2015 gilt.", "2015"],
    ["Der Staatsvertrag aus dem Jahr 1999 gilt.", "1999"],
    ["Im Jahr 2009 wurde ein erster Kooperationsvertrag mit Hessen geschlossen.", "2009"],
    ["Am 4. Mai 2012 ist eine Verwaltungsvereinbarung unterzeichnet worden.", "2012-05-04"],
    ["Eine erste Rahmenvereinbarung ist im Jahr 2008 unterzeichnet worden.", "2008"],
    ["Der Rahmenvertrag gilt seit dem 3. März 2011.", undefined],
    ["Im Jahr 2009 wurde ein Kooperationsvertrag vorbereitet, aber nicht unterzeichnet.", undefined],
    ["Bis 2009 wird eine Rahmenvereinbarung unterzeichnet.", undefined],
    ["Im Jahr 2009 wurde eine Rahmenvereinbarung nicht unterzeichnet.", undefined],
    ["Die Kooperationsvereinbarung, die 2015 auslief, wurde erneuert.", undefined],
    ["Seit 2015 gibt es den Rahmenvertrag.", undefined],
  ])("%s", (text, expected) => {
    expect(mentionsOf(text).find(({ kind }) => kind === "Agreement")?.properties["signedOn"]).toBe(expected);
  });
});

describe("one article speaks of one agreement, unless it tells several apart", () => {
  it.each<[string, number]>([
    ["Bayern und Hessen haben eine Rahmenvereinbarung unterzeichnet. Die Vereinbarung gilt ab Mai. Der Rahmenvertrag regelt viel.", 1],
    ["Die neue Kooperationsvereinbarung gilt. Eine erste Kooperationsvereinbarung war 2010 unterzeichnet worden.", 2],
    ["Der Kooperationsvertrag liegt vor. Die Kooperationsvereinbarung gilt ab Mai.", 1],
    ["Gesellschaftsvertrag und Konsortialvereinbarung wurden unterzeichnet.", 2],
    ["Der Zukunftspakt wurde unterzeichnet. Der Pakt hilft allen.", 1],
    ["Der Pakt von 2014 läuft aus. Den neuen Pakt von 2019 haben sie unterzeichnet.", 2],
    ["Die frühere Verwaltungsvereinbarung läuft aus, die neue Verwaltungsvereinbarung gilt.", 2],
  ])("%s", (text, count) => {
    expect(namesOf(text, "Agreement")).toHaveLength(count);
  });

  it("later mentions refer to the first", () => {
    const [first, second] = mentionsOf("Der Zukunftspakt wurde unterzeichnet. Der Pakt hilft allen.").filter(({ kind }) => kind === "Agreement");
    expect(second?.refersTo?.start).toBe(first?.start);
    expect(surfacesOf("Der Pakt hilft allen.", "Agreement")).toEqual([]);
  });
});
