import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Bayern] und die Stadt [Municipality:Ingolstadt] haben das 2017 in einem [Agreement:Kooperationsvertrag] festgeschrieben.", "Bayern PARTY_TO Kooperationsvertrag since 2017", "Ingolstadt PARTY_TO Kooperationsvertrag since 2017"],
    ["Der [District:Kreis Plön] und [Municipality:Kiel] regeln die Einzelheiten in einer [Agreement:Zweckvereinbarung].", "Kreis Plön PARTY_TO Zweckvereinbarung", "Kiel PARTY_TO Zweckvereinbarung"],
  ],
  counterexamples: [
    "[State:Bayern] hat das nicht in einem [Agreement:Kooperationsvertrag] geregelt.",
    "[Municipality:Kiel] fordert, das in einem [Agreement:Kooperationsvertrag] festzuschreiben.",
    "Die Kosten sind in einem [Agreement:Kooperationsvertrag] geregelt, sagte ein Sprecher der Stadt [Municipality:Kiel].",
  ],
};
