import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[ItServiceProvider:Dataport] betreibt die [System:Cloud Nord].", "Dataport OPERATES Cloud Nord"],
    ["Das [System:Portal Weser] wird seit 2015 von der [ItServiceProvider:KDO] betrieben.", "KDO OPERATES Portal Weser since 2015"],
    ["[State:Bremen] will das [System:Portal Weser] betreiben.", "Bremen OPERATES Portal Weser (PLANNED)"],
    ["Das [System:Portal Weser], das die [ItServiceProvider:KDO] betreibt, wächst.", "KDO OPERATES Portal Weser"],
  ],
  counterexamples: [
    "[State:Bremen] nutzt das [System:Portal Weser].",
    "[ItServiceProvider:KDO] betreibt das [System:Portal Weser] nicht.",
    "In [State:Bremen] wird das [System:Portal Weser] betrieben.",
  ],
};
