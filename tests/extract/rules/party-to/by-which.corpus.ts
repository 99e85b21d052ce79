import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Es gibt einen [Agreement:Vertrag], mit dem der [District:Kreis Plön] und die [Municipality:Stadt Eutin=Eutin] ihre Rechenzentren zusammenlegen.", "Kreis Plön PARTY_TO Vertrag", "Eutin PARTY_TO Vertrag"],
    ["Am 4. Mai 2016 unterzeichnet wurde die [Agreement:Vereinbarung], durch die [State:Hamburg] und [State:Bremen] sich gegenseitig vertreten.", "Hamburg PARTY_TO Vereinbarung since 2016-05-04", "Bremen PARTY_TO Vereinbarung since 2016-05-04"],
    ["Geplant ist ein [Agreement:Staatsvertrag], mit dem [State:Berlin] und [State:Brandenburg] eine gemeinsame Anstalt errichten.", "Berlin PARTY_TO Staatsvertrag (PLANNED)", "Brandenburg PARTY_TO Staatsvertrag (PLANNED)"],
    ["Grundlage ist ein [Agreement:Abkommen], in dem [Municipality:Worms] und [Municipality:Speyer] die Aufgaben verteilen.", "Worms PARTY_TO Abkommen", "Speyer PARTY_TO Abkommen"],
  ],
  counterexamples: [
    "Es gibt einen [Agreement:Vertrag], mit dem [Municipality:Worms] seine Server betreibt.",
    "Es gibt einen [Agreement:Vertrag], mit dem [Municipality:Worms] und [Municipality:Speyer] die Server abgenommen werden.",
    "Es gibt einen [Agreement:Vertrag], mit dem [Municipality:Worms] und [Municipality:Speyer] nichts zu tun haben.",
    "Es gibt einen [Agreement:Vertrag], mit dem die Nachbarn von [Municipality:Worms] und [Municipality:Speyer] ihre Server teilen.",
    "Es gab keinen [Agreement:Vertrag], mit dem [Municipality:Worms] und [Municipality:Speyer] ihre Server teilen.",
  ],
};
