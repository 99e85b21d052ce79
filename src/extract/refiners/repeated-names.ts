import type { Mention } from "../../model/mention.js";
import type { Refiner } from "../recogniser.js";

/** Names that are in no registry but come again in the article refer to their first and fullest form. */
export const repeatedNames: Refiner = {
  name: "repeated-names",
  refine(mentions) {
    const first = new Map<string, Mention>();
    return mentions.map((mention) => {
      if (mention.candidates.length > 0 || mention.refersTo !== null) return mention;
      const earlier = [mention.name, ...mention.aliases].map((name) => first.get(`${mention.kind} ${name}`)).find((each) => each !== undefined);
      if (earlier) return { ...mention, refersTo: earlier, state: mention.state ?? earlier.state };
      for (const name of [mention.name, ...mention.aliases]) first.set(`${mention.kind} ${name}`, mention);
      return mention;
    });
  },
};
