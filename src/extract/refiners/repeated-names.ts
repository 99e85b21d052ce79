import type { Mention } from "../../model/mention.js";
import { withoutState } from "../names/name-forms.js";
import type { Refiner } from "../recogniser.js";

/** Kinds whose names do not come again in every state. */
const STATELESS = new Set(["Official", "Company", "Cooperative", "ItServiceProvider"]);

/** Names that are in no registry (agreements apart, which have names in common) but come again in the article refer to their first and fullest form. */
export const repeatedNames: Refiner = {
  name: "repeated-names",
  refine(mentions) {
    const first = new Map<string, Mention>();
    return mentions.map((mention) => {
      if (mention.kind === "Agreement" || mention.candidates.length > 0 || mention.refersTo !== null) return mention;
      const keys = [mention.name, ...mention.aliases].map((name) => `${mention.kind} ${withoutState(name)?.core ?? name} ${STATELESS.has(mention.kind) ? "" : (mention.state ?? "")}`);
      const earlier = keys.map((each) => first.get(each)).find((each) => each !== undefined);
      if (earlier) return { ...mention, refersTo: earlier, state: mention.state ?? earlier.state };
      for (const each of keys) first.set(each, mention);
      return mention;
    });
  },
};
