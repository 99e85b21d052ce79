import type { MentionRecord } from "../model/records.js";
import type { WritingQuery } from "./write-queries.js";

/** What is no longer read in an article that has been read again. */
export interface Outdated {
  /** Ids of evidence. */
  readonly evidence: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

/** Unties evidence that has come to support another statement, e.g. when times become known. */
export function untyingQueries(evidence: readonly string[]): WritingQuery[] {
  return evidence.length === 0 ? [] : [{ text: UNTIE, parameters: { ids: evidence }, records: 0 }];
}

const UNTIE = "UNWIND $ids AS id MATCH (n:Evidence {id: id})<-[r:SUPPORTED_BY]-(s:Statement) DELETE r";

/** The queries that take away what is outdated; what is not there any more does no harm. */
export function removingQueries({ evidence, mentions }: Outdated): WritingQuery[] {
  const queries: WritingQuery[] = [];
  if (evidence.length > 0) queries.push({ text: EVIDENCE, parameters: { ids: evidence }, records: 0 });
  const rows = mentions.map(({ article, entity, start, end }) => ({ article, entity, start, end }));
  if (rows.length > 0) queries.push({ text: MENTIONS, parameters: { rows }, records: 0 });
  return queries;
}

const EVIDENCE = "UNWIND $ids AS id MATCH (n:Evidence {id: id}) DETACH DELETE n";

const MENTIONS = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[m:MENTIONS]->(e:Entity {id: row.entity})
WHERE m.start = row.start AND m.end = row.end
DELETE m`;
