import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "In [State:Hessen] nutzen viele das Landesportal [System:hessenweit].",
      "Hessen OPERATES hessenweit",
      "hessenweit BELONGS_TO Hessen",
    ],
    ["Das [State:bayerische=Bayern] Serviceportal [System:Isarnetz] wächst.", "Bayern OPERATES Isarnetz", "Isarnetz BELONGS_TO Bayern"],
  ],
  counterexamples: [
    "[State:Hessen] und [State:Bayern] nutzen das Landesportal [System:weitweit].",
    "In [State:Hessen] nutzen viele das Portal [System:weitweit].",
  ],
};
