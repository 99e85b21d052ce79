import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Municipality:Jena] ging im Mai 2014 mit dem Bürgerportal [System:Saaleservice] online.", "Jena OPERATES Saaleservice since 2014-05"],
    ["Im Oktober 2016 hat der [District:Kreis Plön] das Geoportal [System:Seenblick] in Betrieb genommen.", "Kreis Plön OPERATES Seenblick since 2016-10"],
  ],
  counterexamples: [
    "[Municipality:Jena] ging im Mai 2014 gegen [System:Saaleservice] vor.",
    "[Municipality:Jena] informiert online über [System:Saaleservice].",
    "Bürger aus [Municipality:Jena] können mit [System:Saaleservice] online gehen.",
  ],
};
