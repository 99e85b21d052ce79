import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["signed/signed-by-hand", "holds-office/after-name", "holds-office/before-name", "holds-office/in-brackets"],
  examples: [
    [
      "Einen [Agreement:Vertrag] haben [Official:Eva Kern], CIO des [State:Landes Hessen=Hessen], und [Official:Jan Roth], CIO des [State:Freistaats Bayern=Bayern], unterzeichnet.",
      "Hessen PARTY_TO Vertrag",
      "Bayern PARTY_TO Vertrag",
    ],
    [
      "[State:Berlins=Berlin] Senator [Official:Eva Kern] und [State:Bremens=Bremen] Senatorin [Official:Mia Lang] unterschrieben am 2. Juli 2013 eine [Agreement:Verwaltungsvereinbarung].",
      "Berlin PARTY_TO Verwaltungsvereinbarung since 2013-07-02",
      "Bremen PARTY_TO Verwaltungsvereinbarung since 2013-07-02",
    ],
    [
      "[State:Sachsen]-CIO [Official:Eva Kern] und [State:Hessen]-CIO [Official:Mia Lang] wollen den [Agreement:Pakt] unterzeichnen.",
      "Sachsen PARTY_TO Pakt (PLANNED)",
      "Hessen PARTY_TO Pakt (PLANNED)",
    ],
    ["Die CIOs [Official:Jan Roth] ([State:Hessen]) und [Official:Mia Lang] ([State:Bayern]) haben den [Agreement:Pakt] unterzeichnet.", "Hessen PARTY_TO Pakt", "Bayern PARTY_TO Pakt"],
  ],
  counterexamples: [
    "[State:Berlins=Berlin] Senator [Official:Eva Kern] und [State:Bremens=Bremen] Senatorin [Official:Mia Lang] loben den [Agreement:Vertrag].",
    "[State:Berlins=Berlin] Senator [Official:Eva Kern] und Bürgermeister [Official:Jan Roth] haben den [Agreement:Vertrag] unterzeichnet.",
    "[State:Berlins=Berlin] Senator [Official:Eva Kern] und [State:Bremens=Bremen] Senatorin [Official:Mia Lang] haben den [Agreement:Vertrag] nicht unterzeichnet.",
    "Im Beisein von [State:Berlins=Berlin] Senator [Official:Eva Kern] und [State:Bremens=Bremen] Senatorin [Official:Mia Lang] wurde der [Agreement:Vertrag] unterzeichnet.",
  ],
};
