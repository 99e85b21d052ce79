import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Aus [ItServiceProvider:Kreisdata] und [ItServiceProvider:Stadtdata] wird die [ItServiceProvider:Südbund IT].",
      "Südbund IT SUCCEEDS Kreisdata (DECIDED)",
      "Südbund IT SUCCEEDS Stadtdata (DECIDED)",
    ],
    [
      "[ItServiceProvider:Kreisdata] und [ItServiceProvider:Stadtdata] sind 2009 zur [ItServiceProvider:Südbund IT] verschmolzen.",
      "Südbund IT SUCCEEDS Kreisdata since 2009",
      "Südbund IT SUCCEEDS Stadtdata since 2009",
    ],
    [
      "Die [ItServiceProvider:Kreisdata] und die [ItServiceProvider:Stadtdata] haben fusioniert. Seit dem 1. April 2011 arbeitet an ihrer Stelle die [ItServiceProvider:Südbund IT].",
      "Südbund IT SUCCEEDS Kreisdata since 2011-04-01",
      "Südbund IT SUCCEEDS Stadtdata since 2011-04-01",
    ],
    [
      "Die [ItServiceProvider:Südbund IT] ist 2012 aus der Fusion von [ItServiceProvider:Kreisdata] und [ItServiceProvider:Stadtdata] entstanden.",
      "Südbund IT SUCCEEDS Kreisdata since 2012",
      "Südbund IT SUCCEEDS Stadtdata since 2012",
    ],
    ["[ItServiceProvider:Kreisdata] soll zum 1.1.2018 in die [ItServiceProvider:Südbund IT] aufgehen.", "Südbund IT SUCCEEDS Kreisdata since 2018-01-01 (PLANNED)"],
    ["[ItServiceProvider:Kreisdata] und [ItServiceProvider:Stadtdata] verschmelzen mit der [ItServiceProvider:Landesdata] zur [ItServiceProvider:Südbund IT].", "Südbund IT SUCCEEDS Kreisdata", "Südbund IT SUCCEEDS Stadtdata", "Südbund IT SUCCEEDS Landesdata"],
    ["Die [ItServiceProvider:Kreisdata] verschmilzt mit der [ItServiceProvider:Stadtdata] zur [ItServiceProvider:Lahndata].", "Lahndata SUCCEEDS Kreisdata", "Lahndata SUCCEEDS Stadtdata"],
    ["Die [ItServiceProvider:Lahndata] entstand 2005 durch die Fusion der [ItServiceProvider:Kreisdata] mit der [ItServiceProvider:Stadtdata].", "Lahndata SUCCEEDS Kreisdata since 2005", "Lahndata SUCCEEDS Stadtdata since 2005"],
    ["Durch den Zusammenschluss von [ItServiceProvider:GKD Ost] und [ItServiceProvider:krz] zur [ItServiceProvider:OWL-IT] entstand ein großer Dienstleister.", "OWL-IT SUCCEEDS GKD Ost", "OWL-IT SUCCEEDS krz"],
    ["Die [ItServiceProvider:Südwest-IT] ist 2018 durch Fusion der [ItServiceProvider:KDVZ Nord] und der [ItServiceProvider:KDZ Süd] entstanden.", "Südwest-IT SUCCEEDS KDVZ Nord since 2018", "Südwest-IT SUCCEEDS KDZ Süd since 2018"],
    ["Zum 1. Januar 2008 schlossen sich die [ItServiceProvider:Elbdata] und die [ItServiceProvider:Saaldata] zum [ItServiceProvider:Zweckverband Mitte] zusammen.", "Zweckverband Mitte SUCCEEDS Elbdata since 2008-01-01", "Zweckverband Mitte SUCCEEDS Saaldata since 2008-01-01"],
    ["Der Vorläufer, die [ItServiceProvider:Elbdata], ging 2020 im [ItServiceProvider:Zweckverband Mitte] auf.", "Zweckverband Mitte SUCCEEDS Elbdata since 2020"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:Kreisdata] wird mit der [ItServiceProvider:Stadtdata] zur Messe der [ItServiceProvider:Lahndata] fahren.",
    "[ItServiceProvider:Kreisdata] und [ItServiceProvider:Stadtdata] werden nicht zur [ItServiceProvider:Südbund IT] verschmolzen.",
    "[ItServiceProvider:Kreisdata] ist zur [ItServiceProvider:Südbund IT] gefahren.",
    "Aus der [ItServiceProvider:Kreisdata] berichtet die [ItServiceProvider:Südbund IT].",
    "Der Zusammenschluss von [ItServiceProvider:GKD Ost] und [ItServiceProvider:krz] zur [ItServiceProvider:OWL-IT] scheiterte.",
    "Zum 1. Januar 2008 schlossen sich die [ItServiceProvider:Elbdata] und die [ItServiceProvider:Saaldata] nicht zum [ItServiceProvider:Zweckverband Mitte] zusammen.",
  ],
};
