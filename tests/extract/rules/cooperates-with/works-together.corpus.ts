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
  ],
  counterexamples: [
    "[State:Bremen] und [State:Hamburg] haben Portale.",
    "[State:Bremen] und [State:Hamburg] arbeiten nicht zusammen.",
    "[State:Bremen] lobt die Zusammenarbeit in [State:Hamburg].",
    "[State:Bremen] und [State:Hamburg] sollten kooperieren.",
  ],
};
