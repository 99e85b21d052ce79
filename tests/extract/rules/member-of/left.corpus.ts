import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die Stadt [Municipality:Leer] ist aus der [Cooperative:Genokom eG] ausgetreten.", "Leer MEMBER_OF Genokom eG (FORMER)"],
    ["Aus dem Zweckverband [ItServiceProvider:KIRU] sind zum 31. Dezember 2011 [Municipality:Aalen] und [Municipality:Nagold] ausgeschieden.", "Aalen MEMBER_OF KIRU (FORMER)", "Nagold MEMBER_OF KIRU (FORMER)"],
    ["Der Austritt des [District:Kreises Plön=Kreis Plön] aus der [Cooperative:Nordlicht eG] war 2009 vollzogen.", "Kreis Plön MEMBER_OF Nordlicht eG (FORMER)"],
    ["[Municipality:Bremerhaven] verließ 2004 die [ItServiceProvider:Dataport AöR].", "Bremerhaven MEMBER_OF Dataport AöR (FORMER)"],
    ["Das [State:Saarland] trat im Mai 2013 aus dem [ItServiceProvider:Zweckverband eGo] aus.", "Saarland MEMBER_OF Zweckverband eGo (FORMER)"],
    ["Die Mitgliedschaft von [Municipality:Pirna] in der [Cooperative:Elbtal eG] endete 2018.", "Pirna MEMBER_OF Elbtal eG (FORMER)"],
    ["Zum Austritt aus der [Cooperative:Elbtal eG] äußert sich niemand. Für [Municipality:Pirna] war am 30. Juni 2014 Schluss mit der Mitgliedschaft.", "Pirna MEMBER_OF Elbtal eG (FORMER)"],
    ["Im Jahr 2014 ist [Municipality:Worms] aus der [Cooperative:Genokom eG] ausgetreten.", "Worms MEMBER_OF Genokom eG (FORMER)"],
  ],
  counterexamples: [
    "Aus der [Cooperative:Genokom eG] ist [Municipality:Worms] nie ausgetreten.",
    "[Municipality:Leer] will aus der [Cooperative:Genokom eG] austreten.",
    "[Municipality:Leer] ist nicht aus der [Cooperative:Genokom eG] ausgetreten.",
    "Der Rat hat den Austritt von [Municipality:Leer] aus der [Cooperative:Genokom eG] beschlossen.",
    "Der Kreistag berät über den Austritt des [District:Kreises Plön=Kreis Plön] aus der [Cooperative:Nordlicht eG].",
    "[Municipality:Kiel] wird 2023 aus der [Cooperative:Nordlicht eG] ausgeschieden sein.",
    "Vor dem Austritt [Municipality:Kiels=Kiel] aus der [Cooperative:Nordlicht eG] sprach der Rat.",
    "[Municipality:Kiel] trat aus dem Schatten der [ItServiceProvider:Dataport AöR] heraus.",
    "Die Mitgliedschaft von [Municipality:Pirna] in der [Cooperative:Elbtal eG] zahlt sich aus.",
  ],
};
