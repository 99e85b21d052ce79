import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  after: ["holds-office/before-name"],
  examples: [
    [
      "[State:Bayern]-CIO [Official:Jan Roth] und [State:Hessen]-CIO [Official:Mia Lang] trafen sich. Die CIOs von [State:Bayern] und [State:Hessen] haben einen [Agreement:Vertrag] unterzeichnet.",
      "Bayern PARTY_TO Vertrag",
      "Hessen PARTY_TO Vertrag",
      "Jan Roth SIGNED Vertrag",
      "Mia Lang SIGNED Vertrag",
    ],
    [
      "Die Minister von [State:Bremen] und [State:Hamburg] unterzeichneten eine [Agreement:Vereinbarung].",
      "Bremen PARTY_TO Vereinbarung",
      "Hamburg PARTY_TO Vereinbarung",
    ],
  ],
  counterexamples: [
    "Die CIOs von [State:Bayern] und [State:Hessen] haben den [Agreement:Vertrag] nicht unterzeichnet.",
    "Die CIOs von [State:Bayern] und [State:Hessen] loben den [Agreement:Vertrag].",
  ],
};
