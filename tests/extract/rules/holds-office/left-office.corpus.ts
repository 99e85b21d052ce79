import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Abschied von [Official:Uwe Tiede]: Der Vorstandsvorsitzende der [ItServiceProvider:Dataport AöR] ging am 31. März 2016 in Pension.", "Uwe Tiede HOLDS_OFFICE Dataport AöR as Vorstandsvorsitzender (FORMER)"],
    ["Die Geschäftsführerin der [ItServiceProvider:KDO] [Official:Anna Beck] ging 2015 in den Ruhestand.", "Anna Beck HOLDS_OFFICE KDO as Geschäftsführerin (FORMER)"],
    ["[Official:Anna Beck], Geschäftsführerin der [ItServiceProvider:KDO], wurde im Mai 2012 verabschiedet.", "Anna Beck HOLDS_OFFICE KDO as Geschäftsführerin (FORMER)"],
    ["Noch bis Ende August 2021 amtiert [Official:Anna Beck] als Bürgermeisterin von [Municipality:Leer].", "Anna Beck HOLDS_OFFICE Leer as Bürgermeisterin"],
    ["Bis vor kurzem Dezernent der Stadt [Municipality:Mainz], zieht es [Official:Frank Wald] nun in die Wirtschaft.", "Frank Wald HOLDS_OFFICE Mainz as Dezernent (FORMER)"],
  ],
  counterexamples: [
    "Die Geschäftsführerin der [ItServiceProvider:KDO] [Official:Anna Beck] ging 2015 nicht in den Ruhestand.",
    "Die Geschäftsführerin der [ItServiceProvider:KDO] [Official:Anna Beck] ging 2015 neue Wege.",
    "[Official:Anna Beck] ging 2015 in den Ruhestand.",
    "Ein Mitarbeiter der [ItServiceProvider:KDO] ging 2015 in Pension, sagte [Official:Anna Beck].",
    "Die Geschäftsführerin der [ItServiceProvider:KDO] [Official:Anna Beck] könnte 2025 in den Ruhestand gehen.",
    "Der Vorstand der [ItServiceProvider:KDO] verabschiedete 2015 den Haushalt.",
    "Bis zum 31. Mai 2016 nimmt [Official:Anna Beck] Bewerbungen als Geschäftsführerin an.",
    "Früher war in [Municipality:Mainz] alles besser, sagt [Official:Frank Wald].",
  ],
};
