import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Partner der [Agreement:Zweckvereinbarung]: [Municipality:Jena], [Municipality:Gera] und der [District:Saale-Holzland-Kreis].", "Jena PARTY_TO Zweckvereinbarung", "Gera PARTY_TO Zweckvereinbarung", "Saale-Holzland-Kreis PARTY_TO Zweckvereinbarung"],
    ["Unterzeichner des [Agreement:Kooperationsvertrags=Kooperationsvertrag] vom 3. Mai 2012: [State:Hessen] und [State:Bayern].", "Hessen PARTY_TO Kooperationsvertrag", "Bayern PARTY_TO Kooperationsvertrag"],
    ["Der [Agreement:Pakt] steht. Vertragspartner: [Municipality:Emden] und [Municipality:Leer].", "Emden PARTY_TO Pakt", "Leer PARTY_TO Pakt"],
    ["[Municipality:Worms], [Municipality:Speyer], [Municipality:Mainz]: drei Städte, ein [Agreement:Kooperationsvertrag], unterzeichnet am 5. April 2018.", "Worms PARTY_TO Kooperationsvertrag since 2018-04-05", "Speyer PARTY_TO Kooperationsvertrag since 2018-04-05", "Mainz PARTY_TO Kooperationsvertrag since 2018-04-05"],
  ],
  counterexamples: [
    "Nicht dabei sind zwei Partner der [Agreement:Zweckvereinbarung]: [Municipality:Jena] und [Municipality:Gera].",
    "Die Partner der [Agreement:Zweckvereinbarung] tagten: [Municipality:Jena] lud ein.",
    "[Municipality:Worms], [Municipality:Speyer]: Der [Agreement:Vertrag] soll im Mai unterzeichnet werden.",
    "[Municipality:Worms]: Der [Agreement:Vertrag] wurde unterzeichnet.",
    "Orte mit [Agreement:Zweckvereinbarung]: [Municipality:Jena] und [Municipality:Gera].",
    "Zeugen des [Agreement:Vertrags=Vertrag]: [State:Hessen] und [State:Bayern].",
    "Partner der Messe: [Municipality:Jena] und [Municipality:Gera].",
  ],
};
