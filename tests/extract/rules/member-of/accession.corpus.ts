import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Der Landtag von [State:Hessen] hat den Beitritt zur [Cooperative:govdigital] beschlossen. Auch [State:Bremen] hat den Beitritt zur [Cooperative:govdigital] beschlossen.",
      "Bremen MEMBER_OF govdigital (DECIDED)",
    ],
    ["Der Beitritt des [State:Saarlandes=Saarland] zur [Cooperative:govdigital] ist vollzogen.", "Saarland MEMBER_OF govdigital"],
    [
      "Die Versammlung der [Cooperative:KITU] stimmte der Aufnahme der Stadt [Municipality:Zerbst] zu.",
      "Zerbst MEMBER_OF KITU (DECIDED)",
    ],
    ["[State:Bayern] plant den Beitritt zum [Body:Digitalverbund].", "Bayern MEMBER_OF Digitalverbund (PLANNED)"],
  ],
  counterexamples: [
    "Beitritt [State:Bremens=Bremen] zur [Cooperative:govdigital]",
    "[State:Bayern] lehnt den Beitritt zur [Cooperative:govdigital] ab.",
    "[State:Bayern] prüft den Beitritt zur [Cooperative:govdigital].",
    "Der Beitritt zur [Cooperative:govdigital] steht offen.",
  ],
};
