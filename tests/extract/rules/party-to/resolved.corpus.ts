import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[State:Berlin] und [State:Brandenburg] haben am 4. Mai 2015 eine engere [Agreement:Kooperation] beschlossen.",
      "Berlin PARTY_TO Kooperation since 2015-05-04",
      "Brandenburg PARTY_TO Kooperation since 2015-05-04",
    ],
    [
      "Die Stadt [Municipality:Ulm] und der [District:Alb-Donau-Kreis] haben eine [Agreement:Partnerschaft] verabredet.",
      "Ulm PARTY_TO Partnerschaft",
      "Alb-Donau-Kreis PARTY_TO Partnerschaft",
    ],
  ],
  counterexamples: [
    "[State:Berlin] hat eine [Agreement:Vereinbarung] beschlossen.",
    "[State:Berlin] und [State:Brandenburg] haben die [Agreement:Kooperation] nicht beschlossen.",
    "In [State:Berlin] wurde eine [Agreement:Kooperation] beschlossen.",
  ],
};
