import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Aus der [ItServiceProvider:Datenzentrale Lippe] ist 2009 der [ItServiceProvider:Zweckverband Egge-IT] hervorgegangen.", "Zweckverband Egge-IT SUCCEEDS Datenzentrale Lippe since 2009"],
    ["Hervorgegangen ist die [ItServiceProvider:Havelnetz AöR] im Mai 2014 aus dem [ItServiceProvider:Rechenzentrum Spree].", "Havelnetz AöR SUCCEEDS Rechenzentrum Spree since 2014-05"],
    [
      "Die [Company:Fuldadata GmbH] ging 2003 aus der [ItServiceProvider:Kreisdata] und der [ItServiceProvider:Stadtdata] hervor.",
      "Fuldadata GmbH SUCCEEDS Kreisdata since 2003",
      "Fuldadata GmbH SUCCEEDS Stadtdata since 2003",
    ],
    ["Die [Company:Fuldadata GmbH], die aus der [ItServiceProvider:Kreisdata] hervorgegangen ist, wächst.", "Fuldadata GmbH SUCCEEDS Kreisdata"],
    ["Die aus der [ItServiceProvider:Kreisdata] entstandene [Company:Fuldadata GmbH] wächst.", "Fuldadata GmbH SUCCEEDS Kreisdata"],
    ["Aus der [ItServiceProvider:Kreisdata] soll die [Company:Fuldadata GmbH] hervorgehen.", "Fuldadata GmbH SUCCEEDS Kreisdata (PLANNED)"],
  ],
  counterexamples: [
    "Aus der [ItServiceProvider:Kreisdata] ist die [Company:Fuldadata GmbH] nicht hervorgegangen.",
    "Aus dem Bericht der [ItServiceProvider:Kreisdata] geht hervor, dass die [Company:Fuldadata GmbH] wächst.",
    "Das geht aus einer Mitteilung der [ItServiceProvider:Kreisdata] an die [Company:Fuldadata GmbH] hervor.",
    "Bei der [ItServiceProvider:Kreisdata] sind der [Company:Fuldadata GmbH] Kosten entstanden.",
    "Aus Sicht der [ItServiceProvider:Kreisdata] könnte die [Company:Fuldadata GmbH] entstehen.",
  ],
};
