import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "60 Prozent der [ItServiceProvider:KDO] gehören dem [ItServiceProvider:Zweckverband GKD], vierzig Prozent dem [State:Land Bremen=Bremen].",
      "Zweckverband GKD MEMBER_OF KDO as Träger 60 %",
      "Bremen MEMBER_OF KDO as Träger 40 %",
    ],
    [
      "Die Stadt [Municipality:Bonn] hält 49 Prozent der Anteile an der [Company:BonnNetz GmbH].",
      "Bonn MEMBER_OF BonnNetz GmbH as Träger 49 %",
    ],
    ["Die Stadt [Municipality:Kleve] hält 51 Prozent, der [District:Kreis Wesel] 49 Prozent der Anteile an der [Company:Westnetz GmbH].", "Kleve MEMBER_OF Westnetz GmbH as Träger 51 %", "Kreis Wesel MEMBER_OF Westnetz GmbH as Träger 49 %"],
  ],
  counterexamples: [
    "60 Prozent der Anträge gehen in [State:Bremen] ein.",
    "[State:Bremen] lehnt 60 Prozent der Anträge der [ItServiceProvider:KDO] ab.",
  ],
};
