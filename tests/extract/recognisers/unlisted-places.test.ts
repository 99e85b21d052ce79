import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf } from "../mentions-of.js";

const TERRITORIES = ["State", "District", "Municipality"];

describe("places that no registry has are found by the noun before them", () => {
  it.each<[string, string[]]>([
    ["Die Stadt Grauenwied zieht nach.", ["Grauenwied"]],
    ["Beigetreten sind die Gemeinden Grauenwied, Hohenmarsch und Plön.", ["Grauenwied", "Hohenmarsch", "Plön"]],
    ["Der Bürgermeister von Grauenwied freut sich.", ["Grauenwied"]],
    ["Das Amt Erlenbruch hat zugestimmt.", ["Amt Erlenbruch"]],
    ["Der Landkreis Parchim ging darin auf.", ["Landkreis Parchim"]],
    ["Der frühere Landkreis Uecker-Randow war dabei.", ["Landkreis Uecker-Randow"]],
    ["Der Kreis Ahrensfurth zahlt mit.", ["Kreis Ahrensfurth"]],
  ])("%s", (text, expected) => {
    const found = namesOf(text, ...TERRITORIES);
    expect(found).toHaveLength(expected.length);
    for (const [index, name] of expected.entries()) expect(found[index]).toContain(name);
  });
});

it("finds a place again that was introduced by its noun", () => {
  const found = mentionsOf("Die Gemeinde Grauenwied spart. Grauenwieds Bürgermeister freut sich.").filter(({ kind }) => kind === "Municipality");
  expect(found.map(({ surface }) => surface)).toEqual(["Gemeinde Grauenwied", "Grauenwieds"]);
});

it("finds places that join something and have no noun, but no persons of such a name", () => {
  expect(namesOf("Auch Hohensteinbach und Marienrode treten der Genokom eG bei.", "Municipality")).toEqual(["Hohensteinbach", "Marienrode"]);
  expect(namesOf("Kolpenow ist der Genokom eG beigetreten.", "Municipality")).toEqual(["Kolpenow"]);
  expect(namesOf("Eva Hohensteinbach war dabei. Hohensteinbach ist Mitglied im Vorstand der Genokom eG.", "Municipality")).toEqual([]);
  expect(namesOf("Das Umfeld ist der Genokom eG beigetreten, Werkstattgespräche sind Mitglied der Runde.", "Municipality")).toEqual([]);
});

describe("common nouns behind such a noun are no places", () => {
  it.each([
    "Damit ist die Gemeinde Mitglied der Genossenschaft.",
    "Dass die Stadt Gesellschafterin wird, steht fest.",
    "Für die Stadt Portal und Rathaus zu verbinden, dauert.",
    "In der Innenstadt Werkstatt an Werkstatt zu sehen, erstaunt.",
    "Was die Gemeinden Umfeld nennen, heißt hier Vorfeld.",
    "In der Stadt Frau Kern zu treffen, war Zufall.",
    "Der Kreis Gleichgesinnter wächst, der Kreis Beteiligter auch.",
    "Dass die Kommunen Neubau und Ausbau planen, ist bekannt.",
  ])("%s", (text) => {
    expect(namesOf(text, ...TERRITORIES)).toEqual([]);
  });
});

describe("towns and districts are found by their adjective before an office or organ of theirs", () => {
  it.each<[string, string]>([
    ["Der Bautzener Oberbürgermeister kam.", "Bautzen"],
    ["Das Göttinger Rathaus zieht nach.", "Göttingen"],
    ["Die Göttinger Landrätin kam.", "Landkreis Göttingen"],
    ["Der frühere Ingolstädter Oberbürgermeister kam.", "Ingolstadt"],
    ["Die Dresdner Stadtverwaltung zieht nach.", "Dresden"],
    ["Der Karlsruher Gemeinderat stimmte zu.", "Karlsruhe"],
    ["Die Bad Homburger Stadtverordnetenversammlung stimmte zu.", "Bad Homburg"],
    ["Der hannoversche Oberbürgermeister kam.", "Hannover"],
    ["Der Brandenburger Oberbürgermeister kam.", "Brandenburg an der Havel"],
    ["Der Kieler parteilose Kämmerer kam.", "Kiel"],
  ])("%s", (text, expected) => {
    expect(namesOf(text, ...TERRITORIES)).toEqual([expect.stringContaining(expected)]);
  });

  it.each(["Göttinger Forscher kamen.", "Der Dresdner Stollen schmeckt.", "Der Kieler Hafen wächst.", "Ein Mitarbeiter Oberbürgermeister Kerns kam.", "Der Leiter Rathaus und Service kam."])("not so: %s", (text) => {
    expect(namesOf(text, ...TERRITORIES)).toEqual([]);
  });
});
