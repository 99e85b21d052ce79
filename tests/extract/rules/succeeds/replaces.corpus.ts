import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Der [Agreement:Rahmenvertrag] ersetzt die [Agreement:Verwaltungsvereinbarung].", "Rahmenvertrag SUCCEEDS Verwaltungsvereinbarung"],
    [
      "Die [ItServiceProvider:Südbund IT] löst zum 1. Januar 2016 die [ItServiceProvider:Kreisdata] ab.",
      "Südbund IT SUCCEEDS Kreisdata since 2016-01-01",
    ],
    [
      "Das [Law:Datennutzungsgesetz] ersetzt das [Law:Informationsweiterverwendungsgesetz].",
      "Datennutzungsgesetz SUCCEEDS Informationsweiterverwendungsgesetz",
    ],
    ["Die [Agreement:Vereinbarung] wird durch den [Agreement:Pakt] abgelöst.", "Pakt SUCCEEDS Vereinbarung"],
    ["Die Ablösung der [Agreement:Zweckvereinbarung] von 2010 durch einen [Agreement:Kooperationsvertrag] ist perfekt.", "Kooperationsvertrag SUCCEEDS Zweckvereinbarung"],
  ],
  counterexamples: [
    "Der [Agreement:Pakt] ersetzt nicht die [Agreement:Vereinbarung].",
    "Der [Agreement:Pakt] und die [Agreement:Vereinbarung] gelten.",
    "Der [Agreement:Pakt] ersetzt das Papier.",
    "Die Ablösung der [Agreement:Zweckvereinbarung] durch einen [Agreement:Kooperationsvertrag] ist gescheitert.",
  ],
};
