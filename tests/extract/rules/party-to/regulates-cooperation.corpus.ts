import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "In [State:Hessen] regelt seit 2011 ein [Agreement:Vertrag] die Zusammenarbeit von [State:Land>Hessen] und [MunicipalAssociation:Städtetag].",
      "Hessen PARTY_TO Vertrag since 2011",
      "Städtetag PARTY_TO Vertrag since 2011",
    ],
    [
      "Die [Agreement:Zweckvereinbarung] regelt die Kooperation zwischen [Municipality:Emden] und [Municipality:Leer].",
      "Emden PARTY_TO Zweckvereinbarung",
      "Leer PARTY_TO Zweckvereinbarung",
    ],
  ],
  counterexamples: [
    "Ein Gesetz regelt die Zusammenarbeit von [Municipality:Emden] und [Municipality:Leer].",
    "Die [Agreement:Vereinbarung] regelt nicht die Zusammenarbeit von [Municipality:Emden] und [Municipality:Leer].",
  ],
};
