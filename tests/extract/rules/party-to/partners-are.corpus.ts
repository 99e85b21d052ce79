import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Am 4. April 2019 wurde der [Agreement:Gesellschaftsvertrag] unterzeichnet; Partner sind [Municipality:Trier], der [District:Kreis Trier-Saarburg] und die [ItServiceProvider:KommWis].",
      "Trier PARTY_TO Gesellschaftsvertrag since 2019-04-04",
      "Kreis Trier-Saarburg PARTY_TO Gesellschaftsvertrag since 2019-04-04",
      "KommWis PARTY_TO Gesellschaftsvertrag since 2019-04-04",
    ],
    [
      "Die [Agreement:Vereinbarung] steht, Vertragspartner sind das [State:Land Bayern=Bayern] und der [MunicipalAssociation:Gemeindetag].",
      "Bayern PARTY_TO Vereinbarung",
      "Gemeindetag PARTY_TO Vereinbarung",
    ],
  ],
  counterexamples: [
    "Partner sind [Municipality:Trier] und [Municipality:Mainz].",
    "Die [Agreement:Vereinbarung] gilt, die Partner suchen [Municipality:Trier] auf.",
  ],
};
