import type { ParsedArticle } from "../model/article.js";
import type { Extraction } from "../model/claim.js";
import type { Document } from "./text/document.js";
import { inWhole, partsOf } from "./text/document-parts.js";
import type { Gazetteer } from "./names/gazetteer.js";
import { forgetNotes } from "./text/may-match.js";
import { readMentions, toDocument } from "./read-mentions.js";
import { readClaims } from "./rules/read-claims.js";

/** Reads who is named in an article and what is said of them; offsets are into the article's text. With `explain`, also what rules were about to read. */
export function extract(article: ParsedArticle, gazetteer: Gazetteer, explain = false): Extraction {
  forgetNotes();
  const read = partsOf(toDocument(article)).map(({ document, start }) => inWhole(readDocument(document, gazetteer, explain), start));
  return { mentions: read.flatMap(({ mentions }) => mentions), claims: read.flatMap(({ claims }) => claims), dropped: read.flatMap(({ dropped }) => dropped) };
}

function readDocument(document: Document, gazetteer: Gazetteer, explain: boolean): Extraction {
  const mentions = readMentions(document, gazetteer);
  return { mentions, ...readClaims(document, mentions, undefined, explain) };
}
