import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Unterzeichner der [Agreement:Absichtserklärung] sind Landrat [Official:Gernot Kern] und Oberbürgermeisterin [Official:Yvonne Dorn].", "Gernot Kern SIGNED Absichtserklärung", "Yvonne Dorn SIGNED Absichtserklärung"],
    ["Als Unterzeichner des [Agreement:Pakts=Pakt] nennt das Protokoll Ministerin [Official:Anna Beck] und [Official:Jan Roth].", "Anna Beck SIGNED Pakt", "Jan Roth SIGNED Pakt"],
    ["Zu den Erstunterzeichnern der [Agreement:Vereinbarung] gehört Staatssekretär [Official:Jan Roth].", "Jan Roth SIGNED Vereinbarung"],
    ["Unter dem [Agreement:Vertrag] stehen die Unterschriften von Landrätin [Official:Anna Beck] und Landrat [Official:Jan Roth].", "Anna Beck SIGNED Vertrag", "Jan Roth SIGNED Vertrag"],
  ],
  counterexamples: [
    "Unterzeichner der [Agreement:Absichtserklärung] ist nicht [Official:Gernot Kern].",
    "Die Unterzeichner der [Agreement:Absichtserklärung] trafen Landrat [Official:Gernot Kern].",
    "Unter der [Agreement:Absichtserklärung] fehlt die Unterschrift von [Official:Gernot Kern].",
    "Als Zeuge der [Agreement:Absichtserklärung] nennt das Protokoll [Official:Gernot Kern].",
    "Als Unterzeichner der [Agreement:Absichtserklärung] könnte Landrat [Official:Gernot Kern] auftreten.",
    "[Official:Gernot Kern] sprach mit den Unterzeichnern der [Agreement:Absichtserklärung].",
    "Der Unterzeichner der [Agreement:Absichtserklärung] und [Official:Gernot Kern] sprachen.",
    "Ein Unterzeichner der [Agreement:Absichtserklärung] lobte [Official:Gernot Kern].",
  ],
};
