import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["holds-office/before-name"],
  examples: [
    [
      "[State:Bayern]-CIO [Official:Jan Roth] zog Bilanz. [Official:Jan Roth] hatte sein Amt im März 2019 angetreten.",
      "Jan Roth HOLDS_OFFICE Bayern as CIO since 2019-03",
    ],
    [
      "[State:Hessens=Hessen] Ministerin [Official:Eva Kern] kam. [Official:Eva Kern] ist seit 2014 im Amt.",
      "Eva Kern HOLDS_OFFICE Hessen as Ministerin since 2014",
    ],
  ],
  counterexamples: [
    "[Official:Jan Roth] hatte sein Amt im März 2019 angetreten.",
    "[State:Bayern]-CIO [Official:Jan Roth] hat sein Amt noch nicht im März 2019 angetreten.",
  ],
};
