import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Im Jahr 2008 schlossen sich [Municipality:Hamm] und [Municipality:Soest] zum Zweckverband [ItServiceProvider:KDN] zusammen.", "Hamm FOUNDED KDN since 2008", "Soest FOUNDED KDN since 2008"],
    ["[Municipality:Pirna] und [Municipality:Riesa] haben sich 2011 zur [Cooperative:Elbkom eG] zusammengeschlossen.", "Pirna FOUNDED Elbkom eG since 2011", "Riesa FOUNDED Elbkom eG since 2011"],
    ["Der [District:Kreis Plön] und [Municipality:Eutin] taten sich zum Zweckverband [ItServiceProvider:KommIT] zusammen.", "Kreis Plön FOUNDED KommIT", "Eutin FOUNDED KommIT"],
    ["2005 haben sich [State:Hessen] und [State:Bremen] zur [ItServiceProvider:Datenunion] zusammengeschlossen.", "Hessen FOUNDED Datenunion since 2005", "Bremen FOUNDED Datenunion since 2005"],
  ],
  counterexamples: [
    "[Municipality:Hamm] und [Municipality:Soest] schlossen sich der Kritik an der [ItServiceProvider:KDN] an.",
    "[Municipality:Pirna] und [Municipality:Riesa] schlossen sich nicht zur [Cooperative:Elbkom eG] zusammen.",
    "Die [ItServiceProvider:KDO] und die [ItServiceProvider:KISA] haben sich zur [ItServiceProvider:Datenunion] zusammengeschlossen.",
    "[Municipality:Pirna] und [Municipality:Riesa] kamen zum Treffen der [Cooperative:Elbkom eG] zusammen.",
  ],
};
