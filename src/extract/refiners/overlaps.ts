import type { Mention } from "../../model/mention.js";
import type { Refiner } from "../recogniser.js";

/** Of names that overlap the longest stays; of equally long ones a person goes before a place, and a known name before a form. */
export const overlaps: Refiner = {
  name: "overlaps",
  refine(mentions) {
    const kept: Mention[] = [];
    for (const mention of [...mentions].sort(byStrength)) if (!kept.some((other) => meets(other, mention))) kept.push(mention);
    return kept.sort(byPosition);
  },
};

const WEAK = ["Municipality", "District", "State"];

const length = (mention: Mention): number => mention.end - mention.start;
const strength = (mention: Mention): number => (mention.kind === "Official" ? 4 : 0) + (mention.candidates.length > 0 ? 2 : 0) + (WEAK.includes(mention.kind) ? 0 : 1);

const byStrength = (a: Mention, b: Mention): number => length(b) - length(a) || strength(b) - strength(a) || a.start - b.start;

const meets = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** By start, then longest first: the order in which refiners get mentions. */
export const byPosition = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;
