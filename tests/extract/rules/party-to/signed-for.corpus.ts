import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Für das [State:Land Niedersachsen=Niedersachsen] unterzeichnete [Official:Jana Voss] den [Agreement:Vertrag].",
      "Niedersachsen PARTY_TO Vertrag",
    ],
    [
      "Den [Agreement:Pakt] haben [Official:Jan Roth] für den [MunicipalAssociation:Städtetag] und [Official:Eva Kern] für [State:Hessen] unterschrieben.",
      "Städtetag PARTY_TO Pakt",
      "Hessen PARTY_TO Pakt",
    ],
    ["Der [Agreement:Vertrag] gilt ab Mai. Für den [District:Kreis Plön] unterschrieb Landrätin [Official:Eva Kern].", "Kreis Plön PARTY_TO Vertrag"],
    ["Unterzeichnet wurde der [Agreement:Vertrag] von [Official:Eva Kern] für [State:Hessen] und von [Official:Jan Roth] für [State:Bayern].", "Hessen PARTY_TO Vertrag", "Bayern PARTY_TO Vertrag"],
    ["Für [State:Hessen] setzte [Official:Eva Kern] ihre Unterschrift unter den [Agreement:Pakt], für [State:Bayern] tat dies [Official:Jan Roth].", "Hessen PARTY_TO Pakt", "Bayern PARTY_TO Pakt"],
  ],
  counterexamples: [
    "[Official:Jana Voss] will für [State:Bayern] keinen [Agreement:Vertrag] unterzeichnen.",
    "[Official:Jana Voss] wirbt für [State:Bayern] und den [Agreement:Vertrag].",
    "Eine [Agreement:Vereinbarung] für [State:Bayern] ist unterzeichnet.",
  ],
};
