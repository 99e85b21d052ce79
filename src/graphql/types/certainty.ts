import { registerEnumType } from "type-graphql";
import type { Certainty as HowCertain } from "../../graph/valid-on.js";

/** How sure it is that something held or happened at a time. */
export const Certainty: Readonly<Record<HowCertain, HowCertain>> = { DEFINITE: "DEFINITE", POSSIBLE: "POSSIBLE" };
registerEnumType(Certainty, {
  name: "Certainty",
  description: "How sure it is that something held or happened at a time, as its dates may be vague or unknown.",
  valuesConfig: {
    DEFINITE: { description: "Begun on the latest day that its beginning can mean, and not yet ended on the earliest that its end can mean." },
    POSSIBLE: { description: "Its dates allow it, no more: one is vague or unknown, or it was only planned or decided." },
  },
});
