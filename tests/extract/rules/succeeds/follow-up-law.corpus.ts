import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Der Bund arbeitet an der Erarbeitung eines [Law:Nachfolgegesetzes=Nachfolgegesetz] zum [Law:Netzgesetz].",
      "Nachfolgegesetz SUCCEEDS Netzgesetz (PLANNED)",
    ],
    ["Das [Law:Netzgesetz] gilt. Hessen wirkt an der Erarbeitung eines [Law:Folgegesetzes zum Netzgesetz=Folgegesetz zum Netzgesetz] mit.", "Folgegesetz zum Netzgesetz SUCCEEDS Netzgesetz (PLANNED)"],
  ],
  counterexamples: [
    "Die Verordnung zum [Law:Netzgesetz] liegt vor.",
    "Das [Law:Gesetz] zum [Law:Netzgesetz] liegt vor.",
  ],
};
