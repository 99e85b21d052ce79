import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Hessen] und [State:Bayern] sind Parteien der [Agreement:Rahmenvereinbarung].", "Hessen PARTY_TO Rahmenvereinbarung", "Bayern PARTY_TO Rahmenvereinbarung"],
    ["Zwischen der Stadt [Municipality:Plauen] und der Gemeinde [Municipality:Weischlitz] besteht seit 2019 eine [Agreement:Zweckvereinbarung].", "Plauen PARTY_TO Zweckvereinbarung since 2019", "Weischlitz PARTY_TO Zweckvereinbarung since 2019"],
    ["[District:Kreis Stendal] und [District:Kreis Celle] haben sich 2015 in einer [Agreement:Kooperationsvereinbarung] zum Austausch verpflichtet.", "Kreis Stendal PARTY_TO Kooperationsvereinbarung since 2015", "Kreis Celle PARTY_TO Kooperationsvereinbarung since 2015"],
    ["An der [Agreement:Rahmenvereinbarung] sind [State:Hessen] und [State:Bayern] beteiligt.", "Hessen PARTY_TO Rahmenvereinbarung", "Bayern PARTY_TO Rahmenvereinbarung"],
    ["[Municipality:Emden] ist Vertragspartner des [Agreement:Kooperationsvertrags=Kooperationsvertrag].", "Emden PARTY_TO Kooperationsvertrag"],
    ["Mit von der Partie sind bei der [Agreement:Vereinbarung] inzwischen auch [Municipality:Unna] und [Municipality:Werne].", "Unna PARTY_TO Vereinbarung", "Werne PARTY_TO Vereinbarung"],
    ["Zu den Unterzeichnern der [Agreement:Charta] gehören [Municipality:Ulm] und [Municipality:Neu-Ulm].", "Ulm PARTY_TO Charta", "Neu-Ulm PARTY_TO Charta"],
    ["Zwischen [State:Bremen] und [State:Hamburg] bestand bis 2012 ein [Agreement:Verwaltungsabkommen].", "Bremen PARTY_TO Verwaltungsabkommen (FORMER)", "Hamburg PARTY_TO Verwaltungsabkommen (FORMER)"],
  ],
  counterexamples: [
    "Zwischen [Municipality:Plauen] und [Municipality:Weischlitz] besteht keine [Agreement:Zweckvereinbarung].",
    "Zwischen [Municipality:Plauen] und [Municipality:Gera] besteht Streit über die [Agreement:Zweckvereinbarung].",
    "An der [Agreement:Rahmenvereinbarung] sind [State:Hessen] und [State:Bayern] nicht beteiligt.",
    "[Municipality:Emden] wäre gern Vertragspartner des [Agreement:Kooperationsvertrags=Kooperationsvertrag].",
    "[State:Hessen] ist mit dem [Agreement:Vertrag] zufrieden.",
    "[State:Hessen] und [State:Bayern] haben sich über den [Agreement:Vertrag] geärgert.",
    "Die [Agreement:Vereinbarung] verpflichtet [State:Hessen] zu nichts.",
    "Ob [Municipality:Unna] bei der [Agreement:Vereinbarung] dabei ist, bleibt offen.",
  ],
};
