import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Hessen] stellt der Stadt [Municipality:Marburg] 2,5 Millionen Euro bereit.", "Hessen FUNDS Marburg as 2,5 Millionen Euro"],
    [
      "Das [State:Land Bayern=Bayern] fördert das [Programme:Digitale Dorf] mit 800.000 Euro.",
      "Bayern FUNDS Digitale Dorf as 800.000 Euro",
    ],
    [
      "Das [System:Portal Weser] wird von [State:Bremen] mit rund drei Millionen Euro gefördert.",
      "Bremen FUNDS Portal Weser as rund drei Millionen Euro",
    ],
  ],
  counterexamples: [
    "[State:Hessen] fördert die [Municipality:Stadt Marburg] nicht mit 2 Millionen Euro.",
    "[State:Hessen] spart mit [Municipality:Marburg] 2 Millionen Euro.",
    "[State:Hessen] unterstützt [Municipality:Marburg].",
  ],
};
