import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [ItServiceProvider:KDO] gehört zum Geschäftsbereich des [Ministry:Innenministeriums=Innenministerium].", "KDO BELONGS_TO Innenministerium"],
    ["Die [ItServiceProvider:KDO] ist dem [Ministry:Innenministerium] unterstellt.", "KDO BELONGS_TO Innenministerium"],
    ["Die [Company:Hammlicht GmbH] gehört zu 100 Prozent der Stadt [Municipality:Hamm].", "Hammlicht GmbH BELONGS_TO Hamm"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:KDO] gehört zu den Kritikern des [Ministry:Innenministeriums=Innenministerium].",
    "Die [Company:Hammlicht GmbH] gehört nicht der Stadt [Municipality:Hamm].",
  ],
};
