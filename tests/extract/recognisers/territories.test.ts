import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf } from "../mentions-of.js";

const TERRITORIES = ["State", "District", "Municipality"];

describe("territories are found", () => {
  it.each<[string, string[]]>([
    ["Hessens Kommunen rücken zusammen.", ["Hessen = DE-HE"]],
    ["Sachsens Minister freut sich.", ["Sachsen = DE-SN"]],
    ["Münchens Stadtrat und Bremens Senat stimmten zu.", ["München = 09162000", "Bremen = DE-HB"]],
    ["Das Land Niedersachsen zahlt mit.", ["Niedersachsen = DE-NI"]],
    ["Der Freistaat Bayern und das Saarland planen das.", ["Bayern = DE-BY", "Saarland = DE-SL"]],
    ["Die Landesregierung von Schleswig-Holstein stimmte zu.", ["Schleswig-Holstein = DE-SH"]],
    ["Die Brandenburger Landesregierung stimmte zu.", ["Brandenburg = DE-BB"]],
    ["Der rheinland-pfälzische Minister sprach.", ["Rheinland-Pfalz = DE-RP"]],
    ["In NRW gilt das schon.", ["Nordrhein-Westfalen = DE-NW"]],
    ["Hessen-CIO Kim Falk sprach.", ["Hessen = DE-HE"]],
    ["Die Landkreise Emsland und Vechta sowie die Stadt Papenburg gründen den Verbund.", ["Landkreis Emsland = 03454", "Landkreis Vechta = 03460", "Papenburg = 03454041"]],
    ["Der Kreis Steinburg zieht nach.", ["Kreis Steinburg = 01061"]],
    ["Der Rhein-Sieg-Kreis zieht nach.", ["Rhein-Sieg-Kreis = 05382"]],
    ["Landkreis Stendal und Hansestadt Stendal sind zweierlei.", ["Landkreis Stendal = 15090", "Stendal = 15090535"]],
    ["Die Städte Kassel, Fulda und Hanau arbeiten zusammen.", ["Kassel = 06611000", "Fulda = 06631009", "Hanau = 06435014"]],
    ["Die Gemeinde Au zieht nach.", ["Au"]],
    ["Die Bürgermeisterin von Rain freut sich.", ["Rain"]],
    ["Der Gemeinderat Bitz stimmte zu.", ["Bitz"]],
    ["Aichhaldens Bürgermeister freut sich.", ["Aichhalden = 08325001"]],
    ["Geislingen, Bitz und Nusplingen treten bei.", ["Geislingen", "Bitz", "Nusplingen"]],
    ["Die Samtgemeinde Uelsen führt das ein.", ["Samtgemeinde Uelsen"]],
    ["Oberbürgermeister Falk aus Frankfurt (Oder) kam.", ["Frankfurt (Oder) = 12053000"]],
    ["Brandenburg an der Havel baut um.", ["Brandenburg an der Havel = 12051000"]],
    ["Die Stadt Brandenburg und das Land Brandenburg ziehen nach.", ["Brandenburg an der Havel = 12051000", "Brandenburg = DE-BB"]],
    ["Die Stadt Essen zieht nach.", ["Essen = 05113000"]],
    ["Die Nachbargemeinde Bitz zieht nach.", ["Bitz"]],
    ["Das Landratsamt Cham zieht nach.", ["Landkreis Cham = 09372"]],
    ["Seither arbeitet Wittlich mit Cochem und Bernkastel-Kues zusammen.", ["Wittlich", "Cochem", "Bernkastel-Kues"]],
    ["Öhringens Nachbar Crailsheim zieht nach.", ["Öhringen", "Crailsheim"]],
    ["Worms, Lahnstein und Regen ziehen nach.", ["Worms", "Lahnstein", "Regen"]],
    ["Mitglieder sind Triberg und Furtwangen.", ["Triberg", "Furtwangen"]],
    ["Gemeinden wie Büsum und Heide ziehen nach.", ["Büsum", "Heide"]],
    ["Nicht Kiel, sondern Plön zieht nach.", ["Kiel", "Plön"]],
  ])("%s", (text, expected) => {
    const found = namesOf(text, ...TERRITORIES);
    expect(found).toHaveLength(expected.length);
    for (const [index, name] of expected.entries()) expect(found[index]).toContain(name);
  });
});

describe("what is no territory, or another one, is not found", () => {
  it.each<[string, string[]]>([
    ["Nach dem Essen sprach sie im Hof über die Regeln.", []],
    ["Auf der Burg und am Berg stand ein Markt.", []],
    ["Kammer und Rat berieten bei Regen.", []],
    ["Sachsen-Anhalt ist nicht Sachsen.", ["Sachsen-Anhalt = DE-ST", "Sachsen = DE-SN"]],
    ["Niedersachsen ist nicht Sachsen.", ["Niedersachsen = DE-NI", "Sachsen = DE-SN"]],
    ["Die Wohnung in Berlin-Mitte ist klein.", []],
    ["Minister Stefan Melle sprach.", []],
    ["Mitglieder sind Wald und Wiesen.", []],
    ["Die Autoren Triberg und Furtwangen lasen vor.", []],
    ["Am Berliner Platz und in der Sächsischen Straße parkt man per App.", []],
    ["Die Thüringer Bratwurst und der Bremer Roland sind bekannt.", []],
    ["Die Berliner kommen, die Hamburger vom Grill auch.", []],
    ["Der Hessische Rundfunk meldete das.", []],
    ["Der Autor Karl Brandenburg und Ute Hessen lasen vor.", []],
    ["Bayern München schlug Hertha BSC Berlin.", []],
    ["In Brandenburg, der Stadt an der Havel, wird gefeiert.", ["Brandenburg an der Havel = 12051000"]],
    ["Thüringer und sächsische Behörden tagten.", ["Thüringen = DE-TH", "Sachsen = DE-SN"]],
    ["Im August Hessen zu besuchen, lohnt.", ["Hessen = DE-HE"]],
    ["Der Vorstand Ernst Hagen sprach.", []],
    ["Das Rennen am Ring gewann der Fisch.", []],
    ["Osten, Westen und Süden sind Richtungen.", []],
    ["Er wolle Wissen teilen und Kosten senken.", []],
    ["Der Wald und die Wiesen.", []],
    ["Die Firma Crailsheim lieferte, die Familie Auerbach half.", []],
    ["Das sei gut, so Schwarzenberg. Auch Auerbach sagte das.", []],
    ["Mit Geldern des Bundes werden Löhne gezahlt.", []],
  ])("%s", (text, expected) => {
    expect(namesOf(text, ...TERRITORIES)).toEqual(expected);
  });
});

it("a town named surely once is known wherever the article names it", () => {
  expect(namesOf("Die Gemeinde Bitz tritt bei. Damit hofft Bitz auf bessere Technik.", "Municipality")).toHaveLength(2);
});

it("namesakes are all candidates, the largest first, and their state stays open", () => {
  const [mention] = mentionsOf("Die Gemeinde Neuenkirchen tritt bei.");
  expect(mention?.candidates.length).toBeGreaterThan(3);
  expect(mention?.state).toBeNull();
});

it("the head noun belongs to the mention only when it is its own", () => {
  expect(mentionsOf("Die Stadt Kassel und das Land Hessen sind sich einig.").map(({ surface }) => surface)).toEqual(["Stadt Kassel", "Land Hessen"]);
});
