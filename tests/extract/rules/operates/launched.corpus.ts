import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[Municipality:Jena] ging im Mai 2014 mit dem Bürgerportal [System:Saaleservice] online.", "Jena OPERATES Saaleservice since 2014-05"],
    ["Im Oktober 2016 hat der [District:Kreis Plön] das Geoportal [System:Seenblick] in Betrieb genommen.", "Kreis Plön OPERATES Seenblick since 2016-10"],
    ["Der [District:Landkreis Celle] hat 2020 das Portal [System:Allerklick] freigeschaltet.", "Landkreis Celle OPERATES Allerklick since 2020"],
    ["Mit [System:Allerklick] ist der [District:Landkreis Celle] im März 2018 an den Start gegangen.", "Landkreis Celle OPERATES Allerklick since 2018-03"],
    ["Im Juni 2019 nahm das [State:Saarland] den Dienst [System:Saarmelder] in Betrieb.", "Saarland OPERATES Saarmelder since 2019-06"],
    ["[State:Bremen] startete 2016 mit [System:Weserklick] in den Echtbetrieb.", "Bremen OPERATES Weserklick since 2016"],
  ],
  counterexamples: [
    "[Municipality:Jena] ging im Mai 2014 gegen [System:Saaleservice] vor.",
    "[Municipality:Jena] informiert online über [System:Saaleservice].",
    "Bürger aus [Municipality:Jena] können mit [System:Saaleservice] online gehen.",
    "Der [District:Landkreis Celle] hat das Portal [System:Allerklick] gelobt.",
    "[State:Bremen] ging 2016 nicht mit [System:Weserklick] online.",
    "[State:Bremen] ist mit [System:Weserklick] zufrieden und geht neue Wege.",
  ],
};
