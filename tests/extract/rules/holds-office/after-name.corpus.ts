import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[Official:Uwe Brandt], Präsident des [MunicipalAssociation:Niedersächsischen Städtetags=Niedersächsischer Städtetag], dankt.",
      "Uwe Brandt HOLDS_OFFICE Niedersächsischer Städtetag as Präsident",
    ],
    ["[Official:Eva Kern], seit 2019 CIO des [State:Landes Hessen=Hessen], sagt das.", "Eva Kern HOLDS_OFFICE Hessen as CIO since 2019"],
    [
      "[Official:Jan Roth], Geschäftsführer der [ItServiceProvider:KDO] und [Company:GovConnect], freut sich.",
      "Jan Roth HOLDS_OFFICE KDO as Geschäftsführer",
      "Jan Roth HOLDS_OFFICE GovConnect as Geschäftsführer",
    ],
    [
      "[Official:Mia Lang], Staatssekretärin im [Ministry:Ministerium für Energiewende], kam.",
      "Mia Lang HOLDS_OFFICE Ministerium für Energiewende as Staatssekretärin",
    ],
    [
      "[Official:Mia Lang], ehemalige Bürgermeisterin von [Municipality:Norden], kam.",
      "Mia Lang HOLDS_OFFICE Norden as Bürgermeisterin (FORMER)",
    ],
    [
      "[Official:Uwe Brandt], Verwaltungsratsvorsitzender der [ItServiceProvider:Komm.ONE], lobt das.",
      "Uwe Brandt HOLDS_OFFICE Komm.ONE as Verwaltungsratsvorsitzender",
    ],
    [
      "[Official:Eva Kern], Leiterin der Stabsstelle Digitalisierung der Stadt [Municipality:Fürth], berichtet.",
      "Eva Kern HOLDS_OFFICE Fürth as Leiterin der Stabsstelle Digitalisierung",
    ],
    ["[Official:Uwe Brandt] - Präsident des [MunicipalAssociation:Städtetags=Städtetag] - kam.", "Uwe Brandt HOLDS_OFFICE Städtetag as Präsident"],
    ["[Official:Jan Roth], Staatsrat beim [Ministry:Senator für Wirtschaft] in der [State:Hansestadt Hamburg=Hamburg], kam.", "Jan Roth HOLDS_OFFICE Senator für Wirtschaft as Staatsrat"],
    ["[Official:Jan Roth], von 2010 bis 2014 CIO des [State:Landes Hessen=Hessen], kam.", "Jan Roth HOLDS_OFFICE Hessen as CIO since 2010 (FORMER)"],
    ["[Official:Jan Roth], bis 2014 Kämmerer der Stadt [Municipality:Emden], kam.", "Jan Roth HOLDS_OFFICE Emden as Kämmerer (FORMER)"],
    ["[Official:Mia Lang], Geschäftsführendes Vorstandsmitglied des [MunicipalAssociation:Städtetags=Städtetag], kam.", "Mia Lang HOLDS_OFFICE Städtetag as Geschäftsführendes Vorstandsmitglied"],
    ["[Official:Jan Roth], vormals CIO des [State:Landes Hessen=Hessen], kam.", "Jan Roth HOLDS_OFFICE Hessen as CIO (FORMER)"],
  ],
  counterexamples: [
    "[Official:Uwe Brandt], [Official:Eva Kern] und Minister kamen.",
    "[Official:Uwe Brandt] und der Präsident des [MunicipalAssociation:Städtetags=Städtetag] kamen.",
    "Mit [Official:Uwe Brandt], Landrat [Official:Jan Roth] und [State:Hessen] sprach er.",
    "Es sprach [Official:Mia Lang], kaufmännischer Vorstand ist ein anderer.",
  ],
};
