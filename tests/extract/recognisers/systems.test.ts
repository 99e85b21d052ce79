import { describe, expect, it } from "vitest";
import { namesOf } from "../mentions-of.js";

describe("systems are found by what they are and what they are called", () => {
  it.each<[string, string]>([
    ["Das Verfahren MORA läuft.", "MORA"],
    ["Das Archivsystem „Deichwart“ läuft.", "Deichwart"],
    ["Nutzer des Fachverfahrens Wohngeld sind zufrieden.", "Fachverfahren Wohngeld"],
    ["Sie betreiben das Kommunale Datennetz gemeinsam.", "Kommunales Datennetz"],
    ["Nun läuft das Kommunale Netz Leinetal.", "Kommunales Netz Leinetal"],
    ["Nutzer des Sächsischen Kommunalen Vergabeportals sind zufrieden.", "Sächsisches Kommunales Vergabeportal"],
    ["Die Plattform Küsten-Cloud wächst.", "Küsten-Cloud"],
    ["Der Betrieb des Bauportals.NRW ist gesichert.", "Bauportal.NRW"],
    ["Das Berliner Landesnetz wächst.", "Berliner Landesnetz"],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "System")).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    "Neue Portale braucht das Land.",
    "Digitale Plattformen verändern die Arbeit.",
    "Die Fachverfahren Kommunen anzubieten, ist das Ziel.",
    "Mit dem Fachverfahren Daten auszutauschen, ist leicht.",
    "Das neue Netz trägt weit.",
    "Das Verfahren läuft vor Gericht.",
    "Ein zentrales Register fehlt.",
  ])("not so: %s", (text) => {
    expect(namesOf(text, "System")).toEqual([]);
  });
});
