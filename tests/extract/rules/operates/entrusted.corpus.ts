import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Mit dem Betrieb des [System:Lahnportals=Lahnportal] hat [State:Hessen] die [ItServiceProvider:HZD] beauftragt.", "HZD OPERATES Lahnportal"],
    ["Die [ItServiceProvider:AKDB] zeichnet für den Betrieb des [System:Lahnportals=Lahnportal] verantwortlich.", "AKDB OPERATES Lahnportal"],
    ["Den Betrieb des Portals [System:Mängelfix] teilen sich [Municipality:Hamm] und [Municipality:Soest].", "Hamm OPERATES Mängelfix", "Soest OPERATES Mängelfix"],
    ["Die [ItServiceProvider:KRZN] ist seit 2012 mit dem Betrieb des [System:Rheinnetzes=Rheinnetz] beauftragt.", "KRZN OPERATES Rheinnetz since 2012"],
    ["Das [Ministry:Finanzministerium] ist für den Betrieb des [System:Bayernservers=Bayernserver] zuständig.", "Finanzministerium OPERATES Bayernserver"],
    ["Mit Betrieb und Wartung von [System:Elbcloud] wurde die [Company:Elbnetz GmbH] betraut.", "Elbnetz GmbH OPERATES Elbcloud"],
    ["Das Hosting der [System:Elbcloud] teilen sich [Municipality:Pirna] und [Municipality:Riesa].", "Pirna OPERATES Elbcloud", "Riesa OPERATES Elbcloud"],
    ["Für Aufbau und Betrieb der [System:Elbcloud] soll die [ItServiceProvider:KISA] zuständig sein.", "KISA OPERATES Elbcloud (PLANNED)"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:KDO] ist für die Schulung zu [System:OpenRathaus] zuständig.",
    "Verantwortlich für die Kritik am [System:Lahnportal] ist das [Ministry:Digitalministerium].",
    "Mit der Prüfung des [System:Lahnportals=Lahnportal] hat [State:Hessen] die [ItServiceProvider:HZD] beauftragt.",
    "Für den Betrieb von [System:OpenRathaus] sucht [State:Hessen] einen Dienstleister.",
    "Um den Betrieb von [System:OpenRathaus] bewirbt sich die [ItServiceProvider:KDO].",
    "Über den Betrieb von [System:OpenRathaus] entscheidet der Rat von [Municipality:Hamm].",
    "Die [ItServiceProvider:KDO] stellt den Betrieb von [System:OpenRathaus] ein.",
    "Am Betrieb des [System:Lahnportals=Lahnportal] ist die [ItServiceProvider:KDO] nicht beteiligt.",
    "Mit dem Betrieb der [System:Elbcloud] ist [Municipality:Pirna] zufrieden.",
    "Für den Betrieb der [System:Elbcloud] ist die [ItServiceProvider:KISA] nicht zuständig.",
    "Mit dem Betrieb der [System:Elbcloud] wurde die [ItServiceProvider:KISA] nie beauftragt.",
  ],
};
