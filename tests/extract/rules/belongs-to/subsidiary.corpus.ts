import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Company:NordNetz], eine Tochter der [Company:Stadtwerke Kiel], hilft.", "NordNetz BELONGS_TO Stadtwerke Kiel"],
    ["[ItServiceProvider:Kreisdata] ist ein Eigenbetrieb der Stadt [Municipality:Kiel].", "Kreisdata BELONGS_TO Kiel"],
    ["Die [ItServiceProvider:KDO] ist eine hundertprozentige Tochter der Stadt [Municipality:Hamm].", "KDO BELONGS_TO Hamm"],
  ],
  counterexamples: [
    "[Company:NordNetz] und die Tochter der [Company:Stadtwerke Kiel] helfen.",
    "[Company:NordNetz] hilft der [Company:Stadtwerke Kiel].",
  ],
};
