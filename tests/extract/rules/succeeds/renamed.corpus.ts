import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Seit dem 1. April 2013 heißt die [ItServiceProvider:Kreisdata] [ItServiceProvider:Egge-IT].", "Egge-IT SUCCEEDS Kreisdata since 2013-04-01"],
    ["Die [ItServiceProvider:Kreisdata] heißt nun [ItServiceProvider:Egge-IT].", "Egge-IT SUCCEEDS Kreisdata since 2021-03"],
    ["Die [Company:Saarnetz GmbH] firmiert künftig als [Company:Saarpfalz IT GmbH].", "Saarpfalz IT GmbH SUCCEEDS Saarnetz GmbH"],
    ["Die [ItServiceProvider:Kreisdata] wurde 2010 in [ItServiceProvider:Egge-IT] umbenannt.", "Egge-IT SUCCEEDS Kreisdata since 2010"],
    ["Die [ItServiceProvider:Kreisdata] benennt sich in [ItServiceProvider:Egge-IT] um.", "Egge-IT SUCCEEDS Kreisdata"],
    ["Die [ItServiceProvider:Egge-IT] (vormals [ItServiceProvider:Kreisdata]) wächst.", "Egge-IT SUCCEEDS Kreisdata"],
    ["Die [ItServiceProvider:Kreisdata] soll in [ItServiceProvider:Egge-IT] umbenannt werden.", "Egge-IT SUCCEEDS Kreisdata (PLANNED)"],
    ["Früher hieß die [ItServiceProvider:regio iT] [ItServiceProvider:INFOKOM].", "regio iT SUCCEEDS INFOKOM"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:Kreisdata] heißt nicht [ItServiceProvider:Egge-IT].",
    "Die [ItServiceProvider:Kreisdata] heißt die [ItServiceProvider:Egge-IT] willkommen.",
    "Wie es bei der [ItServiceProvider:Kreisdata] heißt, wächst die [ItServiceProvider:Egge-IT].",
    "Die [ItServiceProvider:Kreisdata] nennt die [ItServiceProvider:Egge-IT] einen guten Partner.",
    "Früher arbeitete die [ItServiceProvider:Kreisdata] mit der [ItServiceProvider:Egge-IT].",
    "Bei der [ItServiceProvider:Kreisdata] wird die [ItServiceProvider:Egge-IT] geschätzt.",
    "Früher hieß die [ItServiceProvider:regio iT] ihre Kunden in der [ItServiceProvider:INFOKOM] willkommen.",
  ],
};
