import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Am 4. April 2019 wurde der [Agreement:Gesellschaftsvertrag] unterzeichnet; Partner sind [Municipality:Trier], der [District:Kreis Trier-Saarburg] und die [ItServiceProvider:KommWis].",
      "Trier PARTY_TO Gesellschaftsvertrag since 2019-04-04",
      "Kreis Trier-Saarburg PARTY_TO Gesellschaftsvertrag since 2019-04-04",
      "KommWis PARTY_TO Gesellschaftsvertrag since 2019-04-04",
    ],
    [
      "Die [Agreement:Vereinbarung] steht, Vertragspartner sind das [State:Land Bayern=Bayern] und der [MunicipalAssociation:Gemeindetag].",
      "Bayern PARTY_TO Vereinbarung",
      "Gemeindetag PARTY_TO Vereinbarung",
    ],
    ["Geplant ist eine [Agreement:Vereinbarung]. Partner werden laut Kern neben dem [State:Land Hessen=Hessen] der [MunicipalAssociation:Städtetag] und der [MunicipalAssociation:Landkreistag].", "Hessen PARTY_TO Vereinbarung (PLANNED)", "Städtetag PARTY_TO Vereinbarung (PLANNED)", "Landkreistag PARTY_TO Vereinbarung (PLANNED)"],
    ["Partner des [Agreement:Pakts=Pakt] sind [State:Hamburg] und die [ItServiceProvider:Dataport].", "Hamburg PARTY_TO Pakt", "Dataport PARTY_TO Pakt"],
    ["Die [Agreement:Kooperationsvereinbarung] vom 3. Mai 2017, deren Partner [Municipality:Trier], [Municipality:Mainz] und [Municipality:Worms] sind, läuft aus.", "Trier PARTY_TO Kooperationsvereinbarung", "Mainz PARTY_TO Kooperationsvereinbarung", "Worms PARTY_TO Kooperationsvereinbarung"],
    ["Grundlage ist ein [Agreement:Pakt], dessen Unterzeichner [State:Bremen] und der [MunicipalAssociation:Städtetag] sind.", "Bremen PARTY_TO Pakt", "Städtetag PARTY_TO Pakt"],
  ],
  counterexamples: [
    "Gesucht wird ein [Agreement:Vertrag], dessen Partner nicht nur [Municipality:Trier] und [Municipality:Mainz] sind.",
    "Die [Agreement:Vereinbarung] nützt der Genossenschaft, deren Kunden [Municipality:Trier] und [Municipality:Mainz] sind.",
    "Partner sind [Municipality:Trier] und [Municipality:Mainz].",
    "Die [Agreement:Vereinbarung] gilt, die Partner suchen [Municipality:Trier] auf.",
    "Die [Agreement:Vereinbarung] gilt. Partner sind [State:Bremen] und [State:Hamburg] nicht geworden.",
  ],
};
