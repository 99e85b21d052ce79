import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Company:NordNetz], eine Tochter der [Company:Stadtwerke Kiel], hilft.", "NordNetz BELONGS_TO Stadtwerke Kiel"],
    ["[ItServiceProvider:Kreisdata] ist ein Eigenbetrieb der Stadt [Municipality:Kiel].", "Kreisdata BELONGS_TO Kiel"],
  ],
  counterexamples: [
    "[Company:NordNetz] und die Tochter der [Company:Stadtwerke Kiel] helfen.",
    "[Company:NordNetz] hilft der [Company:Stadtwerke Kiel].",
  ],
};
