import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Zur [Cooperative:KITU] gehören [Municipality:Aken] und [Municipality:Calbe].", "Aken MEMBER_OF KITU", "Calbe MEMBER_OF KITU"],
    [
      "Dem [ItServiceProvider:Zweckverband ITK] gehören der [District:Kreis Neuss] und die Stadt [Municipality:Viersen] an.",
      "Kreis Neuss MEMBER_OF Zweckverband ITK",
      "Viersen MEMBER_OF Zweckverband ITK",
    ],
    ["[State:Bremen] gehört seit 2006 der [ItServiceProvider:Dataport] an.", "Bremen MEMBER_OF Dataport since 2006"],
  ],
  counterexamples: [
    "Zur [Cooperative:KITU] gehört auch ein Rechenzentrum in [Municipality:Aken].",
    "[State:Bremen] gehört nicht der [ItServiceProvider:Dataport] an.",
    "Der [ItServiceProvider:Dataport] gehört die Zukunft, sagt [State:Bremen].",
  ],
};
