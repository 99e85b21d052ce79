import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf, gazetteer, mentionsOf, surfacesOf } from "../mentions-of.js";
import { readMentions } from "../../../src/extract/read-mentions.js";

const refer = (text: string): [string, string][] => mentionsOf(text).flatMap(({ surface, refersTo }) => (refersTo ? [[surface, refersTo.surface] as [string, string]] : []));
const anaphors = (text: string): [string, string][] => mentionsOf(text).flatMap(({ surface, refersTo, anaphor }) => (anaphor && refersTo ? [[surface, refersTo.surface] as [string, string]] : []));

describe("overlaps", () => {
  it.each<[string, string[]]>([
    ["Der Gemeinde- und Städtebund Thüringen kam.", ["Gemeinde- und Städtebund Thüringen"]],
    ["Die KID Magdeburg kam.", ["KID Magdeburg"]],
    ["Das Finanzministerium Schleswig-Holstein kam.", ["Finanzministerium Schleswig-Holstein"]],
    ["Bürgermeister Karl Hagen kam.", ["Karl Hagen"]],
    ["Das E-Government-Gesetz Sachsen-Anhalts gilt.", ["E-Government-Gesetz Sachsen-Anhalts"]],
  ])("the longest name stays: %s", (text, expected) => {
    expect(mentionsOf(text).map(({ surface }) => surface)).toEqual(expected);
  });

  it("no two names share a letter, whatever stands side by side", () => {
    const pieces = fc.constantFrom("Sachsen", "-Anhalt", " und ", "Landkreis ", "Stendal ", "Städte- ", "Gemeindebund ", "Thüringer ", "Finanzministerium ", "Rahmenvereinbarung ", "Michael ", "Richter ", "KITU ", "(", ") ", "GmbH ", "OZG-", "Umsetzung ", ", ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const document = documentOf(parts.join(""));
        let last = 0;
        for (const mention of readMentions(document, gazetteer).filter(({ anaphor }) => !anaphor)) {
          expect(document.text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
        }
      }),
    );
  });
});

describe("the state of the context", () => {
  const state = (text: string, kind: string): string | null | undefined => mentionsOf(text).find((mention) => mention.kind === kind)?.state;

  it.each<[string, string, string | null]>([
    ["Hessen baut um. Das Finanzministerium zahlt.", "Ministry", "DE-HE"],
    ["Hessen und Bayern bauen um. In Bayern zahlt das Finanzministerium.", "Ministry", "DE-BY"],
    ["Hessen und Bayern bauen um. Das Finanzministerium zahlt.", "Ministry", null],
    ["Das Hessische Finanzministerium lobt Bayern.", "Ministry", "DE-HE"],
    ["Die Stadt Kiel baut um. Die Staatskanzlei zahlt.", "Ministry", "DE-SH"],
    ["Ein IT-Beirat für das Saarland ist geplant.", "Body", "DE-SL"],
    ["Die Staatskanzlei zahlt.", "Ministry", null],
  ])("%s", (text, kind, expected) => {
    expect(state(text, kind)).toBe(expected);
  });

  it("of towns with one name the one in the context's state is meant", () => {
    const [, town] = mentionsOf("In Hessen baut die Gemeinde Fürth um.");
    expect(town).toMatchObject({ candidates: ["06431007"], state: "DE-HE" });
  });

  it("an institution without a state has no candidates, with one it has that state's", () => {
    expect(mentionsOf("Der Landkreistag warnt.")[0]?.candidates).toEqual([]);
    expect(mentionsOf("In Thüringen warnt der Landkreistag.").find(({ kind }) => kind === "MunicipalAssociation")?.candidates).toEqual(["landkreistag-th"]);
  });
});

describe("abbreviations that the text defines", () => {
  it.each<[string, [string, string][]]>([
    ["Der Zweckverband Nordseenetz (ZVN) wächst. Dem ZVN treten viele bei.", [["ZVN", "Zweckverband Nordseenetz"], ["ZVN", "Zweckverband Nordseenetz"]]],
    ["Die Elbe-IT AöR wächst. Elbe-IT sucht Personal.", [["Elbe-IT", "Elbe-IT AöR"]]],
    ["Das Ministerium für Heimat und Digitales (MHD) zahlt. Das MHD hofft.", [["MHD", "Ministerium für Heimat und Digitales"], ["MHD", "Ministerium für Heimat und Digitales"]]],
    ["Der Zweckverband Nordseenetz (Sitz: Emden) wächst. Emden freut sich.", []],
  ])("%s", (text, expected) => {
    expect(refer(text)).toEqual(expected);
  });
});

describe("a directive's short name and its title are one law", () => {
  it.each<[string, number]>([
    ["Die Breitband-Richtlinie ist neu. Die Richtlinie zur Förderung von Breitband in Dörfern (BreitRL) gilt.", 1],
    ["Die Glasfaser-Richtlinie ist neu. Die Richtlinie zur Förderung von Breitband in Dörfern (BreitRL) gilt.", 0],
  ])("%s", (text, count) => {
    expect(refer(text).filter(([surface]) => surface.startsWith("Richtlinie"))).toHaveLength(count);
  });
});

