import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Das [Ministry:Bundesinnenministerium] fördert das Projekt [Programme:Smartes Harzland] mit 12 Millionen Euro. Weitere 2,1 Millionen Euro kommen vom Land [State:Hessen].", "Bundesinnenministerium FUNDS Smartes Harzland as 12 Millionen Euro", "Hessen FUNDS Smartes Harzland as 2,1 Millionen Euro"],
    ["[State:Hessen] stellt der Stadt [Municipality:Marburg] 2,5 Millionen Euro bereit.", "Hessen FUNDS Marburg as 2,5 Millionen Euro"],
    [
      "Das [State:Land Bayern=Bayern] fördert das [Programme:Digitale Dorf] mit 800.000 Euro.",
      "Bayern FUNDS Digitale Dorf as 800.000 Euro",
    ],
    [
      "Das [System:Portal Weser] wird von [State:Bremen] mit rund drei Millionen Euro gefördert.",
      "Bremen FUNDS Portal Weser as rund drei Millionen Euro",
    ],
    ["Rund 90.000 Euro schießt der [District:Kreis Plön] der [Company:Westnetz GmbH] zu.", "Kreis Plön FUNDS Westnetz GmbH as 90.000 Euro"],
    ["Die [Municipality:Stadt Emden] erhält vom [State:Land Niedersachsen=Niedersachsen] 300.000 Euro.", "Niedersachsen FUNDS Stadt Emden as 300.000 Euro"],
    ["Gefördert wird das [System:Portal Weser] von [State:Bremen] mit 80.000 Euro.", "Bremen FUNDS Portal Weser as 80.000 Euro"],
    ["[State:Hessen] bezuschusst die [ItServiceProvider:Lahndata] mit 1,2 Millionen Euro.", "Hessen FUNDS Lahndata as 1,2 Millionen Euro"],
    ["[State:Hessen] und [State:Bremen] fördern gemeinsam [System:Werra-Connect] mit zwei Millionen Euro.", "Hessen FUNDS Werra-Connect as zwei Millionen Euro", "Bremen FUNDS Werra-Connect as zwei Millionen Euro"],
    ["800.000 Euro steuert das [State:Saarland] zum Portal [System:Saarweb] bei.", "Saarland FUNDS Saarweb as 800.000 Euro"],
    ["Das [System:Amtsportal] wird vom [District:Kreis Plön] mit einer Million Euro gefördert, nicht vom [State:Land=Hessen].", "Kreis Plön FUNDS Amtsportal as einer Million Euro"],
    ["[State:Niedersachsen] übernimmt 80 Prozent der Kosten des Portals [System:Nordamt], das sind 900.000 Euro.", "Niedersachsen FUNDS Nordamt as 900.000 Euro"],
    ["1,5 Millionen Euro bekommt [Municipality:Jena] vom [State:Freistaat Thüringen=Thüringen].", "Thüringen FUNDS Jena as 1,5 Millionen Euro"],
    ["[State:Hessen] beteiligt sich mit 1,2 Millionen Euro an [System:OpenRathaus].", "Hessen FUNDS OpenRathaus as 1,2 Millionen Euro"],
    ["Der [State:Freistaat Sachsen=Sachsen] investiert 25 Millionen Euro in [Programme:Digitale Dörfer].", "Sachsen FUNDS Digitale Dörfer as 25 Millionen Euro"],
    ["Das [Ministry:Sozialministerium] bewilligte der [ItServiceProvider:KDO] Fördermittel in Höhe von 750.000 Euro.", "Sozialministerium FUNDS KDO as 750.000 Euro"],
  ],
  counterexamples: [
    "Das [System:Amtsportal] wird nicht vom [District:Kreis Plön] mit einer Million Euro gefördert.",
    "Die [Municipality:Stadt Kassel] erhält von der [ItServiceProvider:Lahndata] eine Rechnung über 2 Millionen Euro.",
    "Die [Municipality:Stadt Emden] erhält vom [State:Land Niedersachsen=Niedersachsen] keine 300.000 Euro.",
    "Die [Municipality:Stadt Emden] erhielt in [State:Niedersachsen] einen Preis über 300.000 Euro.",
    "[State:Hessen] fördert die [Municipality:Stadt Marburg] nicht mit 2 Millionen Euro.",
    "[State:Hessen] spart mit [Municipality:Marburg] 2 Millionen Euro.",
    "[State:Hessen] unterstützt [Municipality:Marburg].",
    "Das [State:Saarland] steuert auf das Portal [System:Saarweb] zu, das 800.000 Euro kostet.",
  ],
};
