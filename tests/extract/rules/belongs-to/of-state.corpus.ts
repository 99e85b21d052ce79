import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Das [Body:Digitalkabinett] von [State:Bayern] tagt.", "Digitalkabinett BELONGS_TO Bayern"],
    [
      "Die [MunicipalAssociation:kommunalen Spitzenverbände=kommunale Spitzenverbände] des [State:Landes Hessen=Hessen] stimmen zu.",
      "kommunale Spitzenverbände BELONGS_TO Hessen",
    ],
    ["[State:Hessens=Hessen] [Ministry:Staatskanzlei] lädt ein.", "Staatskanzlei BELONGS_TO Hessen"],
  ],
  counterexamples: [
    "Das [Body:Digitalkabinett] tagt in [State:Bayern].",
    "Das [Ministry:Ministerium] besucht [State:Bayern].",
  ],
};
