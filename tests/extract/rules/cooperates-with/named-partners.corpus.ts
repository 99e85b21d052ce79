import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die Kooperationspartner [Municipality:Leer] und [Municipality:Emden] teilen sich das Archiv.", "Leer COOPERATES_WITH Emden"],
    ["Eine Digitalpartnerschaft verbindet seit 2019 die Stadt [Municipality:Leer] und den [District:Landkreis Wittmund].", "Leer COOPERATES_WITH Landkreis Wittmund since 2019"],
    ["Die Kooperationskommunen [Municipality:Pirna] und [Municipality:Meißen] sparen.", "Pirna COOPERATES_WITH Meißen"],
    ["Die IT-Kooperation vereint [Municipality:Pirna] und [Municipality:Meißen].", "Pirna COOPERATES_WITH Meißen"],
  ],
  counterexamples: [
    "Der Kooperationspartner von [Municipality:Leer] liegt bei [Municipality:Emden].",
    "Keine Partnerschaft verbindet [Municipality:Leer] und [Municipality:Emden].",
    "Eine Bahnstrecke verbindet [Municipality:Leer] und [Municipality:Emden].",
    "Eine Partnerschaft könnte, so die Hoffnung, bald [Municipality:Leer] und [Municipality:Emden] nützen.",
    "Der Wille zur Kooperation eint alle, [Municipality:Leer] und [Municipality:Emden] warten ab.",
  ],
};
