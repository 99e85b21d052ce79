import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[State:Hessen] plant viel. Die [Ministry:Staatskanzlei] teilte das mit.", "Staatskanzlei BELONGS_TO Hessen"],
    ["In [State:Bayern] soll ein [Body:Digitalbeirat] entstehen.", "Digitalbeirat BELONGS_TO Bayern (PLANNED)"],
  ],
  counterexamples: [
    "[State:Hessen] und [State:Bayern] planen viel. Die [Ministry:Staatskanzlei] teilte das mit.",
    "Die [Ministry:Staatskanzlei] teilte das mit.",
    "In [State:Hessen] tagte die [Body:Generalversammlung].",
  ],
};
