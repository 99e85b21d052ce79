import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Gegründet wurde die [ItServiceProvider:Küstendata] von [State:Bremen]; 2011 kamen [State:Hamburg] und [State:Mecklenburg-Vorpommern] hinzu.",
      "Hamburg MEMBER_OF Küstendata since 2011",
      "Mecklenburg-Vorpommern MEMBER_OF Küstendata since 2011",
    ],
    ["Träger des [ItServiceProvider:Zweckverbands Lahndata=Zweckverband Lahndata] ist die Stadt Weilburg. Im Mai 2015 stieß der [District:Landkreis Gießen] dazu.", "Landkreis Gießen MEMBER_OF Zweckverband Lahndata since 2015-05"],
    ["Die [Cooperative:Genokom eG] haben 2009 drei Städte gegründet. 2012 folgte [Municipality:Emden].", "Emden MEMBER_OF Genokom eG since 2012"],
    ["Die [Cooperative:Genokom eG] steht allen offen, die ihren Beitritt erklären; als erste taten dies [Municipality:Emden] und der [District:Landkreis Aurich].", "Emden MEMBER_OF Genokom eG", "Landkreis Aurich MEMBER_OF Genokom eG"],
  ],
  counterexamples: [
    "Die [Cooperative:Genokom eG] hat ihr Portal erneuert; als erste tat dies [Municipality:Emden].",
    "Die [ItServiceProvider:Küstendata] baut ein Portal. 2011 kam [State:Hamburg] hinzu.",
    "Die [ItServiceProvider:Küstendata] hat Mitglieder im ganzen Land. Hinzu kommen Aufgaben für [State:Hamburg].",
    "2011 kam [State:Hamburg] hinzu.",
    "Mitglied der [Cooperative:Genokom eG] ist Emden. [State:Bremen] kam nicht hinzu.",
  ],
  after: ["founded/founded"],
};
