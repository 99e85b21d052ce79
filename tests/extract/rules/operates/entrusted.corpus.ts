import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Mit dem Betrieb des [System:Lahnportals=Lahnportal] hat [State:Hessen] die [ItServiceProvider:HZD] beauftragt.", "HZD OPERATES Lahnportal"],
    ["Die [ItServiceProvider:AKDB] zeichnet für den Betrieb des [System:Lahnportals=Lahnportal] verantwortlich.", "AKDB OPERATES Lahnportal"],
    ["Den Betrieb des Portals [System:Mängelfix] teilen sich [Municipality:Hamm] und [Municipality:Soest].", "Hamm OPERATES Mängelfix", "Soest OPERATES Mängelfix"],
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
  ],
};
