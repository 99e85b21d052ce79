import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Grundlage ist der im Juni 2011 zwischen dem [State:Land Bremen=Bremen] und der [ItServiceProvider:Dataport] geschlossene [Agreement:Rahmenvertrag].", "Bremen PARTY_TO Rahmenvertrag since 2011-06", "Dataport PARTY_TO Rahmenvertrag since 2011-06"],
    ["Der 2003 zwischen [Municipality:Worms] und [Municipality:Speyer] abgeschlossene [Agreement:Vertrag] läuft weiter.", "Worms PARTY_TO Vertrag since 2003", "Speyer PARTY_TO Vertrag since 2003"],
    ["Das regelt die von [State:Bayern] und [State:Hessen] unterzeichnete neue [Agreement:Vereinbarung].", "Bayern PARTY_TO Vereinbarung", "Hessen PARTY_TO Vereinbarung"],
    ["Zum Jahresende hat die Gemeinde [Municipality:Lilienthal] die mit der [ItServiceProvider:KDO] geschlossene [Agreement:Vereinbarung] gekündigt.", "KDO PARTY_TO Vereinbarung (FORMER)", "Lilienthal PARTY_TO Vereinbarung (FORMER)"],
    ["Die Unterzeichnung des [Agreement:Pakts=Pakt] durch [State:Bayern] und den [MunicipalAssociation:Gemeindetag] fand in Ulm statt.", "Bayern PARTY_TO Pakt", "Gemeindetag PARTY_TO Pakt"],
    ["Nach Abschluss der [Agreement:Vereinbarung] zwischen [State:Berlin] und [State:Brandenburg] beginnt der Aufbau.", "Berlin PARTY_TO Vereinbarung", "Brandenburg PARTY_TO Vereinbarung"],
    ["Die [Agreement:Vereinbarung] zum Meldewesen, im April 2018 von [Municipality:Worms] und [Municipality:Speyer] unterzeichnet, gilt unbefristet.", "Worms PARTY_TO Vereinbarung since 2018-04", "Speyer PARTY_TO Vereinbarung since 2018-04"],
    ["Der [Agreement:Rahmenvertrag], zwischen [State:Berlin] und der [ItServiceProvider:Dataport] geschlossen, läuft aus.", "Berlin PARTY_TO Rahmenvertrag", "Dataport PARTY_TO Rahmenvertrag"],
    ["Zum Abschluss einer [Agreement:Fördervereinbarung] zwischen [State:Hessen] und dem [District:Kreis Fulda] kam es am 9. Oktober 2020.", "Hessen PARTY_TO Fördervereinbarung since 2020-10-09", "Kreis Fulda PARTY_TO Fördervereinbarung since 2020-10-09"],
    ["Mit der Unterzeichnung des [Agreement:Konsortialvertrags=Konsortialvertrag] durch [Municipality:Fulda] und [Municipality:Hanau] endete ein Ringen.", "Fulda PARTY_TO Konsortialvertrag", "Hanau PARTY_TO Konsortialvertrag"],
  ],
  counterexamples: [
    "Die [Agreement:Vereinbarung] zum Meldewesen, von [Municipality:Worms] lange gelobt, gilt.",
    "Der [Agreement:Vertrag], von [Municipality:Worms] und [Municipality:Speyer] noch nicht unterzeichnet, liegt aus.",
    "Die Unterzeichnung des [Agreement:Pakts=Pakt] durch [State:Bayern] steht noch aus.",
    "Die Unterzeichnung des [Agreement:Pakts=Pakt] durch [State:Bayern] ist für Mai geplant.",
    "Von [State:Bayern] und [State:Hessen] kam Lob für den geschlossenen [Agreement:Vertrag].",
    "Die mit viel Geld ausgestattete [Agreement:Vereinbarung] gilt in [State:Bayern].",
    "Gespräche über den Abschluss einer [Agreement:Vereinbarung] zwischen [Municipality:Fulda] und [Municipality:Hanau] laufen.",
  ],
};
