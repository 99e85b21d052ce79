import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Ein [Agreement:Kooperationsvertrag] bindet seit 2013 den [District:Landkreis Wittmund] und die Stadt [Municipality:Leer] aneinander.", "Landkreis Wittmund PARTY_TO Kooperationsvertrag since 2013", "Leer PARTY_TO Kooperationsvertrag since 2013"],
    ["Die [Agreement:Rahmenvereinbarung] verpflichtet [State:Hessen] und [State:Bayern] zu gemeinsamen Standards.", "Hessen PARTY_TO Rahmenvereinbarung", "Bayern PARTY_TO Rahmenvereinbarung"],
  ],
  counterexamples: [
    "Ein [Agreement:Kooperationsvertrag] bindet [Municipality:Leer] nicht.",
    "Ein [Agreement:Kooperationsvertrag] könnte [Municipality:Leer] und [Municipality:Emden] binden.",
    "Der [Agreement:Kooperationsvertrag] nützt [Municipality:Leer] und [Municipality:Emden].",
    "Der [Agreement:Kooperationsvertrag] verpflichtet Firmen, [Municipality:Leer] und [Municipality:Emden] zu beliefern.",
  ],
};
