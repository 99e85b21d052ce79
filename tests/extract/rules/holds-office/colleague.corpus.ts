import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Innenminister [Official:Jan Roth] und sein [State:saarländischer=Saarland] Kollege [Official:Uwe Brandt] kamen.", "Uwe Brandt HOLDS_OFFICE Saarland as Innenminister"],
    ["[State:Hessens=Hessen] Digitalministerin [Official:Eva Kern] und ihr [State:bayerischer=Bayern] Amtskollege [Official:Uwe Brandt] kamen.", "Uwe Brandt HOLDS_OFFICE Bayern as Digitalminister"],
    ["Staatssekretär [Official:Jan Roth] traf seine Kollegin [Official:Mia Lang] aus [State:Thüringen].", "Mia Lang HOLDS_OFFICE Thüringen as Staatssekretärin"],
    ["Finanzsenator [Official:Jan Roth] und seine Amtskollegin aus [State:Bremen], [Official:Mia Lang], kamen.", "Mia Lang HOLDS_OFFICE Bremen as Finanzsenatorin"],
    ["CIO [Official:Jan Roth] lobt seine [State:sächsische=Sachsen] Kollegin [Official:Mia Lang].", "Mia Lang HOLDS_OFFICE Sachsen as CIO"],
  ],
  counterexamples: [
    "Die Kollegin [Official:Mia Lang] aus [State:Thüringen] kam.",
    "[Official:Jan Roth] und sein [State:saarländischer=Saarland] Kollege [Official:Uwe Brandt] kamen.",
    "Minister [Official:Jan Roth] lobt die Kollegen in [State:Thüringen] und [Official:Uwe Brandt].",
    "Minister [Official:Jan Roth] und seine Kollegen aus [State:Thüringen] kamen mit [Official:Uwe Brandt].",
  ],
};
