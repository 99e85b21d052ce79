import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Im Jahr 2008 schlossen sich [Municipality:Hamm] und [Municipality:Soest] zum Zweckverband [ItServiceProvider:KDN] zusammen.", "Hamm FOUNDED KDN since 2008", "Soest FOUNDED KDN since 2008"],
  ],
  counterexamples: [
    "[Municipality:Hamm] und [Municipality:Soest] schlossen sich der Kritik an der [ItServiceProvider:KDN] an.",
  ],
};
