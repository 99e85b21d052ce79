import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "In dem [Body:Lenkungskreis] sind [State:Hessen] und der [MunicipalAssociation:Städtetag] vertreten.",
      "Hessen MEMBER_OF Lenkungskreis",
      "Städtetag MEMBER_OF Lenkungskreis",
    ],
    [
      "Im [Body:Beirat] haben der [MunicipalAssociation:Landkreistag] und der [MunicipalAssociation:Städtetag] je zwei Sitze.",
      "Landkreistag MEMBER_OF Beirat",
      "Städtetag MEMBER_OF Beirat",
    ],
  ],
  counterexamples: [
    "In dem [Body:Lenkungskreis] ist [State:Hessen] nicht vertreten.",
    "In dem [Body:Lenkungskreis] sprach [State:Hessen] über Netze.",
  ],
};
