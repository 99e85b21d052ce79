import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Municipality:Hamm] hat die [ItServiceProvider:KDO] als Partner gewonnen.", "Hamm COOPERATES_WITH KDO"],
    ["In Kooperation mit der [ItServiceProvider:KDO] hat [Municipality:Hamm] die E-Akte eingeführt.", "Hamm COOPERATES_WITH KDO"],
  ],
  counterexamples: [
    "[Municipality:Hamm] hat die [ItServiceProvider:KDO] als Gegner gewonnen.",
    "In Konkurrenz mit der [ItServiceProvider:KDO] hat [Municipality:Hamm] die E-Akte eingeführt.",
  ],
};
