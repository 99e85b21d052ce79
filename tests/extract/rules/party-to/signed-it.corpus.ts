import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Ein Papier von vier Seiten, überschrieben mit „[Agreement:Vereinbarung]“, regelt seit 2008 das Miteinander; unterzeichnet haben es [Municipality:Nordhorn] und [Municipality:Lingen].", "Nordhorn PARTY_TO Vereinbarung since 2008", "Lingen PARTY_TO Vereinbarung since 2008"],
    ["Die [Agreement:Zweckvereinbarung] liegt aus; unterschrieben hat sie allein die Stadt [Municipality:Bernau].", "Bernau PARTY_TO Zweckvereinbarung"],
    ["Der [Agreement:Kooperationsvertrag] ist fertig. Auch die Kreise [District:Kreis Plön] und [District:Kreis Stormarn] haben ihn am 3. Mai 2016 unterzeichnet.", "Kreis Plön PARTY_TO Kooperationsvertrag since 2016-05-03", "Kreis Stormarn PARTY_TO Kooperationsvertrag since 2016-05-03"],
    ["Fortschreibung der [Agreement:Verwaltungsvereinbarung]: Die Partner [State:Bremen] und [State:Hamburg] haben unterschrieben.", "Bremen PARTY_TO Verwaltungsvereinbarung", "Hamburg PARTY_TO Verwaltungsvereinbarung"],
    ["Das [Agreement:Abkommen] gilt. Unterschrieben haben es bisher [State:Bayern] und [State:Sachsen].", "Bayern PARTY_TO Abkommen", "Sachsen PARTY_TO Abkommen"],
  ],
  counterexamples: [
    "Die [Agreement:Zweckvereinbarung] liegt aus; [Municipality:Bernau] hat sie nicht unterschrieben.",
    "Der [Agreement:Kooperationsvertrag] ist fertig. [Municipality:Bernau] hat eine Petition unterschrieben.",
    "Der [Agreement:Kooperationsvertrag] ist fertig. [Municipality:Bernau] hat sie unterschrieben.",
    "Der [Agreement:Vertrag] und die [Agreement:Vereinbarung] sind fertig. [Municipality:Bernau] hat sie unterschrieben.",
    "Der [Agreement:Vertrag] ist fertig. [Municipality:Bernau] hat einen Mietvertrag unterschrieben.",
    "Eine [Agreement:Vereinbarung] wäre gut; [Municipality:Gera] solle sie endlich unterschreiben.",
    "Der [Agreement:Vertrag] ist fertig. In [Municipality:Bernau] wurde er unterschrieben.",
    "[Municipality:Bernau] hat unterschrieben.",
  ],
};
