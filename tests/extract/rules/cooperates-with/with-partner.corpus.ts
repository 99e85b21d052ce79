import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Municipality:Hamm] hat die [ItServiceProvider:KDO] als Partner gewonnen.", "Hamm COOPERATES_WITH KDO"],
    ["In Kooperation mit der [ItServiceProvider:KDO] hat [Municipality:Hamm] die E-Akte eingeführt.", "Hamm COOPERATES_WITH KDO"],
    ["[State:Hessen] hat das Portal in enger Zusammenarbeit mit der [ItServiceProvider:ekom21] entwickelt.", "Hessen COOPERATES_WITH ekom21"],
    ["Das Verfahren wurde von [Municipality:Pirna] in Zusammenarbeit mit [Municipality:Riesa] entwickelt.", "Pirna COOPERATES_WITH Riesa"],
    ["[Municipality:Pirna] holte sich 2018 die [ItServiceProvider:KISA] als Partner.", "Pirna COOPERATES_WITH KISA since 2018"],
  ],
  counterexamples: [
    "[Municipality:Hamm] hat die [ItServiceProvider:KDO] als Gegner gewonnen.",
    "In Konkurrenz mit der [ItServiceProvider:KDO] hat [Municipality:Hamm] die E-Akte eingeführt.",
    "In Zusammenarbeit mit der Feuerwehr hat [Municipality:Pirna] geübt, nicht in Kooperation mit [Municipality:Riesa].",
    "In Zusammenarbeit mit [Municipality:Riesa] wurde ein Portal entwickelt.",
  ],
};
