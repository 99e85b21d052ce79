import type { WritingQuery } from "./write-queries.js";

/** Unties evidence that has come to support another statement, or none; its past version keeps the tie. */
export function untyingQueries(evidence: readonly string[]): WritingQuery[] {
  return evidence.length === 0 ? [] : [{ text: UNTIE, parameters: { ids: evidence }, records: 0 }];
}

const UNTIE = "UNWIND $ids AS id MATCH (n:Evidence {id: id})<-[r:SUPPORTED_BY]-(s:Statement) DELETE r";

/** Lets what is past point into the text that an article has had until now. */
export function pastTextQueries(texts: ReadonlyMap<string, string>): WritingQuery[] {
  if (texts.size === 0) return [];
  const rows = [...texts].map(([article, hash]) => ({ article, hash }));
  return [PAST_EVIDENCE, PAST_MENTIONS].map((text) => ({ text, parameters: { rows }, records: 0 }));
}

const PAST_EVIDENCE = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})<-[:QUOTED_FROM]-(n:Evidence)
WHERE n.retractedAt IS NOT NULL AND n.version IS NULL
SET n.version = row.hash`;

const PAST_MENTIONS = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[m:MENTIONS]->(:Entity)
WHERE m.retractedAt IS NOT NULL AND m.version IS NULL
SET m.version = row.hash`;
