import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [ItServiceProvider:Nordheide-IT AöR] wächst. Auch die Stadt [Municipality:Jever] will Mitglied werden; ein Beschluss steht noch aus.", "Jever MEMBER_OF Nordheide-IT AöR (PLANNED)"],
    ["Die [ItServiceProvider:Nordheide-IT AöR] ist eine gemeinsame Anstalt der [District:Landkreise Peine=Landkreis Peine] und [District:Celle=Landkreis Celle].", "Landkreis Peine MEMBER_OF Nordheide-IT AöR", "Landkreis Celle MEMBER_OF Nordheide-IT AöR"],
    ["Zuständig ist die [ItServiceProvider:Sodat GmbH], deren Gesellschafter neben dem [District:Kreis Plön] die Stadt [Municipality:Kiel] und mehrere Ämter sind.", "Kreis Plön MEMBER_OF Sodat GmbH as Gesellschafter", "Kiel MEMBER_OF Sodat GmbH as Gesellschafter"],
    ["In der [Body:AG Digitale Ämter] Mitglied sind [Municipality:Pirna] und [Municipality:Meißen].", "Pirna MEMBER_OF AG Digitale Ämter", "Meißen MEMBER_OF AG Digitale Ämter"],
    ["Beim [ItServiceProvider:Zweckverband Elbdata] ist [Municipality:Pirna] seit 2011 Mitglied.", "Pirna MEMBER_OF Zweckverband Elbdata since 2011"],
    [
      "[ItServiceProvider:AKDB] und [ItServiceProvider:KDO] sind Mitglieder der [Cooperative:govdigital].",
      "AKDB MEMBER_OF govdigital",
      "KDO MEMBER_OF govdigital",
    ],
    [
      "Die Stadt [Municipality:Bonn] ist seit 2011 Mitglied im [ItServiceProvider:Zweckverband civitec].",
      "Bonn MEMBER_OF Zweckverband civitec since 2011",
    ],
    ["[State:Bremen] ist jetzt Mitglied der [Cooperative:govdigital].", "Bremen MEMBER_OF govdigital since 2021-03"],
    [
      "Träger der [ItServiceProvider:Dataport] sind [State:Hamburg], [State:Bremen] und [State:Schleswig-Holstein].",
      "Hamburg MEMBER_OF Dataport as Träger",
      "Bremen MEMBER_OF Dataport as Träger",
      "Schleswig-Holstein MEMBER_OF Dataport as Träger",
    ],
    [
      "Im Mai 2021 wird die [ItServiceProvider:regio iT] 60. Mitglied von [MunicipalAssociation:Vitako].",
      "regio iT MEMBER_OF Vitako since 2021-05 (PLANNED)",
    ],
    ["Die [ItServiceProvider:Dataport] wächst. Träger sind die Länder [State:Hamburg] und [State:Bremen].", "Hamburg MEMBER_OF Dataport as Träger", "Bremen MEMBER_OF Dataport as Träger"],
    ["[Municipality:Idstein] ist seit 2012 [Cooperative:KOPIT]-Mitglied.", "Idstein MEMBER_OF KOPIT since 2012"],
    ["Neues aus dem Taunus – [Municipality:Idstein] jetzt [Cooperative:KOPIT]-Mitglied.", "Idstein MEMBER_OF KOPIT since 2021-03"],
    ["Seit 2015 ist auch [State:Sachsen-Anhalt] Träger von [ItServiceProvider:Dataport].", "Sachsen-Anhalt MEMBER_OF Dataport as Träger since 2015"],
    ["[State:Hamburg] und [State:Bremen] sind Trägerländer der [ItServiceProvider:Dataport AöR].", "Hamburg MEMBER_OF Dataport AöR as Träger", "Bremen MEMBER_OF Dataport AöR as Träger"],
    ["Neu im Kreis der Mitglieder der [Cooperative:ProVitako eG] ist seit dem 1. Juli 2018 die Stadt [Municipality:Wolfsburg].", "Wolfsburg MEMBER_OF ProVitako eG since 2018-07-01"],
    ["Bei der [ItServiceProvider:AKDB], dem Dienstleister im Süden, ist [Municipality:Pirna] Mitglied.", "Pirna MEMBER_OF AKDB"],
  ],
  counterexamples: [
    "Träger sind die Länder [State:Hamburg] und [State:Bremen].",
    "[State:Bremen] ist nicht Mitglied der [Cooperative:govdigital].",
    "Die [Cooperative:govdigital] hat Mitglieder in [State:Bremen].",
    "Ein Mitglied der [Cooperative:govdigital] besuchte [State:Bremen].",
    "[Municipality:Idstein] lud die [Cooperative:KOPIT]-Mitglieder ein.",
    "[Municipality:Idstein] ist kein [Cooperative:KOPIT]-Mitglied.",
    "[State:Sachsen-Anhalt] ist auch ein Kunde der Träger von [ItServiceProvider:Dataport].",
    "Bei der [ItServiceProvider:AKDB], dem Dienstleister im Süden, ist [Municipality:Pirna] kein Mitglied.",
  ],
};
