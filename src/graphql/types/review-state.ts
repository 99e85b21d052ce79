import { registerEnumType } from "type-graphql";
import type { ReviewState as State } from "../../graph/ordinary.js";

export const ReviewState: Readonly<Record<State, State>> = { SETTLED: "SETTLED", WAITING: "WAITING", ALL: "ALL" };
registerEnumType(ReviewState, {
  name: "ReviewState",
  description: "Whether statements are sure enough for ordinary answers, or wait for somebody to review them.",
  valuesConfig: {
    SETTLED: { description: "Sure enough (the setting VERBUND_REVIEW_BELOW), or in the registry." },
    WAITING: { description: "Less sure than that: each waits for review (Prüfung ausstehend)." },
    ALL: { description: "Both." },
  },
});
