import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die Ernennung von [Official:Peter Acker] zum Vorstand der [ItServiceProvider:Dataport AöR] überraschte.", "Peter Acker HOLDS_OFFICE Dataport AöR as Vorstand"],
    ["Die Berufung [Official:Anna Becks=Anna Beck] zur IT-Beauftragten der Stadt [Municipality:Husum] erfolgte Mitte August 2016.", "Anna Beck HOLDS_OFFICE Husum as IT-Beauftragte since 2016-08"],
    ["Seit dem Amtsantritt von Landrätin [Official:Anna Beck] im [District:Kreis Lippe] zum 1. November 2020 läuft es.", "Anna Beck HOLDS_OFFICE Kreis Lippe as Landrätin since 2020-11-01"],
    ["Wiederwahl von [Official:Anna Beck] als Vorsitzende des [MunicipalAssociation:Städteverbands=Städteverband].", "Anna Beck HOLDS_OFFICE Städteverband as Vorsitzende"],
  ],
  counterexamples: [
    "Die Ernennung von [Official:Peter Acker] zum Vorstand der [ItServiceProvider:Dataport AöR] scheiterte.",
    "Vor der Wahl von [Official:Peter Acker] zum Vorstand der [ItServiceProvider:Dataport AöR] gab es Streit.",
    "Die Ernennung des Doms zum Welterbe freut [Official:Peter Acker], den das wenig angeht.",
    "Gegen die Berufung von [Official:Peter Acker] zum Vorstand der [ItServiceProvider:Dataport AöR] klagt ein Mitbewerber.",
    "Er fordert die Ernennung von [Official:Peter Acker] zum Vorstand der [ItServiceProvider:Dataport AöR].",
    "Die Wahl fiel auf [Official:Peter Acker].",
    "Die Ernennung von [Official:Peter Acker] zum Ehrenbürger überraschte den Vorstand.",
    "Die Einführung des Portals leitete [Official:Peter Acker].",
  ],
};
