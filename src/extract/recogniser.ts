import type { Mention } from "../model/mention.js";
import type { Document } from "./text/document.js";
import type { Gazetteer } from "./names/gazetteer.js";

/** Finds one form of naming. Recognisers may propose overlapping mentions; refiners settle that. */
export interface Recogniser {
  readonly name: string;
  find(document: Document, gazetteer: Gazetteer): Mention[];
}

/** Merges, links or refuses mentions; gets them sorted by start, then longest first. */
export interface Refiner {
  readonly name: string;
  refine(mentions: readonly Mention[], document: Document, gazetteer: Gazetteer): Mention[];
}
