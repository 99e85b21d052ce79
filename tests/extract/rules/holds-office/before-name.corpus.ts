import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Hessens=Hessen] Digitalministerin [Official:Eva Kern] lobt das.", "Eva Kern HOLDS_OFFICE Hessen as Digitalministerin"],
    ["[State:Bayern]-CIO [Official:Jan Roth] sagt das.", "Jan Roth HOLDS_OFFICE Bayern as CIO"],
    [
      "Das kündigte der [State:niedersächsische=Niedersachsen] Innenminister [Official:Uwe Brandt] an.",
      "Uwe Brandt HOLDS_OFFICE Niedersachsen as Innenminister",
    ],
    [
      "In [State:Brandenburg] äußerte sich Innenstaatssekretär und Landes-CIO [Official:Jan Roth].",
      "Jan Roth HOLDS_OFFICE Brandenburg as Innenstaatssekretär",
      "Jan Roth HOLDS_OFFICE Brandenburg as CIO",
    ],
    [
      "Die Ministerin für Wirtschaft, Arbeit und Digitales von [State:Bremen], [Official:Eva Kern], kam.",
      "Eva Kern HOLDS_OFFICE Bremen as Ministerin für Wirtschaft, Arbeit und Digitales",
    ],
    [
      "In [State:Hessen] sprach die Ministerin für Inneres, Sport und Digitales, [Official:Eva Kern].",
      "Eva Kern HOLDS_OFFICE Hessen as Ministerin für Inneres, Sport und Digitales",
    ],
    [
      "[Municipality:Potsdams=Potsdam] Oberbürgermeister [Official:Uwe Brandt] freut sich.",
      "Uwe Brandt HOLDS_OFFICE Potsdam as Oberbürgermeister",
    ],
    ["[ItServiceProvider:AKDB]-Vorstand [Official:Jan Roth] plant mehr.", "Jan Roth HOLDS_OFFICE AKDB as Vorstand"],
    [
      "Der Geschäftsführer des [MunicipalAssociation:Landkreistags=Landkreistag], [Official:Uwe Brandt], warnt.",
      "Uwe Brandt HOLDS_OFFICE Landkreistag as Geschäftsführer",
    ],
    [
      "Der Beauftragte der Landesregierung von [State:Bayern] für Informationstechnik, [Official:Jan Roth], sprach.",
      "Jan Roth HOLDS_OFFICE Bayern as Beauftragter für Informationstechnik",
    ],
    [
      "Der frühere [State:hessische=Hessen] Finanzminister [Official:Uwe Brandt] kam.",
      "Uwe Brandt HOLDS_OFFICE Hessen as Finanzminister (FORMER)",
    ],
    [
      "Vorstandsvorsitzender der [ItServiceProvider:Dataport] [Official:Jan Roth] und Bürgermeisterin von [Municipality:Plön] [Official:Mia Lang] kamen.",
      "Jan Roth HOLDS_OFFICE Dataport as Vorstandsvorsitzender",
      "Mia Lang HOLDS_OFFICE Plön as Bürgermeisterin",
    ],
    ["Das [State:Land Hessen=Hessen] zog Bilanz. CIO Professor [Official:Jan Roth] war dabei.", "Jan Roth HOLDS_OFFICE Hessen as CIO"],
    [
      "Die [ItServiceProvider:regio iT] wächst, berichtet Geschäftsführer [Official:Jan Roth].",
      "Jan Roth HOLDS_OFFICE regio iT as Geschäftsführer",
    ],
    [
      "Der Präsident des [State:schleswig-holsteinischen=Schleswig-Holstein] [MunicipalAssociation:Gemeindetags=Gemeindetag], [Official:Uwe Brandt], kam.",
      "Uwe Brandt HOLDS_OFFICE Gemeindetag as Präsident",
    ],
    ["Der Vorsitzende des [MunicipalAssociation:Städtetags=Städtetag], der Mainzer Oberbürgermeister [Official:Uwe Brandt], kam.", "Uwe Brandt HOLDS_OFFICE Städtetag as Vorsitzender"],
    ["[State:Hessen] und [State:Bayern] kamen. Mit dem [State:Land Hessen=Hessen] sprach Finanzminister [Official:Uwe Brandt].", "Uwe Brandt HOLDS_OFFICE Hessen as Finanzminister"],
    ["[State:Hessen] und [State:Bayern] unterzeichnen. Für [State:Bayern] kam Digitalministerin [Official:Eva Kern].", "Eva Kern HOLDS_OFFICE Bayern as Digitalministerin"],
    ["Es kamen Staatssekretär [Official:Jan Roth] für [State:Hessen] und Ministerin [Official:Eva Kern] für [State:Bayern].", "Jan Roth HOLDS_OFFICE Hessen as Staatssekretär", "Eva Kern HOLDS_OFFICE Bayern as Ministerin"],
    ["Das [Ministry:Bundesinnenministerium] fördert das. Staatssekretär [Official:Jan Roth] kam.", "Jan Roth HOLDS_OFFICE Bundesinnenministerium as Staatssekretär"],
    ["Es kamen [Official:Jan Roth], [ItServiceProvider:KDO]-Geschäftsführerin [Official:Mia Lang] und Gäste.", "Mia Lang HOLDS_OFFICE KDO as Geschäftsführerin"],
    ["In [State:Hessen] sprach Staatskanzleichef [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE Hessen as Staatskanzleichef"],
    ["Altbürgermeister [Official:Jan Roth] aus [Municipality:Emden] kam.", "Jan Roth HOLDS_OFFICE Emden as Bürgermeister (FORMER)"],
    ["Auf [State:bayerischer=Bayern] Seite unterschrieb Staatssekretärin [Official:Eva Kern], für [State:Hessen] Minister [Official:Jan Roth].", "Eva Kern HOLDS_OFFICE Bayern as Staatssekretärin", "Jan Roth HOLDS_OFFICE Hessen as Minister"],
    ["Altlandrat [Official:Jan Roth], von 1999 bis 2014 an der Spitze des [District:Kreises Plön=Kreis Plön], kam.", "Jan Roth HOLDS_OFFICE Kreis Plön as Landrat since 1999 (FORMER)"],
    ["Der Bürgermeister von [Municipality:Emden], [Official:Jan Roth], seit 2019 im Amt, kam.", "Jan Roth HOLDS_OFFICE Emden as Bürgermeister since 2019"],
    ["Der Bürgermeister von [Municipality:Emden], [Official:Jan Roth], seit 2019 an der Spitze der [ItServiceProvider:KDO], kam.", "Jan Roth HOLDS_OFFICE Emden as Bürgermeister"],
  ],
  counterexamples: [
    "Auf beiden Seiten von [State:Hessen] und [State:Bayern] unterschrieb Staatssekretärin [Official:Eva Kern].",
    "Staatssekretärin [Official:Eva Kern] sprach.",
    "[State:Hessen] und [State:Bayern] planen das, so Staatssekretär [Official:Jan Roth].",
    "In [State:Hessen] sprach [Official:Jan Roth].",
    "Landrat [Official:Uwe Brandt] kam.",
    "Die Geschäftsstelle lud [Official:Uwe Brandt] ein.",
    "Oberbürgermeister [Official:Uwe Brandt] lobte [State:Hessen].",
    "Im Ministerium traf [State:Hessen] auf [Official:Jan Roth].",
    "Innenminister [Official:Jan Roth] und sein [State:saarländischer=Saarland] Kollege kamen.",
    "Die CIOs [Official:Jan Roth] und [Official:Mia Lang] trafen sich in der [Ministry:Staatskanzlei].",
    "In Vertretung des erkrankten Vorsitzenden der [ItServiceProvider:KDO], Landrätin [Official:Mia Lang], sprach niemand.",
  ],
};
