import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[Official:Mia Lang] wurde 2018 zur Präsidentin des [MunicipalAssociation:Städtetags=Städtetag] gewählt.",
      "Mia Lang HOLDS_OFFICE Städtetag as Präsidentin since 2018",
    ],
    [
      "In [State:Hessen] sagt das [Official:Jan Roth] als Bevollmächtigter der Landesregierung für E-Government.",
      "Jan Roth HOLDS_OFFICE Hessen as Bevollmächtigter für E-Government",
    ],
    [
      "[Official:Jan Roth] leitet das Haus. Am 2. Mai 2019 wurde ihm die Funktion des CIO von [State:Bayern] übertragen.",
      "Jan Roth HOLDS_OFFICE Bayern as CIO since 2019-05-02",
    ],
    ["Zum Vorsteher des [ItServiceProvider:Zweckverbands KISA=Zweckverband KISA] wurde der Bürgermeister [Official:Uwe Brandt] gewählt.", "Uwe Brandt HOLDS_OFFICE Zweckverband KISA as Vorsteher"],
    ["Das Haus leitet [Official:Mia Lang]. Die Staatssekretärin im [Ministry:Innenministerium] wurde im Mai 2018 zur Beauftragten von [State:Hessen] für Netze berufen.", "Mia Lang HOLDS_OFFICE Hessen as Beauftragte für Netze since 2018-05"],
    ["Als CIO von [State:Bayern] ist [Official:Jan Roth] gefragt.", "Jan Roth HOLDS_OFFICE Bayern as CIO"],
    ["Die Verbandsversammlung der [ItServiceProvider:KISA] wählte [Official:Jan Roth] zum Vorsitzenden.", "Jan Roth HOLDS_OFFICE KISA as Vorsitzender"],
    ["Die Mitglieder des [MunicipalAssociation:Städtetags=Städtetag] wählten am 4. Mai 2012 [Official:Mia Lang] zur Präsidentin.", "Mia Lang HOLDS_OFFICE Städtetag as Präsidentin since 2012-05-04"],
    ["Ministerpräsidentin [Official:Eva Kern] berief [Official:Jan Roth] zum CIO des [State:Landes Hessen=Hessen].", "Jan Roth HOLDS_OFFICE Hessen as CIO"],
    ["Zum Geschäftsführer der [ItServiceProvider:KDO] bestellte der [Body:Verwaltungsrat] [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE KDO as Geschäftsführer"],
    ["[Official:Jan Roth] übernimmt am 1. Mai 2020 das Amt des CIO des [State:Landes Bremen=Bremen].", "Jan Roth HOLDS_OFFICE Bremen as CIO since 2020-05-01"],
    ["[Official:Jan Roth] amtiert seit 2018 als CIO des [State:Saarlands=Saarland].", "Jan Roth HOLDS_OFFICE Saarland as CIO since 2018"],
    ["Als Bürgermeisterin von [Municipality:Norden] amtiert seit 2016 [Official:Mia Lang].", "Mia Lang HOLDS_OFFICE Norden as Bürgermeisterin since 2016"],
    ["[Official:Jan Roth], der zugleich als Staatssekretär im [Ministry:Finanzministerium] amtiert, kam.", "Jan Roth HOLDS_OFFICE Finanzministerium as Staatssekretär"],
    ["Träger der [ItServiceProvider:KDO] sind viele. Zum Vorsitzenden der Geschäftsführung bestellte der Verwaltungsrat [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE KDO as Vorsitzender der Geschäftsführung"],
    ["[Official:Mia Lang] folgt [Official:Jan Roth] als Geschäftsführerin der [ItServiceProvider:KDO].", "Mia Lang HOLDS_OFFICE KDO as Geschäftsführerin"],
    ["[Official:Mia Lang] löste [Official:Jan Roth] 2014 als CIO des [State:Landes Hessen=Hessen] ab.", "Mia Lang HOLDS_OFFICE Hessen as CIO"],
    ["Das Amt des CIO des [State:Landes Hessen=Hessen] hat [Official:Jan Roth] inne.", "Jan Roth HOLDS_OFFICE Hessen as CIO"],
    ["[Official:Anna Beck], die der [ItServiceProvider:Kommunit] seit 2021 als Verbandsvorsitzende vorsteht, stimmte zu.", "Anna Beck HOLDS_OFFICE Kommunit as Verbandsvorsitzende since 2021"],
  ],
  counterexamples: [
    "[Official:Mia Lang] wurde nicht zur Präsidentin des [MunicipalAssociation:Städtetags=Städtetag] gewählt.",
    "Als Minister hat man es in [State:Hessen] schwer, sagt [Official:Jan Roth].",
    "Die [ItServiceProvider:KISA] wählte [Official:Jan Roth] nicht zum Vorsitzenden.",
    "Die [ItServiceProvider:KISA] könnte [Official:Jan Roth] zum Vorsitzenden wählen.",
    "Ob die [ItServiceProvider:KISA] [Official:Jan Roth] zum Vorsitzenden bestellt, ist offen.",
    "[Official:Jan Roth] gilt als Favorit für das Amt des CIO des [State:Landes Hessen=Hessen].",
    "[Official:Anna Beck], die der [ItServiceProvider:Kommunit] nie als Verbandsvorsitzende vorstand, stimmte zu.",
  ],
};
