import type { EvidenceRecord, GraphRecord, MentionRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { mentionsText, toMention } from "./stored-mentions.js";
import { toEvidence } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/**
 * What is past of articles and points into the text that they have had until now, saying so from now on: two round trips, none for no articles.
 *
 * @param texts Hashes of those texts, by article.
 * @param written Records that are written as well: what stands among them is left out.
 */
export async function pastTextRecords(store: GraphStore, texts: ReadonlyMap<string, string>, written: readonly GraphRecord[]): Promise<(EvidenceRecord | MentionRecord)[]> {
  if (texts.size === 0) return [];
  const parameters = { ids: [...texts.keys()] };
  const ids = new Set(written.flatMap((record) => (record.type === "evidence" ? [record.id] : [])));
  const evidence = (await store.read({ text: PAST_EVIDENCE, parameters })).map(({ node }) => toEvidence(node as Stored)).filter(({ id }) => !ids.has(id));
  const mentions = (await store.read({ text: PAST_MENTIONS, parameters })).map(toMention);
  return [...evidence, ...mentions].map((record) => ({ ...record, version: texts.get(record.article ?? "") ?? null }));
}

const PAST_EVIDENCE = `UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:QUOTED_FROM]-(n:Evidence)
WHERE n.retractedAt IS NOT NULL AND n.version IS NULL
RETURN n {.*} AS node
ORDER BY n.id`;

const PAST_MENTIONS = mentionsText("WHERE m.retractedAt IS NOT NULL AND m.version IS NULL");
