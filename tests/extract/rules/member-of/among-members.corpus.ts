import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Zu den Mitgliedern des [ItServiceProvider:Zweckverbands Elbdata=Zweckverband Elbdata] zählen [Municipality:Pirna] und [Municipality:Meißen].",
      "Pirna MEMBER_OF Zweckverband Elbdata",
      "Meißen MEMBER_OF Zweckverband Elbdata",
    ],
    [
      "Der [ItServiceProvider:Zweckverband Lahndata] hat seinen Sitz in Weilburg. Zu den zwölf Verbandsmitgliedern gehören unter anderem [Municipality:Limburg] und der [District:Landkreis Limburg-Weilburg].",
      "Limburg MEMBER_OF Zweckverband Lahndata",
      "Landkreis Limburg-Weilburg MEMBER_OF Zweckverband Lahndata",
    ],
    ["[Municipality:Husum] gehört seit 2014 zu den Gesellschaftern der [Company:Westküsten-IT GmbH].", "Husum MEMBER_OF Westküsten-IT GmbH as Gesellschafter since 2014"],
    ["Neues Mitglied der [Cooperative:Genokom eG] ist die Stadt [Municipality:Emden].", "Emden MEMBER_OF Genokom eG"],
    [
      "Die [ItServiceProvider:Saaledata] wurde 2003 errichtet. Zu den Trägern zählen [State:Thüringen] und [Municipality:Jena].",
      "Thüringen MEMBER_OF Saaledata as Träger",
      "Jena MEMBER_OF Saaledata as Träger",
    ],
    ["Mit [Municipality:Leer] zählt die [Cooperative:Genokom eG] nun 40 Mitglieder.", "Leer MEMBER_OF Genokom eG since 2021-03"],
    ["Die [Cooperative:Genokom eG] zählt [Municipality:Worms] seit Mai 2012 zu ihren Mitgliedern.", "Worms MEMBER_OF Genokom eG since 2012-05"],
    ["Neu dabei in der [Cooperative:Genokom eG] ist seit dem 1. März 2020 der [District:Kreis Plön].", "Kreis Plön MEMBER_OF Genokom eG since 2020-03-01"],
  ],
  counterexamples: [
    "Neu dabei in [Municipality:Worms] ist die [Cooperative:Genokom eG].",
    "Die [Cooperative:Genokom eG] zählt [Municipality:Worms] nicht zu ihren Mitgliedern.",
    "Mit [Municipality:Leer] hat die [Cooperative:Genokom eG] einen Vertrag über 40 Arbeitsplätze.",
    "Zu den Mitgliedern zählen [Municipality:Pirna] und [Municipality:Meißen].",
    "Zu den Mitgliedern des [ItServiceProvider:Zweckverbands Elbdata] zählt [Municipality:Pirna] nicht.",
    "Zu den Kunden der [ItServiceProvider:Saaledata] zählt [Municipality:Jena].",
    "[Municipality:Jena] gehört zu den Vorreitern der Digitalisierung, sagt die [ItServiceProvider:Saaledata].",
    "Die [ItServiceProvider:Saaledata] und die [ItServiceProvider:Elbdata] kooperieren. Zu den Mitgliedern zählt [Municipality:Jena].",
  ],
};
