import type { Mention } from "../model/mention.js";
import type { Document } from "./text/document.js";

/** A mention of the text between two offsets; what is not said of it is empty. */
export function newMention(
  document: Document,
  start: number,
  end: number,
  said: Pick<Mention, "kind" | "name" | "recogniser"> & Partial<Mention>,
): Mention {
  const { kind, name, recogniser, candidates = [], state = null, aliases = [], properties = {}, refersTo = null, anaphor = false } = said;
  return { start, end, surface: document.text.slice(start, end), kind, name, candidates, state, aliases, properties, refersTo, anaphor, recogniser };
}
