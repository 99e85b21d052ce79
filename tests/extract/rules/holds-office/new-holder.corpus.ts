import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Nachfolgerin von Direktor [Official:Dierk Claus] wurde bei der [Cooperative:Genokom eG] zum 1. April 2019 [Official:Meike Lorenz].", "Meike Lorenz HOLDS_OFFICE Genokom eG as Direktorin since 2019-04-01", "Dierk Claus HOLDS_OFFICE Genokom eG as Direktor"],
    ["[Company:Lecos] hat einen neuen Geschäftsführer. Die Wahl fiel auf [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE Lecos as Geschäftsführer"],
    ["[State:Hessen] bekommt eine neue Digitalbeauftragte. Ministerpräsident [Official:Ulf Kern] stellte [Official:Mia Lang] am Montag in dieser Funktion vor.", "Mia Lang HOLDS_OFFICE Hessen as Digitalbeauftragte"],
    ["[State:Berlin] hat einen neuen Staatssekretär für Digitales: Der Senat ernannte am 4. April 2017 den Juristen [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE Berlin as Staatssekretär für Digitales since 2017-04-04"],
    ["Mit [Official:Mia Lang] bekommt die [ItServiceProvider:AKDB] eine neue Vorständin.", "Mia Lang HOLDS_OFFICE AKDB as Vorständin"],
    ["Die [ItServiceProvider:KDO] hat wieder einen eigenen Verbandsgeschäftsführer. Neu im Amt ist [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE KDO as Verbandsgeschäftsführer"],
    ["Die Stadt [Municipality:Gera] erhält ihre erste Digitaldezernentin. Es ist [Official:Mia Lang].", "Mia Lang HOLDS_OFFICE Gera as Digitaldezernentin"],
  ],
  counterexamples: [
    "[Company:Lecos] hat einen neuen Geschäftsführer. [Official:Jan Roth] gratulierte.",
    "[Company:Lecos] sucht einen neuen Geschäftsführer. Die Wahl könnte auf [Official:Jan Roth] fallen.",
    "[State:Hessen] bekommt eine neue Digitalbeauftragte. Die Wahl fiel nicht auf [Official:Mia Lang].",
    "[State:Hessen] bekommt ein neues Portal. Die Wahl fiel auf [Official:Mia Lang].",
    "Mit [Official:Mia Lang] spricht die [ItServiceProvider:AKDB] über eine neue Vorständin.",
    "[State:Hessen] hat einen Landes-CIO. [Official:Jan Roth] hat die Aufgabe gelöst.",
  ],
};
