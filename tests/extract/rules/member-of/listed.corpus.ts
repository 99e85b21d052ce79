import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Neue Mitglieder der [Cooperative:Küsten-IT eG]: [Municipality:Stralsund] und der [District:Landkreis Rostock].", "Stralsund MEMBER_OF Küsten-IT eG", "Landkreis Rostock MEMBER_OF Küsten-IT eG"],
    ["Drei neue Mitglieder zählt die [Cooperative:Genokom eG] seit dem 1. Mai 2019: [Municipality:Ulm], [Municipality:Aalen] und [Municipality:Nagold].", "Ulm MEMBER_OF Genokom eG since 2019-05-01", "Aalen MEMBER_OF Genokom eG since 2019-05-01", "Nagold MEMBER_OF Genokom eG since 2019-05-01"],
    ["Träger des [ItServiceProvider:Zweckverbands KIRU=Zweckverband KIRU]: [Municipality:Ulm] und der [District:Alb-Donau-Kreis].", "Ulm MEMBER_OF Zweckverband KIRU as Träger", "Alb-Donau-Kreis MEMBER_OF Zweckverband KIRU as Träger"],
    ["40. Genossenschaftsmitglied der [Cooperative:BayKIT eG]: Markt [Municipality:Murnau].", "Murnau MEMBER_OF BayKIT eG"],
    ["Die [ItServiceProvider:regio GmbH] wächst. Gesellschafter: [Municipality:Jena] und [Municipality:Gera].", "Jena MEMBER_OF regio GmbH as Gesellschafter", "Gera MEMBER_OF regio GmbH as Gesellschafter"],
    ["Geplante Mitglieder der [Cooperative:Küsten-IT eG]: [Municipality:Wismar].", "Wismar MEMBER_OF Küsten-IT eG (PLANNED)"],
  ],
  counterexamples: [
    "Keine Mitglieder der [Cooperative:Küsten-IT eG]: [Municipality:Stralsund] und [Municipality:Wismar].",
    "Ehemalige Mitglieder der [Cooperative:Küsten-IT eG]: [Municipality:Stralsund].",
    "Mitglieder der [Cooperative:Küsten-IT eG]? Fehlanzeige: [Municipality:Stralsund] winkt ab.",
    "Die Mitglieder der [Cooperative:Küsten-IT eG] tagten: [Municipality:Stralsund] stellte den Saal bereit.",
    "Ein Mitglied der [Cooperative:Küsten-IT eG] berichtete: [Municipality:Stralsund] plane anders.",
    "Gründungsmitglieder der [Cooperative:Küsten-IT eG]: [Municipality:Stralsund].",
    "[Municipality:Stralsund]: Das neue Rathaus ist fertig.",
    "Termine der [Cooperative:Küsten-IT eG]: [Municipality:Stralsund] und [Municipality:Wismar].",
  ],
};
