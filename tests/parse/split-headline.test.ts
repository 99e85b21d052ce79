import { describe, expect, it } from "vitest";
import { splitHeadline, splitSpacedHeadline } from "../../src/parse/split-headline.js";

describe("a headline", () => {
  it.each([
    ["SachsenNeue Wege", "Sachsen", "Neue Wege"],
    ["Sachsen-AnhaltNeue Wege", "Sachsen-Anhalt", "Neue Wege"],
    ["Bremen / NiedersachsenGemeinsam rechnen", "Bremen / Niedersachsen", "Gemeinsam rechnen"],
    ["Hessen/ThüringenGemeinsam rechnen", "Hessen/Thüringen", "Gemeinsam rechnen"],
    ["PortaleAlles aus einer Hand", "Portale", "Alles aus einer Hand"],
    ["OZG 2.0Der nächste Anlauf", "OZG 2.0", "Der nächste Anlauf"],
    ["Kreis Vechta„Wir sind bereit“", "Kreis Vechta", "„Wir sind bereit“"],
    ["govdigitalZwei Länder treten bei", "govdigital", "Zwei Länder treten bei"],
    ["Komm.ONENeuer Vorstand", null, "Komm.ONENeuer Vorstand"],
    ["BayernIDMehr Nutzer", null, "BayernIDMehr Nutzer"],
    ["AKDBUmzug nach Bayreuth", null, "AKDBUmzug nach Bayreuth"],
    ["DigitalPakt SchuleLänder einig", "DigitalPakt Schule", "Länder einig"],
    ["Land sucht BürgerInnen für Beirat", null, "Land sucht BürgerInnen für Beirat"],
    ["Stadt Mainz nutzt MainzApp", null, "Stadt Mainz nutzt MainzApp"],
    ["Mainz: Neue Wege", "Mainz", "Neue Wege"],
    ["Warum es hakt: ein Bericht", null, "Warum es hakt: ein Bericht"],
    ["Sachsen und Bayern einigen sich", null, "Sachsen und Bayern einigen sich"],
  ])("%s has the kicker %s", (headline, kicker, title) => {
    expect(splitHeadline(headline)).toEqual({ kicker, title });
  });
});

describe("a headline with a blank between kicker and title", () => {
  it.each([
    ["Register im Verbund Drei Kreise legen Akten zusammen", "Register im Verbund", "Drei Kreise legen Akten zusammen"],
    ["OZG-Umsetzung Wie die Länder vorgehen", "OZG-Umsetzung", "Wie die Länder vorgehen"],
    ["E-Akte „Wir haben gelernt“", "E-Akte", "„Wir haben gelernt“"],
    ["Registerführung Landkreise einigen sich", null, "Registerführung Landkreise einigen sich"],
    ["Kreise loben Die Grünen", null, "Kreise loben Die Grünen"],
    ["Städte teilen sich ein Portal", null, "Städte teilen sich ein Portal"],
  ])("%s has the kicker %s", (headline, kicker, title) => {
    expect(splitSpacedHeadline(headline)).toEqual({ kicker, title });
  });
});
