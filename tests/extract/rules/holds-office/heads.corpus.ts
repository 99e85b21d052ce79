import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Das von [Official:Eva Kern] geleitete [Ministry:Digitalministerium] plant mehr.",
      "Eva Kern HOLDS_OFFICE Digitalministerium as Leitung",
    ],
    ["[Official:Jan Roth] leitet die [ItServiceProvider:AKDB].", "Jan Roth HOLDS_OFFICE AKDB as Leitung"],
    ["Der [Body:Digitalrat] unter Vorsitz von [Official:Eva Kern] tagt.", "Eva Kern HOLDS_OFFICE Digitalrat as Vorsitz"],
  ],
  counterexamples: [
    "[Official:Jan Roth] leitet das Treffen im [Ministry:Innenministerium].",
    "[Official:Jan Roth] leitet das [Ministry:Innenministerium] nicht.",
  ],
};
