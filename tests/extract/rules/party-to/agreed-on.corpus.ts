import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[State:Bremen] und [State:Hamburg] einigten sich auf einen [Agreement:Staatsvertrag].",
      "Bremen PARTY_TO Staatsvertrag",
      "Hamburg PARTY_TO Staatsvertrag",
    ],
    [
      "Das [State:Land Hessen=Hessen] hat sich mit dem [MunicipalAssociation:Städtetag] auf einen [Agreement:Zukunftsvertrag] verständigt.",
      "Hessen PARTY_TO Zukunftsvertrag",
      "Städtetag PARTY_TO Zukunftsvertrag",
    ],
  ],
  counterexamples: [
    "[State:Bremen] und [State:Hamburg] konnten sich nicht auf einen [Agreement:Staatsvertrag] einigen.",
    "[State:Bremen] verweist auf den [Agreement:Staatsvertrag].",
    "[State:Bremen] und [State:Hamburg] sollten sich auf einen [Agreement:Vertrag] einigen.",
  ],
};
