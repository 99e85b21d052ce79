import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Das [Body:Digitalkabinett] von [State:Bayern] tagt.", "Digitalkabinett BELONGS_TO Bayern"],
    [
      "Die [MunicipalAssociation:kommunalen Spitzenverbände=kommunale Spitzenverbände] des [State:Landes Hessen=Hessen] stimmen zu.",
      "kommunale Spitzenverbände BELONGS_TO Hessen",
    ],
    ["[State:Hessens=Hessen] [Ministry:Staatskanzlei] lädt ein.", "Staatskanzlei BELONGS_TO Hessen"],
    ["Im Norden [State:Hessens=Hessen] geht der [ItServiceProvider:Zweckverband Egge-IT] an den Start.", "Zweckverband Egge-IT BELONGS_TO Hessen"],
    ["Mit der [Company:Westnetz GmbH] ist in [State:Hessen] ein neues Gemeinschaftsunternehmen an den Start gegangen.", "Westnetz GmbH BELONGS_TO Hessen"],
  ],
  counterexamples: [
    "In [State:Hessen] arbeitet die [ItServiceProvider:Egge-IT] mit Partnern zusammen.",
    "Im Norden [State:Hessens=Hessen] tagt der [ItServiceProvider:Zweckverband Egge-IT].",
    "Mit der [Company:Westnetz GmbH] ist in [State:Hessen] ein Vertrag geschlossen worden.",
    "Das [Body:Digitalkabinett] tagt in [State:Bayern].",
    "Das [Ministry:Ministerium] besucht [State:Bayern].",
  ],
};
