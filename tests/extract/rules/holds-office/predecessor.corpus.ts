import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["holds-office/before-name"],
  examples: [
    [
      "[State:Bayern]-CIO [Official:Jan Roth] ist neu. [Official:Jan Roth] folgt auf [Official:Uwe Brandt].",
      "Uwe Brandt HOLDS_OFFICE Bayern as CIO (FORMER)",
    ],
    [
      "[State:Hessens=Hessen] Digitalministerin [Official:Eva Kern], die auf [Official:Mia Lang] folgt, kam.",
      "Mia Lang HOLDS_OFFICE Hessen as Digitalministerin (FORMER)",
    ],
    [
      "[State:Bremens=Bremen] CIO [Official:Jan Roth] tritt die Nachfolge von [Official:Uwe Brandt] an.",
      "Uwe Brandt HOLDS_OFFICE Bremen as CIO (FORMER)",
    ],
  ],
  counterexamples: [
    "[Official:Jan Roth] folgt auf [Official:Uwe Brandt].",
    "[State:Bayern]-CIO [Official:Jan Roth] folgt der Einladung von [Official:Uwe Brandt].",
    "[Official:Eva Kern], Ministerin in [State:Hessen], folgt nicht auf [Official:Jan Roth].",
  ],
};
