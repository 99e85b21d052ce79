import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["party-to/signed-together"],
  examples: [
    [
      "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Das neue Projekt ist das [System:Portal Weser]. Damit soll eine Plattform für beide entstehen.",
      "Pakt CONCERNS Portal Weser",
      "Bremen OPERATES Portal Weser (PLANNED)",
      "Hamburg OPERATES Portal Weser (PLANNED)",
    ],
    [
      "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Gemeinsames Vorhaben ist der [System:Formularserver Nord].",
      "Pakt CONCERNS Formularserver Nord",
    ],
    [
      "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Dazu gehört ein gemeinsames Vorhaben. Gemeint ist der [System:Formularserver Nord]: ein Angebot, das bis 2023 entstehen soll.",
      "Pakt CONCERNS Formularserver Nord",
      "Bremen OPERATES Formularserver Nord (PLANNED)",
      "Hamburg OPERATES Formularserver Nord (PLANNED)",
    ],
  ],
  counterexamples: [
    "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Vieles ist noch offen. Gemeint ist der [System:Formularserver Nord].",
    "Das neue Projekt ist das [System:Portal Weser].",
    "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Das neue Projekt ist nicht das [System:Portal Weser].",
    "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Ein Projekt in Kiel nutzt das [System:Portal Weser].",
  ],
};
