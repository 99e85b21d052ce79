import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Das [Ministry:Sozialministerium] überreichte der [ItServiceProvider:KDO] einen Förderbescheid über 350.000 Euro.", "Sozialministerium FUNDS KDO as 350.000 Euro"],
    ["Das Land [State:Hessen] lässt sich das Projekt [Programme:Digitale Dörfer] drei Millionen Euro kosten.", "Hessen FUNDS Digitale Dörfer as drei Millionen Euro"],
    ["Das Land [State:Hessen] übernimmt 80 Prozent der Kosten für [System:OpenRathaus].", "Hessen FUNDS OpenRathaus"],
    ["Das Projekt [Programme:Digitale Dörfer] wird aus Mitteln des [Ministry:Agrarministeriums=Agrarministerium] finanziert.", "Agrarministerium FUNDS Digitale Dörfer"],
    ["Gefördert wird [Programme:Digitale Dörfer] vom [Ministry:Agrarministerium].", "Agrarministerium FUNDS Digitale Dörfer"],
    ["Das [Ministry:Agrarministerium] fördert das Projekt [Programme:Digitale Dörfer] seit 2019.", "Agrarministerium FUNDS Digitale Dörfer since 2019"],
    ["Das vom [Ministry:Agrarministerium] geförderte Projekt [Programme:Digitale Dörfer] wächst.", "Agrarministerium FUNDS Digitale Dörfer"],
    ["Das vom [State:Land Hessen=Hessen] mit zwei Millionen Euro geförderte Vorhaben [Programme:Digitale Dörfer] wächst.", "Hessen FUNDS Digitale Dörfer as zwei Millionen Euro"],
    ["Finanziert wird [System:OpenRathaus] von [State:Hessen] und [State:Bremen] zu gleichen Teilen.", "Hessen FUNDS OpenRathaus", "Bremen FUNDS OpenRathaus"],
    ["Die Kosten von 600.000 Euro für [System:Mängelfix] tragen [Municipality:Hamm] und [Municipality:Soest] gemeinsam.", "Hamm FUNDS Mängelfix as 600.000 Euro", "Soest FUNDS Mängelfix as 600.000 Euro"],
    ["Die Förderung von [Programme:Digitale Dörfer] durch das [Ministry:Agrarministerium] beläuft sich auf fünf Millionen Euro.", "Agrarministerium FUNDS Digitale Dörfer as fünf Millionen Euro"],
    ["Aus dem Haushalt des Landes [State:Hessen] fließen vier Millionen Euro in das Projekt [Programme:Digitale Dörfer].", "Hessen FUNDS Digitale Dörfer as vier Millionen Euro"],
  ],
  counterexamples: [
    "Das [Ministry:Agrarministerium] fordert das Projekt [Programme:Digitale Dörfer].",
    "Das [Ministry:Agrarministerium] fördert den Austausch über [Programme:Digitale Dörfer].",
    "Die Förderung von [Programme:Digitale Dörfer] lehnt das [Ministry:Agrarministerium] ab.",
    "Gefördert werden soll [Programme:Digitale Dörfer] ohne das [Ministry:Agrarministerium].",
    "[State:Hessen] unterstützt die Forderung von [Municipality:Marburg].",
    "Die Kosten von 600.000 Euro für [System:Mängelfix] kritisiert [Municipality:Hamm].",
    "[System:Mängelfix] kostet [Municipality:Hamm] 600.000 Euro.",
    "[State:Hessen] investiert 25 Millionen Euro und lobt [Programme:Digitale Dörfer].",
    "Das Land [State:Hessen] übernimmt die Leitung von [Programme:Digitale Dörfer].",
    "Das [Ministry:Sozialministerium] überreichte der [ItServiceProvider:KDO] eine Urkunde.",
    "[State:Hessen] spart mit [System:OpenRathaus] 80 Prozent der Kosten.",
  ],
};
