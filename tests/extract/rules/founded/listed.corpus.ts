import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Gründer der [ItServiceProvider:Pfalz AöR]: [Municipality:Landau] und [Municipality:Speyer].", "Landau FOUNDED Pfalz AöR", "Speyer FOUNDED Pfalz AöR"],
    ["Die [Cooperative:Nordlicht eG] ist da. Gründungsmitglieder: [District:Kreis Plön] und [Municipality:Kiel].", "Kreis Plön FOUNDED Nordlicht eG", "Kiel FOUNDED Nordlicht eG"],
    ["Gründungsgesellschafter der [ItServiceProvider:regio GmbH] im Jahr 2004: [Municipality:Aachen].", "Aachen FOUNDED regio GmbH since 2004"],
    ["Gründungspartner der [ItServiceProvider:regio GmbH]: die [Company:Stadtwerke Aachen] und [Municipality:Düren].", "Stadtwerke Aachen FOUNDED regio GmbH", "Düren FOUNDED regio GmbH"],
  ],
  counterexamples: [
    "Kein Gründer der [ItServiceProvider:Pfalz AöR]: [Municipality:Landau].",
    "Die Gründer der [ItServiceProvider:Pfalz AöR] tagten: [Municipality:Landau] lud ein.",
    "Gründung der [ItServiceProvider:Pfalz AöR]: [Municipality:Landau] feiert.",
    "Gründe der [ItServiceProvider:Pfalz AöR]: [Municipality:Landau] ist zu klein.",
    "Gründer in [Municipality:Landau]: Start-ups feiern.",
    "Die [ItServiceProvider:Pfalz AöR] wächst: [Municipality:Landau] kommt.",
    "Mitglieder der [ItServiceProvider:Pfalz AöR]: [Municipality:Landau].",
    "Gründer gesucht: [Municipality:Landau] wirbt.",
  ],
};
