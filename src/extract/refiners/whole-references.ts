import type { Mention } from "../../model/mention.js";
import type { Refiner } from "../recogniser.js";

/** References lead straight to the first name, in the form it has now, and bear what is known of it. */
export const wholeReferences: Refiner = {
  name: "whole-references",
  refine(mentions) {
    const current = new Map(mentions.map((mention) => [key(mention), mention]));
    return mentions.map((mention) => {
      if (mention.refersTo === null) return mention;
      const first = firstOf(mention.refersTo, current);
      if (key(first) === key(mention)) return { ...mention, refersTo: null };
      return { ...mention, refersTo: first, candidates: first.candidates, state: first.state ?? mention.state };
    });
  },
};

const key = (mention: Mention): string => `${mention.start} ${mention.end} ${mention.kind}`;
const LONGEST_CHAIN = 5;

function firstOf(mention: Mention, current: ReadonlyMap<string, Mention>): Mention {
  let first = current.get(key(mention)) ?? mention;
  for (let step = 0; step < LONGEST_CHAIN && first.refersTo !== null; step++) first = current.get(key(first.refersTo)) ?? first.refersTo;
  return first;
}
