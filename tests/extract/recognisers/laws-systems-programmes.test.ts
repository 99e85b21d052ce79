import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf } from "../mentions-of.js";

describe("laws are found by name, by form and inside compounds", () => {
  it.each<[string, string[]]>([
    ["Die Umsetzung des Onlinezugangsgesetzes (OZG) stockt.", ["Onlinezugangsgesetz = ozg", "OZG = ozg"]],
    ["Die OZG-Umsetzung stockt.", ["Onlinezugangsgesetz = ozg"]],
    ["Von 575 OZG-Leistungen fehlen viele.", ["Onlinezugangsgesetz = ozg"]],
    ["Das Sächsische E-Government-Gesetz gilt.", ["Sächsisches E-Government-Gesetz = saechsegovg"]],
    ["In Hessen gilt das E-Government-Gesetz.", ["Hessisches E-Government-Gesetz = hegovg"]],
    ["Das E-Government-Gesetz gilt überall.", ["E-Government-Gesetz = egovg"]],
    ["Das Bayerische Hochschuldatengesetz gilt.", ["Bayerisches Hochschuldatengesetz"]],
    ["Die Richtlinie zur Förderung digitaler Rathäuser (DigRatRL) gilt.", ["Richtlinie zur Förderung digitaler Rathäuser"]],
    ["Das OZG endet. Das Folgegesetz kommt.", ["Onlinezugangsgesetz = ozg", "Folgegesetz zum OZG = ozg-aendg"]],
    ["Die Hafenportalverordnung gilt.", ["Hafenportalverordnung"]],
    ["Ein Nachfolgegesetz zum RegMoG wird beraten.", ["Nachfolgegesetz zum RegMoG"]],
  ])("%s", (text, expected) => {
    const found = mentionsOf(text).filter(({ kind }) => kind === "Law");
    expect(found.map(({ candidates }) => candidates[0] ?? "")).toEqual(expected.map((each) => each.split(" = ")[1] ?? ""));
    for (const [index, each] of expected.entries()) if (!each.includes(" = ")) expect(found[index]?.name).toBe(each);
  });

  it.each(["Der Gesetzentwurf liegt vor.", "Ein Gesetz wird beraten.", "Das Grundgesetz gilt.", "Gesetzt wird auf Tempo.", "Die Richtlinien sind streng.", "Ein Bundesgesetz fehlt.", "Ein Folgegesetz fehlt.", "Eine Rechtsverordnung und die Verordnung fehlen."])("but not in: %s", (text) => {
    expect(namesOf(text, "Law")).toEqual([]);
  });
});

describe("systems are found by their own names and where one stands for a place", () => {
  it.each<[string, string[]]>([
    ["Die Plattform „Mein Rathaus“ startet.", ["Mein Rathaus"]],
    ["Das Landesdatennetz HessenNet2 startet.", ["HessenNet2"]],
    ["Das Serviceportal Hamburg startet.", ["Serviceportal Hamburg"]],
    ["In Bremen startet ein gemeinsames Servicekonto.", ["Servicekonto"]],
    ["Das System Dorffunk startet.", ["Dorffunk"]],
    ["Das Hessen-Netz 2030 startet.", ["Hessen-Netz 2030"]],
    ["Die Plattform Digitale Dörfer Hessen startet.", ["Digitale Dörfer Hessen"]],
    ["Die Geodaten-Plattform LandGeo startet.", ["LandGeo"]],
    ["BundID und FIT-Connect starten.", ["BundID", "FIT-Connect"]],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "System").map((name) => name.split(" = ")[0])).toEqual(expected);
  });

  it.each(["Viele Portale starten.", "Eine Plattform startet.", "Das Netz ist langsam.", "Mehrere Serviceportale starten.", "Die Software ist alt.", "Das System Hessens ist gut.", "Der Server fiel aus."])("but not in: %s", (text) => {
    expect(namesOf(text, "System")).toEqual([]);
  });
});

describe("programmes are found behind their nouns", () => {
  it.each<[string, string[]]>([
    ["Das Projekt Dörfer ans Glasfasernetz startet.", ["Dörfer ans Glasfasernetz"]],
    ["Die Strategie heimat@he startet.", ["heimat@he"]],
    ["Die Initiative „Stadt von morgen“ startet.", ["Stadt von morgen"]],
    ["Das Projekt Smarte Dörfer Uckermark startet.", ["Smarte Dörfer Uckermark"]],
    ["Der DigitalPakt Schule startet.", ["DigitalPakt Schule"]],
    ["Das Förderprogramm KommunalPlus5 startet.", ["KommunalPlus5"]],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "Programme")).toEqual(expected);
  });

  it.each(["Das Projekt startet.", "Ein Projekt in Hessen startet.", "Die Strategie der Landesregierung wirkt.", "Programme des Bundes helfen.", "Die Initiative IT hilft."])("but not in: %s", (text) => {
    expect(namesOf(text, "Programme")).toEqual([]);
  });
});
