import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[ItServiceProvider:civitec] ist seit Januar 2020 zusammen mit der [ItServiceProvider:regio iT] Partner eines [Agreement:Rahmenvertrags].", "civitec PARTY_TO Rahmenvertrags since 2020-01", "regio iT PARTY_TO Rahmenvertrags since 2020-01"],
    ["[State:Hessen] und [State:Bayern] sind Vertragsparteien der [Agreement:Verwaltungsvereinbarung].", "Hessen PARTY_TO Verwaltungsvereinbarung", "Bayern PARTY_TO Verwaltungsvereinbarung"],
    ["[Municipality:Gera] ist inzwischen Kooperationspartner der neuen [Agreement:Vereinbarung].", "Gera PARTY_TO Vereinbarung"],
  ],
  counterexamples: [
    "[Municipality:Gera] ist nicht Partner der [Agreement:Vereinbarung].",
    "[Municipality:Gera] ist Partner der Initiative, die eine [Agreement:Vereinbarung] will.",
    "[Municipality:Gera] wäre gern Partner der [Agreement:Vereinbarung].",
    "[Municipality:Gera] sucht Partner für die [Agreement:Vereinbarung].",
  ],
};
