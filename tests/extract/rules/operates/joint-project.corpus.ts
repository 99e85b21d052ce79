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
  ],
  counterexamples: [
    "Das neue Projekt ist das [System:Portal Weser].",
    "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Das neue Projekt ist nicht das [System:Portal Weser].",
    "[State:Bremen] und [State:Hamburg] haben einen [Agreement:Pakt] geschlossen. Ein Projekt in Kiel nutzt das [System:Portal Weser].",
  ],
};
