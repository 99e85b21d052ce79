import type { Mention } from "../../src/model/mention.js";
import type { EntityRecord } from "../../src/model/records.js";
import type { Document } from "../../src/extract/text/document.js";
import { Gazetteer } from "../../src/extract/names/gazetteer.js";
import { readMentions } from "../../src/extract/read-mentions.js";
import { splitSentences } from "../../src/extract/text/sentences.js";
import { readRegistry } from "../../src/registry/read-registry.js";

const isEntity = (record: { type: string }): record is EntityRecord => record.type === "entity";

/** The registry's names, read once for a test file. */
export const gazetteer = new Gazetteer(readRegistry().filter(isEntity));

/** A text as the recognisers see it: one section of body. */
export function documentOf(text: string, published: string | null = null): Document {
  return { text, sentences: splitSentences(text, [{ role: "BODY", start: 0, end: text.length }]), published, keywords: [] };
}

/** All mentions of a text. */
export const mentionsOf = (text: string): Mention[] => readMentions(documentOf(text), gazetteer);

/** The names of one kind in a text, as `name` or `name = id` for what the registry knows; references left out. */
export function namesOf(text: string, ...kinds: string[]): string[] {
  return mentionsOf(text)
    .filter(({ kind, anaphor, refersTo }) => kinds.includes(kind) && !anaphor && refersTo === null)
    .map(({ name, candidates }) => (candidates[0] ? `${name} = ${candidates[0]}` : name));
}

/** The spans of one kind in a text. */
export const surfacesOf = (text: string, ...kinds: string[]): string[] =>
  mentionsOf(text)
    .filter(({ kind, anaphor }) => kinds.includes(kind) && !anaphor)
    .map(({ surface }) => surface);
