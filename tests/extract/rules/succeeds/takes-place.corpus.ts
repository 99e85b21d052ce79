import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Der [ItServiceProvider:Zweckverband Egge-IT] tritt zum 1. Januar 2020 an die Stelle der bisherigen [ItServiceProvider:Kreisdata].", "Zweckverband Egge-IT SUCCEEDS Kreisdata since 2020-01-01"],
    ["Die [Company:Saarnetz GmbH] ist gestartet. Die neue Gesellschaft tritt an die Stelle der [ItServiceProvider:Saardata].", "Saarnetz GmbH SUCCEEDS Saardata"],
    ["Der [Agreement:Vertrag über die Leitstelle] tritt an die Stelle der [Agreement:Verwaltungsvereinbarung].", "Vertrag über die Leitstelle SUCCEEDS Verwaltungsvereinbarung"],
    ["Die [ItServiceProvider:Egge-IT] ist Rechtsnachfolgerin der [ItServiceProvider:Kreisdata].", "Egge-IT SUCCEEDS Kreisdata"],
    ["Vorgänger der [ItServiceProvider:Egge-IT] war die [ItServiceProvider:Kreisdata].", "Egge-IT SUCCEEDS Kreisdata"],
    ["Im Juli 2016 hat die [ItServiceProvider:Egge-IT] die Aufgaben der [ItServiceProvider:Kreisdata] übernommen.", "Egge-IT SUCCEEDS Kreisdata since 2016-07"],
    ["An die Stelle des [Law:Landesdatennetzgesetzes=Landesdatennetzgesetz] tritt das [Law:Digitalgesetz].", "Digitalgesetz SUCCEEDS Landesdatennetzgesetz"],
    ["Die Aufgaben der [ItServiceProvider:KDRS] gingen am 1. Juli 2018 auf [ItServiceProvider:ITEOS] über.", "ITEOS SUCCEEDS KDRS since 2018-07-01"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:Egge-IT] tritt nicht an die Stelle der [ItServiceProvider:Kreisdata].",
    "Die [ItServiceProvider:Egge-IT] hat eine freie Stelle bei der [ItServiceProvider:Kreisdata] besetzt.",
    "Die Stelle der [ItServiceProvider:Egge-IT] berät die [ItServiceProvider:Kreisdata].",
    "Die [ItServiceProvider:Egge-IT] unterstützt die Aufgaben der [ItServiceProvider:Kreisdata].",
    "Die neue Gesellschaft tritt an die Stelle der [ItServiceProvider:Kreisdata].",
    "Die Aufgaben der [ItServiceProvider:KDRS] gehen über die von [ItServiceProvider:ITEOS] hinaus.",
  ],
};
