import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Der Landtag von [State:Hessen] hat den Beitritt zur [Cooperative:govdigital] beschlossen. Auch [State:Bremen] hat den Beitritt zur [Cooperative:govdigital] beschlossen.",
      "Hessen MEMBER_OF govdigital (DECIDED)",
      "Bremen MEMBER_OF govdigital (DECIDED)",
    ],
    ["Der Beitritt des [State:Saarlandes=Saarland] zur [Cooperative:govdigital] ist vollzogen.", "Saarland MEMBER_OF govdigital"],
    [
      "Die Versammlung der [Cooperative:KITU] stimmte der Aufnahme der Stadt [Municipality:Zerbst] zu.",
      "Zerbst MEMBER_OF KITU (DECIDED)",
    ],
    ["Der [ItServiceProvider:Zweckverband Küste] wächst. Die Gemeinde [Municipality:Laboe] hat den Beitritt bereits beschlossen.", "Laboe MEMBER_OF Zweckverband Küste (DECIDED)"],
    ["Der Stadtrat von [Municipality:Zeitz] hat sich für den Beitritt zur [Cooperative:Genokom eG] ausgesprochen.", "Zeitz MEMBER_OF Genokom eG (DECIDED)"],
    ["[Municipality:Huy] bereitet den Beitritt zur [Cooperative:Genokom eG] vor.", "Huy MEMBER_OF Genokom eG (PLANNED)"],
    ["[State:Bayern] plant den Beitritt zum [Body:Digitalverbund].", "Bayern MEMBER_OF Digitalverbund (PLANNED)"],
    ["Nach dem Beitritt [Municipality:Völklingens=Völklingen] zur [Cooperative:KoPart eG] im Mai 2020 sanken die Preise.", "Völklingen MEMBER_OF KoPart eG since 2020-05"],
    ["Der Beitritt [Municipality:Emdens=Emden] zur [ItServiceProvider:KDO] gilt als beschlossene Sache: Die Ratsmehrheit hat am 3. März 2016 zugestimmt.", "Emden MEMBER_OF KDO since 2016-03-03 (DECIDED)"],
    ["Vorbereitet wird die Aufnahme der [Municipality:Samtgemeinde Sottrum] in die [ItServiceProvider:hannIT]-Trägerrunde.", "Samtgemeinde Sottrum MEMBER_OF hannIT (PLANNED)"],
    ["Der [District:Kreis Plön] hat den Beitritt zur [Cooperative:Genokom eG] als Gesellschafter beschlossen.", "Kreis Plön MEMBER_OF Genokom eG as Gesellschafter (DECIDED)"],
    ["Den Beitritt zur [Cooperative:govdigital eG] hat der [District:Kreistag Uelzen=Landkreis Uelzen] am 3. Februar 2020 beschlossen.", "Landkreis Uelzen MEMBER_OF govdigital eG since 2020-02-03 (DECIDED)"],
    ["Der Stadtrat von [Municipality:Goslar] stimmte für die Mitgliedschaft in der [Cooperative:ProVitako eG].", "Goslar MEMBER_OF ProVitako eG (DECIDED)"],
  ],
  counterexamples: [
    "Der Stadtrat von [Municipality:Zeitz] hat sich gegen einen Beitritt zur [Cooperative:Genokom eG] ausgesprochen.",
    "Der [ItServiceProvider:Zweckverband Küste] und die [ItServiceProvider:Lahndata] kooperieren. [Municipality:Laboe] hat den Beitritt beschlossen.",
    "Die [Cooperative:Genokom eG] wirbt um Mitglieder. [Municipality:Huy] könnte den Beitritt beschließen.",
    "Beitritt [State:Bremens=Bremen] zur [Cooperative:govdigital]",
    "[State:Bayern] lehnt den Beitritt zur [Cooperative:govdigital] ab.",
    "[State:Bayern] prüft den Beitritt zur [Cooperative:govdigital].",
    "Der Beitritt zur [Cooperative:govdigital] steht offen.",
    "Vor dem Beitritt [Municipality:Völklingens=Völklingen] zur [Cooperative:KoPart eG] rechnete die Kämmerei.",
    "Nach dem Beitritt [Municipality:Völklingens=Völklingen] zur [Cooperative:KoPart eG] fragte niemand.",
    "Den Beitritt zur [Cooperative:govdigital eG] hat der [District:Kreistag Uelzen=Landkreis Uelzen] nicht beschlossen.",
  ],
};
