import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Betrieb des Portals [System:Ems-Online]: [Municipality:Lingen].", "Lingen OPERATES Ems-Online"],
    ["Betreiber des [System:Geoportals Nord=Geoportal Nord]: der Kreis [District:Kreis Plön].", "Kreis Plön OPERATES Geoportal Nord"],
    ["Hosting und Wartung von [System:Mein Amt]: [ItServiceProvider:Dataport].", "Dataport OPERATES Mein Amt"],
    ["Künftiger Betreiber von [System:Mein Amt]: [ItServiceProvider:regio iT].", "regio iT OPERATES Mein Amt (PLANNED)"],
  ],
  counterexamples: [
    "Streit um den Betrieb des Portals [System:Ems-Online]: [Municipality:Lingen] klagt.",
    "Kein Betrieb des Portals [System:Ems-Online]: [Municipality:Lingen] wartet.",
    "Früherer Betreiber von [System:Mein Amt]: [ItServiceProvider:regio iT].",
    "Das Portal [System:Ems-Online] läuft: [Municipality:Lingen] freut sich.",
    "Nutzer des Portals [System:Ems-Online]: [Municipality:Lingen] und [Municipality:Emden].",
    "Betrieb des Portals [System:Ems-Online]: offen.",
    "Betreiber des Portals [System:Ems-Online]? Gesucht: [Municipality:Lingen] winkt ab.",
    "Kosten für den Start von [System:Mein Amt]: [Municipality:Lingen] zahlt.",
  ],
};
