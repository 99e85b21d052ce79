import type { Extraction } from "../../model/claim.js";
import type { Mention } from "../../model/mention.js";
import type { Document, Sentence } from "./document.js";

/** More characters and sentences than any press article has. What refers back does so within a part. */
const LONGEST_PART = { characters: 20_000, sentences: 500 };

/** Sentences of a document as a document of its own; its offsets count from `start`. */
export interface DocumentPart {
  readonly start: number;
  readonly document: Document;
}

/** Cuts a document between sentences, so that the time that reading takes stays in proportion to the text; an article is one part. */
export function partsOf(document: Document): DocumentPart[] {
  if (document.text.length <= LONGEST_PART.characters && document.sentences.length <= LONGEST_PART.sentences) return [{ start: 0, document }];
  const groups: Sentence[][] = [];
  for (const sentence of document.sentences) {
    const group = groups.at(-1);
    if (group?.[0] && group.length < LONGEST_PART.sentences && sentence.end - group[0].start <= LONGEST_PART.characters) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((sentences) => part(document, sentences));
}

function part(document: Document, sentences: readonly Sentence[]): DocumentPart {
  const start = sentences[0]?.start ?? 0;
  const moved = sentences.map((sentence) => ({ ...sentence, start: sentence.start - start, end: sentence.end - start }));
  return { start, document: { ...document, text: document.text.slice(start, sentences.at(-1)?.end), sentences: moved } };
}

/** What was read in a part, with the offsets of the whole. */
export function inWhole({ mentions, claims, dropped }: Extraction, start: number): Extraction {
  if (start === 0) return { mentions, claims, dropped };
  const moved = new Map<Mention, Mention>();
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
  const mentionOf = (mention: Mention): Mention => {
    const known = moved.get(mention) ?? { ...move(mention), refersTo: mention.refersTo && mentionOf(mention.refersTo) };
    moved.set(mention, known);
    return known;
  };
  return {
    mentions: mentions.map(mentionOf),
    claims: claims.map((claim) => ({ ...move(claim), subject: mentionOf(claim.subject), object: mentionOf(claim.object) })),
    dropped: dropped.map(move),
  };
}
