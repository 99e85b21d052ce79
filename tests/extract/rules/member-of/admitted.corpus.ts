import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [Cooperative:Oberrhein Digital eG] ist gegründet. [Municipality:Rheinau] und [Municipality:Oberkirch] haben Aufnahmeanträge gestellt.", "Rheinau MEMBER_OF Oberrhein Digital eG (PLANNED)", "Oberkirch MEMBER_OF Oberrhein Digital eG (PLANNED)"],
    ["Aufgenommen in die [Cooperative:Genokom eG] wurde 2018 auch die Stadt [Municipality:Leer].", "Leer MEMBER_OF Genokom eG since 2018"],
    [
      "Die [Cooperative:govdigital] hat [ItServiceProvider:KDO] und die [ItServiceProvider:KommWis] aufgenommen.",
      "KDO MEMBER_OF govdigital",
      "KommWis MEMBER_OF govdigital",
    ],
    ["Die Versammlung der [Cooperative:KITU] hat entschieden, die Stadt [Municipality:Zerbst] aufzunehmen.", "Zerbst MEMBER_OF KITU"],
    ["[Municipality:Zerbst] wurde in die [Cooperative:KITU] aufgenommen.", "Zerbst MEMBER_OF KITU"],
    ["[MunicipalAssociation:Vitako] begrüßt die [ItServiceProvider:KDG] als neues Mitglied.", "KDG MEMBER_OF Vitako"],
    ["Als 40. Mitglied hat die [Cooperative:Genokom eG] die Stadt [Municipality:Leer] aufgenommen.", "Leer MEMBER_OF Genokom eG"],
    ["Über die [Municipality:Gemeinde Bitz=Bitz] wird beraten. Aufgenommen werden soll sie als Trägerin der [ItServiceProvider:Komm.ONE].", "Bitz MEMBER_OF Komm.ONE as Trägerin (PLANNED)"],
  ],
  counterexamples: [
    "[MunicipalAssociation:Vitako] begrüßt die [ItServiceProvider:KDG] auf der Messe.",
    "Die [Cooperative:govdigital] hat [ItServiceProvider:KDO] nicht aufgenommen.",
    "Die [Cooperative:govdigital] hat die Arbeit mit [ItServiceProvider:KDO] aufgegeben.",
    "Über die [Municipality:Gemeinde Bitz=Bitz] wird beraten. Aufgenommen wurde sie nicht als Trägerin der [ItServiceProvider:Komm.ONE].",
  ],
};
