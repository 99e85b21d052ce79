import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Der Bund arbeitet an der Erarbeitung eines [Law:Nachfolgegesetzes=Nachfolgegesetz] zum [Law:Netzgesetz].",
      "Nachfolgegesetz SUCCEEDS Netzgesetz (PLANNED)",
    ],
  ],
  counterexamples: [
    "Die Verordnung zum [Law:Netzgesetz] liegt vor.",
    "Das [Law:Gesetz] zum [Law:Netzgesetz] liegt vor.",
  ],
};
