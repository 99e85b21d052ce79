import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Der [Agreement:Rahmenvertrag] des [State:Landes Hessen=Hessen] mit dem [MunicipalAssociation:Hessischen Städtetag=Hessischer Städtetag] läuft aus.",
      "Hessen PARTY_TO Rahmenvertrag",
      "Hessischer Städtetag PARTY_TO Rahmenvertrag",
    ],
    [
      "Die [Agreement:Verwaltungsvereinbarung] zwischen [State:Bayern] und [State:Thüringen] gilt weiter.",
      "Bayern PARTY_TO Verwaltungsvereinbarung",
      "Thüringen PARTY_TO Verwaltungsvereinbarung",
    ],
    [
      "Grundlage ist das [Agreement:Abkommen] von [Municipality:Jena] und [Municipality:Gera].",
      "Jena PARTY_TO Abkommen",
      "Gera PARTY_TO Abkommen",
    ],
    ["Im [Agreement:Vertrag] mit der [ItServiceProvider:AKDB] steht mehr.", "AKDB PARTY_TO Vertrag"],
    [
      "Die [Agreement:Vereinbarung] über den Betrieb der Netze zwischen dem [State:Bund=Bremen] und [State:Hamburg] endet.",
      "Bremen PARTY_TO Vereinbarung",
      "Hamburg PARTY_TO Vereinbarung",
    ],
  ],
  counterexamples: [
    "Der [Agreement:Vertrag] mit der [ItServiceProvider:AKDB] wurde nicht verlängert.",
    "Der Entwurf der [Agreement:Vereinbarung] liegt [State:Bayern] vor.",
    "Die [Agreement:Vereinbarung] von 2012 und [State:Bayern] sind zwei Themen.",
    "Die [Agreement:Vereinbarung] des [State:Landes Hessen=Hessen] gilt.",
    "Die [ItServiceProvider:AKDB] bewirbt sich um einen [Agreement:Rahmenvertrag] mit dem [State:Saarland].",
    "Falls [State:Bremen] den [Agreement:Vertrag] mit [State:Hamburg] verlängert, sinken die Kosten.",
    "[State:Bremen] bestreitet, den [Agreement:Vertrag] mit [State:Hamburg] unterzeichnet zu haben.",
    "Die Opposition drängt auf eine [Agreement:Vereinbarung] mit [State:Thüringen].",
    "Das [Agreement:Übereinkommen] zwischen [State:Sachsen] und [State:Thüringen] ist geplatzt.",
  ],
};
