import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Municipality:Kiel] und [Municipality:Lübeck] arbeiten bei der IT zusammen.", "Kiel COOPERATES_WITH Lübeck"],
    ["[State:Bremen] hat mit [State:Hamburg] die Zusammenarbeit vertieft.", "Bremen COOPERATES_WITH Hamburg"],
    [
      "[State:Bremen], [State:Hamburg] und [State:Berlin] kooperieren seit 2014.",
      "Bremen COOPERATES_WITH Hamburg since 2014",
      "Bremen COOPERATES_WITH Berlin since 2014",
      "Hamburg COOPERATES_WITH Berlin since 2014",
    ],
    [
      "Die Zusammenarbeit zwischen [State:Bremen] und dem [MunicipalAssociation:Städtetag] läuft gut.",
      "Bremen COOPERATES_WITH Städtetag",
    ],
    ["[State:Hessen] und [State:Bayern] wollen künftig zusammenarbeiten.", "Hessen COOPERATES_WITH Bayern (PLANNED)"],
    ["Der [ItServiceProvider:Lecos] arbeitet mit der [ItServiceProvider:KISA] zusammen, sagte das [Ministry:Innenministerium].", "Lecos COOPERATES_WITH KISA"],
    ["Die [Municipality:Stadt Ulm=Ulm] teilt mit, dass sie und die [Municipality:Stadt Neu-Ulm=Neu-Ulm] mit [Company:Telekom] zusammenarbeiten.", "Neu-Ulm COOPERATES_WITH Telekom"],
    ["Es ist geplant, dass die [ItServiceProvider:krz] und die [ItServiceProvider:regio iT] kooperieren.", "krz COOPERATES_WITH regio iT (PLANNED)"],
    ["Ihre Zusammenarbeit beim E-Government haben das [State:Land Hessen=Hessen] und der [MunicipalAssociation:Städtetag] auf eine neue Grundlage gestellt.", "Hessen COOPERATES_WITH Städtetag"],
    ["Die [ItServiceProvider:krz] wird Partner der [ItServiceProvider:Lecos].", "krz COOPERATES_WITH Lecos"],
    ["Die Zusammenarbeit der Stadt [Municipality:Fürth] mit der [ItServiceProvider:AKDB] läuft gut.", "Fürth COOPERATES_WITH AKDB"],
    ["[State:Bremen] und [State:Hamburg] bereiten eine Zusammenarbeit vor.", "Bremen COOPERATES_WITH Hamburg (PLANNED)"],
    ["[State:Bremen] und [State:Hamburg] erneuerten ihre Partnerschaft.", "Bremen COOPERATES_WITH Hamburg"],
  ],
  counterexamples: [
    "[State:Bremen] und [State:Hamburg] haben Portale.",
    "[State:Bremen] und [State:Hamburg] arbeiten nicht zusammen.",
    "[State:Bremen] lobt die Zusammenarbeit in [State:Hamburg].",
    "[State:Bremen] und [State:Hamburg] sollten kooperieren.",
    "[Municipality:Jena] dementiert, mit der [ItServiceProvider:KIV] zu kooperieren.",
    "Arbeiten [Municipality:Jena] und [Municipality:Gera] künftig zusammen?",
    "Nur wenn [Municipality:Jena] mit [Municipality:Gera] kooperiert, sinken die Kosten.",
    "Laut Opposition soll [Municipality:Jena] mit [Municipality:Gera] zusammenarbeiten.",
    "Die Zusammenarbeit von [Municipality:Jena] und [Municipality:Gera] endete 2019.",
    "Statt mit [Municipality:Gera] zusammenzuarbeiten, baut [Municipality:Jena] ein eigenes Portal.",
    "Niemand will, dass [Municipality:Jena] und [Municipality:Gera] zusammenarbeiten.",
    "[Municipality:Jena] hatte gehofft, mit [Municipality:Gera] zusammenzuarbeiten.",
    "Die [ItServiceProvider:krz] ist kein Partner der [ItServiceProvider:Lecos].",
    "Die Zusammenarbeit der Stadt [Municipality:Fürth] mit der [ItServiceProvider:AKDB] ist gescheitert.",
  ],
};