describe("phrases that only refer back", () => {
  it.each<[string, [string, string][]]>([
    ["Hessen zahlt. Das Land hofft auf mehr.", [["Das Land", "Hessen"]]],
    ["Sachsen zahlt. Der Freistaat hofft.", [["Der Freistaat", "Sachsen"]]],
    ["Hessen zahlt. Der Freistaat hofft.", []],
    ["Bremen und Hamburg arbeiten zusammen. Beide Länder hoffen.", [["Beide Länder", "Bremen"], ["Beide Länder", "Hamburg"]]],
    ["Bremen und Hessen rücken zusammen. Die Landesregierungen planen es.", [["Die Landesregierungen", "Bremen"], ["Die Landesregierungen", "Hessen"]]],
    ["Hessen zahlt. Die Landesregierungen planen es.", []],
    ["Bremen und Hessen zahlen. Die Landesregierungen von Bayern und Sachsen planen es.", []],
    ["Die govdigital eG wächst. Die Genossenschaft hofft.", [["Die Genossenschaft", "govdigital eG"]]],
    ["Der Zweckverband Nordseenetz wächst. Der Zweckverband hofft.", [["Der Zweckverband", "Zweckverband Nordseenetz"]]],
    ["Der Landkreis Celle und die Städte Gifhorn und Peine planen. Die drei Kommunen hoffen.", [["Die drei Kommunen", "Landkreis Celle"], ["Die drei Kommunen", "Städte Gifhorn"], ["Die drei Kommunen", "Peine"]]],
    ["Bayern und Hessen haben eine Kooperationsvereinbarung unterzeichnet. Sie sieht vor, dass man teilt.", [["Sie", "Kooperationsvereinbarung"]]],
    ["Bayern und Hessen haben einen Rahmenvertrag unterzeichnet. Er gilt bis 2030.", [["Er", "Rahmenvertrag"]]],
    ["Bayern und Hessen haben einen Rahmenvertrag unterzeichnet. Das Papier hilft.", [["Das Papier", "Rahmenvertrag"]]],
    ["Bayern und Hessen haben einen Rahmenvertrag unterzeichnet. Die Neufassung hilft.", [["Die Neufassung", "Rahmenvertrag"]]],
    ["Bayern und Hessen haben einen Rahmenvertrag unterzeichnet. Sie sieht vor, dass man teilt.", []],
    ["Bayern und Hessen haben eine Kooperationsvereinbarung unterzeichnet. Sie freut sich.", []],
    ["Eine Kooperationsvereinbarung wurde unterzeichnet. Das OZG gilt. Die Neufassung kommt.", []],
    ["Das ganze Land freut sich.", []],
    ["Die Genossenschaft wächst.", []],
    ["Die govdigital eG wächst. Die Genossenschaft ProVitako auch.", []],
    ["Hessen zahlt. Im Bundesland gilt das.", []],
    ["Die Landkarte liegt vor, die Landkreise auch.", []],
    ["Lübeck zögert. Die Hansestadt hofft.", [["Die Hansestadt", "Lübeck"]]],
    ["Mainz und die Stadt Alzey verhandeln. Die Landeshauptstadt hofft.", [["Die Landeshauptstadt", "Mainz"]]],
    ["Hessen wartet. Mit dem Saarland schloss das Land einen Vertrag.", [["das Land", "Hessen"]]],
    ["Bayern und Sachsen warten. Der Freistaat hofft.", []],
    ["Die Städte Neuss, Krefeld und Viersen planen. Die beiden Städte hoffen.", []],
    ["Die Stadt Neuss und die Stadt Krefeld planen. Die Nachbarstädte hoffen.", [["Die Nachbarstädte", "Stadt Neuss"], ["Die Nachbarstädte", "Stadt Krefeld"]]],
    ["Die govdigital eG und die ProVitako eG tagen. Die Genossenschaft hofft.", []],
    ["Die Stadt Neuss und die Stadt Krefeld planen. Die Stadt hofft.", []],
    ["Die Stadt Neuss plant. Die Innenstadt wächst.", []],
  ])("%s", (text, expected) => {
    expect(anaphors(text)).toEqual(expected);
  });

  it("they are marked, so that they are not recorded as names", () => {
    expect(surfacesOf("Hessen zahlt. Das Land hofft.", "State")).toEqual(["Hessen"]);
  });
});

it("references lead straight to the first name and share its candidates", () => {
  const mentions = mentionsOf("Die Kommunale IT-Union (KITU) wächst. Die KITU hofft. Die Genossenschaft auch.");
  for (const { refersTo } of mentions) expect(refersTo?.refersTo ?? null).toBeNull();
  expect(new Set(mentions.map(({ candidates }) => candidates[0]))).toEqual(new Set(["kitu"]));
});
