import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[ItServiceProvider:KDO] und [ItServiceProvider:AKDB] haben ihre [Agreement:Kooperation] besiegelt.", "KDO COOPERATES_WITH AKDB"],
  ],
  counterexamples: [
    "[ItServiceProvider:KDO] und [ItServiceProvider:AKDB] haben einen [Agreement:Kaufvertrag] unterzeichnet.",
    "[ItServiceProvider:KDO] und [ItServiceProvider:AKDB] haben ihre [Agreement:Kooperation] nicht besiegelt.",
  ],
};
