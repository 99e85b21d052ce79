import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Gründer der [Cooperative:Nordstern eG] sind [Municipality:Kiel] und [Municipality:Lübeck].",
      "Kiel FOUNDED Nordstern eG",
      "Lübeck FOUNDED Nordstern eG",
    ],
    ["Die Gründung der [Company:Netz GmbH] durch [Municipality:Kiel] liegt lange zurück.", "Kiel FOUNDED Netz GmbH"],
    ["[Municipality:Kiel] gehört zu den Gründungsmitgliedern der [Cooperative:Nordstern eG].", "Kiel FOUNDED Nordstern eG"],
    ["Die [Cooperative:Nordstern eG] wächst. Gründungsmitglieder waren [Municipality:Kiel] und die [ItServiceProvider:Dataport].", "Kiel FOUNDED Nordstern eG", "Dataport FOUNDED Nordstern eG"],
  ],
  counterexamples: [
    "Gründungsmitglieder waren [Municipality:Kiel] und die [ItServiceProvider:Dataport].",
    "Gründer der [Cooperative:Nordstern eG] trafen [Municipality:Kiel].",
    "[Municipality:Kiel] ist nicht Gründungsmitglied der [Cooperative:Nordstern eG].",
  ],
};
