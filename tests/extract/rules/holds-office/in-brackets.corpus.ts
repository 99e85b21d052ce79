import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Es kamen [Official:Uwe Brandt] (Präsident des [MunicipalAssociation:Hessischen Landkreistags=Hessischer Landkreistag]) und [Official:Eva Kern] (Geschäftsführerin [ItServiceProvider:ekom21]).",
      "Uwe Brandt HOLDS_OFFICE Hessischer Landkreistag as Präsident",
      "Eva Kern HOLDS_OFFICE ekom21 as Geschäftsführerin",
    ],
    [
      "Dabei waren die Oberbürgermeister [Official:Uwe Brandt] ([Municipality:Worms]) und [Official:Jan Roth] ([Municipality:Speyer]).",
      "Uwe Brandt HOLDS_OFFICE Worms as Oberbürgermeister",
      "Jan Roth HOLDS_OFFICE Speyer as Oberbürgermeister",
    ],
    [
      "[Official:Mia Lang] (Vizepräsidentin des [MunicipalAssociation:Städtetags=Städtetag], OB von [Municipality:Hanau]) kam.",
      "Mia Lang HOLDS_OFFICE Städtetag as Vizepräsidentin",
      "Mia Lang HOLDS_OFFICE Hanau as Oberbürgermeister",
    ],
    ["Sechs Länder haben einen CIO. Neu sind mehrere, darunter [Official:Jan Roth] ([State:Bremen]).", "Jan Roth HOLDS_OFFICE Bremen as CIO"],
  ],
  counterexamples: [
    "[Official:Mia Lang], Vorsitzende des [MunicipalAssociation:Städtetags=Städtetag], traf [Official:Jan Roth] ([ItServiceProvider:KDO]).",
    "[Official:Uwe Brandt] (57) kam.",
    "[Official:Uwe Brandt] ([Municipality:Worms]) kam.",
    "[Official:Uwe Brandt] (links im Bild) und der [MunicipalAssociation:Städtetag] feiern.",
  ],
};
