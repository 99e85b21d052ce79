import { ALWAYS_KNOWN } from "../model/records.js";
import type { DescriptionRecord, GraphRecord, MentionRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { storedReadings } from "./stored-readings.js";

/**
 * The records without mentions and descriptions that do not say since when they are known and are in the graph already: what is known there since
 * a certain day is not known twice. No round trip when all say so.
 */
export async function withoutKnown(store: GraphStore, records: readonly GraphRecord[]): Promise<readonly GraphRecord[]> {
  const articles = new Set(records.filter(isUndated).map(({ article }) => article));
  if (articles.size === 0) return records;
  const stored = [...(await storedReadings(store, [...articles])).values()];
  const known = new Set(stored.flatMap(({ mentions, descriptions }) => [...mentions.map(keyOf), ...descriptions.map(keyOf)]));
  return known.size === 0 ? records : records.filter((record) => !isUndated(record) || !known.has(keyOf(record)));
}

function isUndated(record: GraphRecord): record is MentionRecord | DescriptionRecord {
  return (record.type === "mention" || record.type === "description") && record.knownFrom === ALWAYS_KNOWN && record.retractedAt === null;
}

function keyOf(record: MentionRecord | DescriptionRecord): string {
  const { type, article, entity } = record;
  return JSON.stringify(type === "mention" ? [article, entity, record.became, record.start, record.end] : [article, entity, record.name, record.aliases, Object.entries(record.properties).sort()]);
}
