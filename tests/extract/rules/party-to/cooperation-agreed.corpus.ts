import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["party-to/signed-together"],
  examples: [
    [
      "[State:Hessen] und der [MunicipalAssociation:Städtetag] haben einen [Agreement:Pakt] unterzeichnet. [State:Hessen] hat jetzt mit dem [MunicipalAssociation:Städtetag] die weitere Zusammenarbeit vereinbart.",
      "Hessen PARTY_TO Pakt since 2021-03",
      "Städtetag PARTY_TO Pakt since 2021-03",
    ],
  ],
  counterexamples: [
    "[State:Hessen] hat jetzt mit dem [MunicipalAssociation:Städtetag] die weitere Zusammenarbeit vereinbart.",
    "[State:Hessen] und der [MunicipalAssociation:Städtetag] haben einen [Agreement:Pakt] unterzeichnet. [State:Hessen] hat jetzt mit [State:Bayern] die Kooperation vereinbart.",
  ],
};
