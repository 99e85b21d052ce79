import { describe, expect, it } from "vitest";
import { namesOf, surfacesOf } from "../mentions-of.js";

const names = (text: string): string[] => namesOf(text, "Official").map((name) => name.split(" = ")[0] ?? "");

describe("officials are found by their names", () => {
  it.each<[string, string[]]>([
    ["Staatssekretärin Miriam Falkner sprach.", ["Miriam Falkner"]],
    ["Professor Ortwin Sommerfeld sprach.", ["Ortwin Sommerfeld"]],
    ["Dr. Ilse von der Heide sprach.", ["Ilse von der Heide"]],
    ["Minister J. Benedikt Hartung sprach.", ["J. Benedikt Hartung"]],
    ["Karl-Heinz Brunner-Kolb, Präsident des Verbands, sprach.", ["Karl-Heinz Brunner-Kolb"]],
    ["Der CIO Tjark Petersen sprach.", ["Tjark Petersen"]],
    ["„Gut so“, sagt Xenia Löwe.", ["Xenia Löwe"]],
    ["Aoife O’Brien (Geschäftsführerin) sprach.", ["Aoife O’Brien"]],
    ["Auf dem Foto: Bernd Grau, Ruthild Kessler und Okan Demirel.", ["Bernd Grau", "Ruthild Kessler", "Okan Demirel"]],
    ["Die Ministerin für Digitales, Lena Brandl, sprach.", ["Lena Brandl"]],
    ["Landrat Knut Hagen und Bürgermeister Ernst Wald kamen.", ["Knut Hagen", "Ernst Wald"]],
    ["Hessens Ministerin Petra Lindner-Maas sprach.", ["Petra Lindner-Maas"]],
    ["Er sprach mit den Bürgermeistern Tim Kurz und Jo Lang.", ["Tim Kurz", "Jo Lang"]],
    ["Nguyen Van Thanh, Chief Digital Officer der Stadt, sprach.", ["Nguyen Van Thanh"]],
    ["M. Yıldız, Referatsleiterin, sprach.", ["M. Yıldız"]],
    ["Die Geschäftsführerin der Elbe-IT AöR, Sebastiana Rau, sprach.", ["Sebastiana Rau"]],
    ["Kirsi Mäkelä-Brandt wird neue Vorständin.", ["Kirsi Mäkelä-Brandt"]],
    ["Mit Ingo Paul van Laak beginnt es.", ["Ingo Paul van Laak"]],
    ["Die Ernennung Anna Becks zur Ministerin gilt, die Wahl Jens Petersens zum Landrat auch.", ["Anna Beck", "Jens Petersen"]],
    ["Ilse Freifrau von und zu Maltitz kam mit Anna Graf.", ["Ilse Freifrau von und zu Maltitz", "Anna Graf"]],
    ["Dresden-Chef Falk Lorenz sprach.", ["Falk Lorenz"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "Der Minister für Inneres sprach.",
    "Die Digitale Verwaltung wächst.",
    "Geschäftsführer Bereich Technik gesucht.",
    "Der Chief Information Officer sprach.",
    "Im Rathaus Neue Wege gehen.",
    "Das Kommunale Rechenzentrum Niederrhein sprach.",
    "Der Vorstand Digitale Infrastruktur tagte.",
    "Die Rheinische Post berichtet.",
    "Präsident Deutscher Landkreistag kommt.",
    "Der CIO Freistaats Sachsen sprach.",
    "Das unterschrieb, CIO des Freistaats Sachsen, sofort.",
    "Die Präsidentin des Städteverbands Schleswig-Holstein, so hieß es, kam.",
    "Die Bürgermeister von Cham, Bad Tölz, Rain und Hof kamen.",
    "Landesregierung Thüringen (Minister) und Ministerium Hessen, Staatssekretär, kamen.",
  ])("but not in: %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe("a surname alone refers to the full name", () => {
  it.each<[string, string[]]>([
    ["Ministerin Lena Brandl kam. So Brandl: gut.", ["Lena Brandl", "Brandl"]],
    ["Ministerin Lena Brandl kam. Brandls Bericht liegt vor.", ["Lena Brandl", "Brandls"]],
    ["CIO Tom Richter kam. Staatssekretär Richter sprach.", ["Tom Richter", "Richter"]],
    ["Geschäftsführer Udo Kammer kam. Der Zulauf halte an, so Kammer.", ["Udo Kammer", "Kammer"]],
  ])("%s", (text, expected) => {
    expect(surfacesOf(text, "Official")).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["CIO Tom Richter kam. Der Richter urteilte milde.", ["Tom Richter"]],
    ["Landrat Jan Kolb und Bürgermeisterin Eva Kolb kamen. Kolb sprach.", ["Jan Kolb", "Eva Kolb"]],
    ["Richter und Anwälte kamen.", []],
  ])("but not in: %s", (text, expected) => {
    expect(surfacesOf(text, "Official")).toEqual(expected);
  });
});
