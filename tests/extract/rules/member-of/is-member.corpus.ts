import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
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
  ],
  counterexamples: [
    "Träger sind die Länder [State:Hamburg] und [State:Bremen].",
    "[State:Bremen] ist nicht Mitglied der [Cooperative:govdigital].",
    "Die [Cooperative:govdigital] hat Mitglieder in [State:Bremen].",
    "Ein Mitglied der [Cooperative:govdigital] besuchte [State:Bremen].",
    "[Municipality:Idstein] lud die [Cooperative:KOPIT]-Mitglieder ein.",
    "[Municipality:Idstein] ist kein [Cooperative:KOPIT]-Mitglied.",
  ],
};
