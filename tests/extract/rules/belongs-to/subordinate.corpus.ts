import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [ItServiceProvider:KDO] gehört zum Geschäftsbereich des [Ministry:Innenministeriums=Innenministerium].", "KDO BELONGS_TO Innenministerium"],
    ["Die [ItServiceProvider:KDO] ist dem [Ministry:Innenministerium] unterstellt.", "KDO BELONGS_TO Innenministerium"],
    ["Die [Company:Hammlicht GmbH] gehört zu 100 Prozent der Stadt [Municipality:Hamm].", "Hammlicht GmbH BELONGS_TO Hamm"],
    ["Die dem [Ministry:Finanzministerium] nachgeordnete [ItServiceProvider:Zentrale Datenstelle] zieht um.", "Zentrale Datenstelle BELONGS_TO Finanzministerium"],
    ["Die [ItServiceProvider:Zentrale Datenstelle] untersteht seit 2009 dem [Ministry:Finanzministerium].", "Zentrale Datenstelle BELONGS_TO Finanzministerium since 2009"],
    ["Die [Company:Elbnetz GmbH] gehört vollständig der Stadt [Municipality:Pirna].", "Elbnetz GmbH BELONGS_TO Pirna"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:KDO] gehört zu den Kritikern des [Ministry:Innenministeriums=Innenministerium].",
    "Die [Company:Hammlicht GmbH] gehört nicht der Stadt [Municipality:Hamm].",
    "Die [ItServiceProvider:Zentrale Datenstelle] untersteht nicht dem [Ministry:Finanzministerium].",
    "Die [Company:Elbnetz GmbH] gehört zu den Partnern der Stadt [Municipality:Pirna].",
  ],
};
