import type { ParsedArticle } from "../model/article.js";
import type { Extraction } from "../model/claim.js";
import type { Gazetteer } from "./gazetteer.js";
import { readMentions, toDocument } from "./read-mentions.js";
import { readClaims } from "./rules/read-claims.js";

/** Reads who is named in an article and what is said of them; offsets are into the article's text. */
export function extract(article: ParsedArticle, gazetteer: Gazetteer): Extraction {
  const document = toDocument(article);
  const mentions = readMentions(document, gazetteer);
  const { claims, dropped } = readClaims(document, mentions);
  return { mentions, claims, dropped };
}
