import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Hessen] lässt das [System:Portal Werra] von der [ItServiceProvider:Lahndata] betreiben.", "Lahndata OPERATES Portal Werra"],
    ["[System:Portal Werra] startet in Kassel. Man werde das Verfahren von der [ItServiceProvider:Lahndata] betreiben lassen.", "Lahndata OPERATES Portal Werra (PLANNED)"],
    ["Der Betrieb des [System:Portals Werra=Portal Werra] liegt bei der [ItServiceProvider:Lahndata].", "Lahndata OPERATES Portal Werra"],
    ["Die [ItServiceProvider:Lahndata] übernimmt seit 2018 den Betrieb der [System:Cloud Rhön].", "Lahndata OPERATES Cloud Rhön since 2018"],
    [
      "Zu den Aufgaben der [ItServiceProvider:Lahndata] gehört gemeinsam mit der [ItServiceProvider:Egge-IT] der Betrieb des [System:Kreisnetzes=Kreisnetz].",
      "Lahndata OPERATES Kreisnetz",
      "Egge-IT OPERATES Kreisnetz",
    ],
    ["Das [System:Portal Werra] läuft auf den Servern der [ItServiceProvider:Lahndata].", "Lahndata OPERATES Portal Werra"],
    ["Betreiber des [System:Portals Werra=Portal Werra] ist die [ItServiceProvider:Lahndata].", "Lahndata OPERATES Portal Werra"],
    ["Das von der [ItServiceProvider:Lahndata] betriebene [System:Portal Werra] wächst.", "Lahndata OPERATES Portal Werra"],
    ["Die [ItServiceProvider:Lahndata] stellt die Plattform [System:Werra-Connect] bereit.", "Lahndata OPERATES Werra-Connect"],
    ["Das Portal [System:Werra-Connect] wird bei der [ItServiceProvider:Lahndata] gehostet.", "Lahndata OPERATES Werra-Connect"],
    ["[System:Werra-Connect], betrieben von der [ItServiceProvider:Lahndata], steht allen offen.", "Lahndata OPERATES Werra-Connect"],
    ["Technisch läuft das Portal [System:Rathaus direkt] bei [ItServiceProvider:Dataport].", "Dataport OPERATES Rathaus direkt"],
    ["Gehostet wird die Plattform [System:OpenKita] im Rechenzentrum der [ItServiceProvider:regio iT].", "regio iT OPERATES OpenKita"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:Lahndata] löst die [ItServiceProvider:Kreisdata] als Betreiberin von [System:Werra-Connect] ab.",
    "[State:Hessen] lässt [System:Werra-Connect] von der [ItServiceProvider:Lahndata] prüfen.",
    "[State:Hessen] lässt das [System:Portal Werra] nicht von der [ItServiceProvider:Lahndata] betreiben.",
    "[State:Hessen] stellt zwei Millionen Euro für das [System:Portal Werra] bereit.",
    "Die [ItServiceProvider:Lahndata] hat den Betrieb des [System:Portals Werra] nie übernommen.",
    "[State:Hessen] läuft beim [System:Portal Werra] voraus.",
    "Die [ItServiceProvider:Lahndata] könnte den Betrieb des [System:Portals Werra] übernehmen.",
    "Das Verfahren lasse man von der [ItServiceProvider:Lahndata] betreiben.",
    "Gut läuft das Portal [System:Rathaus direkt] bei den Bürgern der [ItServiceProvider:regio iT] nicht.",
  ],
};
