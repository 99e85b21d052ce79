import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Hessen] und der [MunicipalAssociation:Städtetag] haben sich geeinigt. Ihre [Agreement:Übereinkunft] unterzeichneten sie am 3. Mai 2016.", "Hessen PARTY_TO Übereinkunft since 2016-05-03", "Städtetag PARTY_TO Übereinkunft since 2016-05-03"],
    ["[Municipality:Worms] und [Municipality:Speyer] arbeiten enger zusammen. Sie haben einen [Agreement:Vertrag] geschlossen.", "Worms PARTY_TO Vertrag", "Speyer PARTY_TO Vertrag"],
    ["Der [District:Kreis Plön] und [Municipality:Eutin] rücken zusammen. Beide Seiten haben die [Agreement:Vereinbarung] im April 2019 unterschrieben.", "Kreis Plön PARTY_TO Vereinbarung since 2019-04", "Eutin PARTY_TO Vereinbarung since 2019-04"],
    ["[Municipality:Worms] und [Municipality:Speyer] sind sich einig. Die Partner wollen einen [Agreement:Vertrag] schließen.", "Worms PARTY_TO Vertrag (PLANNED)", "Speyer PARTY_TO Vertrag (PLANNED)"],
  ],
  counterexamples: [
    "[Municipality:Worms] und [Municipality:Speyer] arbeiten zusammen. Einen [Agreement:Vertrag] haben sie nicht geschlossen.",
    "[Municipality:Worms] arbeitet mit [Municipality:Speyer] zusammen. Sie hat einen [Agreement:Vertrag] geschlossen.",
    "[Municipality:Worms] und [Municipality:Speyer] schickten [Official:Anna Muster] und [Official:Otto Muster]. Sie unterzeichneten den [Agreement:Vertrag].",
    "Die Räte tagten. Sie haben einen [Agreement:Vertrag] geschlossen.",
    "[Municipality:Worms] und [Municipality:Speyer] arbeiten zusammen. Die Partner der Sparkasse haben einen [Agreement:Vertrag] geschlossen.",
  ],
};
