import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Refiner } from "../recogniser.js";

/** Of names that overlap the longest stays; of equally long ones a person goes before a place, and a known name before a form. */
export const overlaps: Refiner = {
  name: "overlaps",
  refine(mentions, document) {
    const kept: Mention[] = [];
    for (const mention of [...mentions].sort(byStrength)) {
      const stronger = kept.findIndex((other) => meets(other, mention));
      const other = kept[stronger];
      if (!other) kept.push(mention);
      else if (other.start === mention.start && other.end === mention.end && other.kind === mention.kind) kept[stronger] = { ...other, properties: { ...mention.properties, ...other.properties } };
      else if (names(other, mention, document)) kept[stronger] = { ...other, name: mention.name, candidates: mention.candidates, state: mention.state ?? other.state };
    }
    return kept.sort(byPosition);
  },
};

const WEAK = ["Municipality", "District", "State"];

const length = (mention: Mention): number => mention.end - mention.start;
const strength = (mention: Mention): number => (mention.kind === "Official" ? 4 : 0) + (mention.candidates.length > 0 ? 2 : 0) + (WEAK.includes(mention.kind) ? 0 : 1);

const byStrength = (a: Mention, b: Mention): number => length(b) - length(a) || strength(b) - strength(a) || a.start - b.start;

const meets = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** «Zweckverband X» ends with the known name «X», so it means that; «Folgegesetz zum X» does not. */
function names(long: Mention, known: Mention, document: Document): boolean {
  if (long.candidates.length > 0 || known.candidates.length === 0 || long.kind !== known.kind || known.end > long.end || long.end - known.end > 1) return false;
  return !/ (?:zum|zur|des|der|für|über|von|und|vom) $/.test(document.text.slice(long.start, known.start));
}

/** By start, then longest first: the order in which refiners get mentions. */
export const byPosition = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;
