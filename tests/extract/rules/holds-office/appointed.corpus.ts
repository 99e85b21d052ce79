import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[Official:Mia Lang] wurde 2018 zur Präsidentin des [MunicipalAssociation:Städtetags=Städtetag] gewählt.",
      "Mia Lang HOLDS_OFFICE Städtetag as Präsidentin since 2018",
    ],
    [
      "In [State:Hessen] sagt das [Official:Jan Roth] als Bevollmächtigter der Landesregierung für E-Government.",
      "Jan Roth HOLDS_OFFICE Hessen as Bevollmächtigter für E-Government",
    ],
    [
      "[Official:Jan Roth] leitet das Haus. Am 2. Mai 2019 wurde ihm die Funktion des CIO von [State:Bayern] übertragen.",
      "Jan Roth HOLDS_OFFICE Bayern as CIO since 2019-05-02",
    ],
    ["Zum Vorsteher des [ItServiceProvider:Zweckverbands KISA=Zweckverband KISA] wurde der Bürgermeister [Official:Uwe Brandt] gewählt.", "Uwe Brandt HOLDS_OFFICE Zweckverband KISA as Vorsteher"],
    ["Das Haus leitet [Official:Mia Lang]. Die Staatssekretärin im [Ministry:Innenministerium] wurde im Mai 2018 zur Beauftragten von [State:Hessen] für Netze berufen.", "Mia Lang HOLDS_OFFICE Hessen as Beauftragter für Netze since 2018-05"],
    ["Als CIO von [State:Bayern] ist [Official:Jan Roth] gefragt.", "Jan Roth HOLDS_OFFICE Bayern as CIO"],
  ],
  counterexamples: [
    "[Official:Mia Lang] wurde nicht zur Präsidentin des [MunicipalAssociation:Städtetags=Städtetag] gewählt.",
    "Als Minister hat man es in [State:Hessen] schwer, sagt [Official:Jan Roth].",
  ],
};
