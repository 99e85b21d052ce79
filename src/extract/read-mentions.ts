import type { ParsedArticle } from "../model/article.js";
import type { Mention } from "../model/mention.js";
import type { Document } from "./text/document.js";
import type { Gazetteer } from "./names/gazetteer.js";
import { RECOGNISERS } from "./recognisers/index.js";
import { REFINERS } from "./refiners/index.js";
import { byPosition } from "./refiners/overlaps.js";
import { splitSentences } from "./text/sentences.js";

/** The article's text, cut into sentences. */
export function toDocument({ record, sections }: ParsedArticle): Document {
  return { text: record.text, sentences: splitSentences(record.text, sections), published: record.published, keywords: record.keywords };
}

/** All mentions of a text in order: recognisers propose, refiners settle. */
export function readMentions(document: Document, gazetteer: Gazetteer): Mention[] {
  const proposed = RECOGNISERS.flatMap((recogniser) => recogniser.find(document, gazetteer)).sort(byPosition);
  return REFINERS.reduce<Mention[]>((mentions, refiner) => refiner.refine(mentions, document, gazetteer).sort(byPosition), proposed);
}
