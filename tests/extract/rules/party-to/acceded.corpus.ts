import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Den [Agreement:Kooperationsvertrag] gibt es seit dem Vorjahr; der [MunicipalAssociation:Sächsische Landkreistag] schloss sich im Juni 2020 an.", "Sächsische Landkreistag PARTY_TO Kooperationsvertrag since 2020-06"],
    ["[State:Bremen] ist dem [Agreement:Staatsvertrag] beigetreten.", "Bremen PARTY_TO Staatsvertrag"],
    ["Im Mai 2014 trat der [District:Kreis Plön] der [Agreement:Verwaltungsvereinbarung] bei.", "Kreis Plön PARTY_TO Verwaltungsvereinbarung since 2014-05"],
    ["Die Städte [Municipality:Worms] und [Municipality:Speyer] haben sich dem [Agreement:Rahmenvertrag] angeschlossen.", "Worms PARTY_TO Rahmenvertrag", "Speyer PARTY_TO Rahmenvertrag"],
    ["Dem [Agreement:Abkommen] sind auch das [State:Saarland] und [State:Hessen] beigetreten.", "Saarland PARTY_TO Abkommen", "Hessen PARTY_TO Abkommen"],
    ["[State:Berlin] will dem [Agreement:Staatsvertrag] beitreten.", "Berlin PARTY_TO Staatsvertrag (PLANNED)"],
  ],
  counterexamples: [
    "[State:Bremen] ist dem [Agreement:Staatsvertrag] nicht beigetreten.",
    "[State:Bremen] könnte dem [Agreement:Staatsvertrag] beitreten.",
    "Ob [State:Bremen] dem [Agreement:Staatsvertrag] beitritt, ist offen.",
    "Die Opposition fordert [State:Bremen] auf, dem [Agreement:Staatsvertrag] beizutreten.",
  ],
};
