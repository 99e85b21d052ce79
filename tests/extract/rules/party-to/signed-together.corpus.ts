import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[State:Hessen] und [State:Bayern] haben eine [Agreement:Kooperationsvereinbarung] geschlossen.",
      "Hessen PARTY_TO Kooperationsvereinbarung",
      "Bayern PARTY_TO Kooperationsvereinbarung",
    ],
    [
      "Einen [Agreement:Digitalpakt] haben das [State:Land Brandenburg=Brandenburg] und der [MunicipalAssociation:Landkreistag Brandenburg] unterzeichnet.",
      "Brandenburg PARTY_TO Digitalpakt",
      "Landkreistag Brandenburg PARTY_TO Digitalpakt",
    ],
    [
      "Am 3. Mai 2017 unterzeichneten die Stadt [Municipality:Kassel] und der [District:Landkreis Fulda] eine [Agreement:Zweckvereinbarung].",
      "Kassel PARTY_TO Zweckvereinbarung since 2017-05-03",
      "Landkreis Fulda PARTY_TO Zweckvereinbarung since 2017-05-03",
    ],
    [
      "Der [Agreement:Staatsvertrag] wurde im Juni 2012 von [State:Bremen] und [State:Niedersachsen] unterzeichnet.",
      "Bremen PARTY_TO Staatsvertrag since 2012-06",
      "Niedersachsen PARTY_TO Staatsvertrag since 2012-06",
    ],
    [
      "Gestern haben jetzt das [Ministry:Wirtschaftsministerium], der [MunicipalAssociation:Städtetag] sowie der [MunicipalAssociation:Landkreistag] die [Agreement:Vereinbarung] unterschrieben.",
      "Wirtschaftsministerium PARTY_TO Vereinbarung since 2021-03-14",
      "Städtetag PARTY_TO Vereinbarung since 2021-03-14",
      "Landkreistag PARTY_TO Vereinbarung since 2021-03-14",
    ],
    [
      "Die [ItServiceProvider:Dataport] hat mit dem [ItServiceProvider:Zweckverband KISA=KISA] einen [Agreement:Rahmenvertrag] abgeschlossen.",
      "Dataport PARTY_TO Rahmenvertrag",
      "KISA PARTY_TO Rahmenvertrag",
    ],
    [
      "[State:Hamburg] will gemeinsam mit [State:Berlin] eine [Agreement:Verwaltungsvereinbarung] unterzeichnen.",
      "Hamburg PARTY_TO Verwaltungsvereinbarung (PLANNED)",
      "Berlin PARTY_TO Verwaltungsvereinbarung (PLANNED)",
    ],
    [
      "Das [State:Saarland] hat jetzt einen [Agreement:Vertrag] mit der [Company:Telekom] geschlossen.",
      "Saarland PARTY_TO Vertrag since 2021-03",
      "Telekom PARTY_TO Vertrag since 2021-03",
    ],
    [
      "Zwischen der Stadt [Municipality:Erfurt] und dem [District:Kreis Gotha=Landkreis Gotha] wurde ein [Agreement:Kooperationsvertrag] geschlossen.",
      "Erfurt PARTY_TO Kooperationsvertrag",
      "Landkreis Gotha PARTY_TO Kooperationsvertrag",
    ],
    [
      "Der [Agreement:Pakt], den [State:Thüringen] und [State:Sachsen] geschlossen haben, gilt bis 2025.",
      "Thüringen PARTY_TO Pakt",
      "Sachsen PARTY_TO Pakt",
    ],
    [
      "[State:Bayern] prüft vieles. [State:Hessen] auch. [State:Die beiden Länder>Bayern&Hessen] haben eine [Agreement:Absichtserklärung] unterzeichnet.",
      "Bayern PARTY_TO Absichtserklärung",
      "Hessen PARTY_TO Absichtserklärung",
    ],
  ],
  counterexamples: [
    "[State:Hessen] hat die [Agreement:Vereinbarung] nicht unterzeichnet.",
    "[State:Bayern] fordert, dass eine [Agreement:Vereinbarung] geschlossen wird.",
    "Die [Agreement:Vereinbarung] wurde in [Municipality:Kiel] unterzeichnet.",
    "[State:Berlin] und [State:Brandenburg] könnten einen [Agreement:Staatsvertrag] schließen.",
    "Laut dem [Ministry:Innenministerium] ist der [Agreement:Vertrag] unterschrieben.",
    "Der [Agreement:Vertrag] ist in [State:Sachsen] bekannt.",
    "Anna Beck, Präsidentin des [MunicipalAssociation:Städtetag], hat den [Agreement:Vertrag] unterzeichnet.",
    "Weder [State:Bremen] noch [State:Hamburg] haben den [Agreement:Vertrag] geschlossen.",
  ],
};
