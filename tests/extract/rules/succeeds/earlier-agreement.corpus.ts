import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["party-to/signed-together"],
  examples: [
    [
      "[State:Hessen] und der [MunicipalAssociation:Städtetag] haben einen [Agreement:Pakt] unterzeichnet. Im Jahr 2011 war eine erste [Agreement:Vereinbarung] geschlossen worden.",
      "Pakt SUCCEEDS Vereinbarung",
    ],
  ],
  counterexamples: [
    "Im Jahr 2011 war eine erste [Agreement:Vereinbarung] geschlossen worden.",
    "[State:Hessen] und der [MunicipalAssociation:Städtetag] haben einen [Agreement:Pakt] unterzeichnet. Das ist eine erste [Agreement:Vereinbarung].",
  ],
};
