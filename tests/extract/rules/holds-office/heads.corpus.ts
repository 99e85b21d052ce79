import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Von 2012 bis 2017 leitete [Official:Jan Kern] als Direktor das [ItServiceProvider:Rechenzentrum Elbe].", "Jan Kern HOLDS_OFFICE Rechenzentrum Elbe as Direktor since 2012 (FORMER)"],
    [
      "Das von [Official:Eva Kern] geleitete [Ministry:Digitalministerium] plant mehr.",
      "Eva Kern HOLDS_OFFICE Digitalministerium as Leitung",
    ],
    ["[Official:Jan Roth] leitet die [ItServiceProvider:AKDB].", "Jan Roth HOLDS_OFFICE AKDB as Leitung"],
    ["Der [Body:Digitalrat] unter Vorsitz von [Official:Eva Kern] tagt.", "Eva Kern HOLDS_OFFICE Digitalrat as Vorsitz"],
    ["Seit Januar 2018 leitet [Official:Mia Lang] das [Ministry:Digitalministerium].", "Mia Lang HOLDS_OFFICE Digitalministerium as Leitung since 2018-01"],
    ["Seit Januar 2018 leitet [Official:Mia Lang] die Stabsstelle Digitalisierung der Stadt [Municipality:Gera].", "Mia Lang HOLDS_OFFICE Gera as Leitung Stabsstelle Digitalisierung since 2018-01"],
    ["An der Spitze der [ItServiceProvider:regio iT] steht seit 2015 [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE regio iT as Leitung since 2015"],
    ["Den Vorsitz im Verwaltungsrat der [ItServiceProvider:Komm.ONE] führt Landrat [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE Komm.ONE as Vorsitz im Verwaltungsrat"],
    ["[Official:Jan Roth] übernimmt den Vorsitz der Verbandsversammlung der [ItServiceProvider:KISA].", "Jan Roth HOLDS_OFFICE KISA as Vorsitz der Verbandsversammlung"],
    ["[Official:Mia Lang], die das [Ministry:Digitalministerium] leitet, kam.", "Mia Lang HOLDS_OFFICE Digitalministerium as Leitung"],
    ["Das ordnet das [Body:Digitalboard], das von [Official:Mia Lang] geleitet wird.", "Mia Lang HOLDS_OFFICE Digitalboard as Leitung"],
    ["Die [ItServiceProvider:KDO] wächst. Den Vorsitz im Verwaltungsrat führt Landrätin [Official:Mia Lang].", "Mia Lang HOLDS_OFFICE KDO as Vorsitz im Verwaltungsrat"],
    ["[Official:Mia Lang], die dem [MunicipalAssociation:Städtetag] seit Mai 2019 als Landesvorsitzende vorsteht, kam.", "Mia Lang HOLDS_OFFICE Städtetag as Landesvorsitzende since 2019-05"],
    ["Der Antrag ist gestellt, sagte [Official:Jan Roth], der dem [Body:Digitalrat] vorsitzt.", "Jan Roth HOLDS_OFFICE Digitalrat as Vorsitz"],
  ],
  counterexamples: [
    "[Official:Jan Roth], der dem [Body:Digitalrat] nicht mehr vorsteht, kam.",
    "[Official:Jan Roth], der dem [Body:Digitalrat] einen Plan vorlegt, kam.",
    "Der Antrag ist gestellt, sagte [Official:Jan Roth], der [Body:Digitalrat] tage im Mai.",
    "[Official:Jan Roth] leitet das Treffen im [Ministry:Innenministerium].",
    "[Official:Jan Roth] leitet das [Ministry:Innenministerium] nicht.",
    "[Official:Jan Roth] leitet das [Ministry:Digitalministerium] nicht mehr.",
    "Ob [Official:Jan Roth] das [Ministry:Digitalministerium] leitet, ist offen.",
    "[Official:Jan Roth] könnte den Vorsitz im Verwaltungsrat der [ItServiceProvider:Komm.ONE] übernehmen.",
  ],
};
