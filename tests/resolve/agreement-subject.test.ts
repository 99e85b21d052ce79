import { describe, expect, it } from "vitest";
import { subjectWords } from "../../src/resolve/agreement-subject.js";

describe("what an agreement's name says it is about", () => {
  it.each([
    ["Vereinbarung zur digitalen Bauaufsicht", "Pakt für die digitale Bauaufsicht"],
    ["Zweckvereinbarung über den Betrieb eines Rechenzentrums", "öffentlich-rechtliche Vereinbarung zum Betrieb des Rechenzentrums"],
    ["Kooperationsvertrag zur Zusammenarbeit im Bereich der IT-Sicherheit", "Vereinbarung über IT-Sicherheit"],
  ])("is the same in «%s» and «%s»", (left, right) => {
    expect(subjectWords(left)).not.toEqual([]);
    expect(subjectWords(left)).toEqual(subjectWords(right));
  });

  it.each([
    ["Vertrag über den Druck der Steuerbescheide", "Vertrag über ein Geodatenzentrum"],
    ["Vereinbarung zum Standesamt", "Vereinbarung zum Meldeamt"],
  ])("differs in «%s» and «%s»", (left, right) => {
    expect(subjectWords(left)).not.toEqual(subjectWords(right));
  });

  it.each(["Kooperationsvereinbarung", "zweite Rahmenvereinbarung", "Vereinbarung über die Zusammenarbeit", "Letter of Intent"])("is nothing in «%s»", (name) => {
    expect(subjectWords(name)).toEqual([]);
  });
});
