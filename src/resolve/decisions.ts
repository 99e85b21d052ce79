import { Judgements } from "./judgements.js";
import { Reviews } from "./reviews.js";

/** What people have decided: which entities are the same, and which readings are right. */
export interface Decisions {
  readonly judgements: Judgements;
  readonly reviews: Reviews;
}

export const NO_DECISIONS: Decisions = { judgements: new Judgements([], () => false), reviews: new Reviews([]) };
