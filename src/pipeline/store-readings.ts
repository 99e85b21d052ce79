import { isDeepStrictEqual } from "node:util";
import { evidenceOf } from "../graph/evidence-of.js";
import { entitiesById } from "../graph/known-entities.js";
import { storedReadings } from "../graph/stored-readings.js";
import type { StoredReading } from "../graph/stored-readings.js";
import { writeChanges } from "../graph/write-records.js";
import type { EntityRecord, GraphRecord, MentionRecord } from "../model/records.js";
import { ArticleExtent } from "../model/statement.js";
import { Matters } from "../resolve/matters.js";
import { inOrder } from "../resolve/statement-id.js";
import type { GraphStore } from "../store/store.js";
import type { Reading } from "./reader.js";

/**
 * Stores what articles say, in one transaction, and only what differs from what is stored. What an article says takes the place of
 * what was read in it before (docs/adr/0005-reading-again.md).
 * Throws `INVALID_STATEMENT` or `INVALID_RECORD` when one of the readings can't be stored; then none of them is.
 *
 * @param now ISO instant, for statements that are new or retracted.
 */
export async function storeReadings(store: GraphStore, given: readonly Reading[], now: string): Promise<void> {
  const stored = await storedReadings(store, given.map(({ article }) => article.record.id));
  const readings = toBeStored(given, stored);
  const assertions = readings.flatMap(({ resolution }) => resolution.assertions);
  const before = readings.flatMap(({ article }) => stored.get(article.record.id) ?? []);
  const matters = new Matters(await evidenceOf(store, [...assertions.map(inOrder), ...before.flatMap(({ matters }) => matters)]));
  const { statements, evidence, outdated } = matters.assembleWith(assertions, new Set(before.map(({ article }) => article.id)), now);
  const mentions = changedMentions(readings, before);
  const entities = await changedEntities(store, readings);
  await writeChanges(store, {
    records: [...entities, ...changedArticles(readings, stored), ...statements, ...evidence, ...mentions.added],
    outdated: { evidence: outdated, mentions: mentions.outdated },
  });
}

/**
 * Of readings of the same text the last one, but of a teaser, which stands on many pages, the first one: and when another page
 * has already given it another text, none.
 */
function toBeStored(readings: readonly Reading[], stored: ReadonlyMap<string, StoredReading>): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { id, hash, extent } = reading.article.record;
    const before = stored.get(id)?.article;
    if (extent === ArticleExtent.FULL) kept.set(`${id} ${hash}`, reading);
    else if (!kept.has(id) && (before === undefined || before.hash === hash)) kept.set(id, reading);
  }
  return [...kept.values()];
}

/** A teaser that is known keeps the page on which it was first seen. */
function changedArticles(readings: readonly Reading[], stored: ReadonlyMap<string, StoredReading>): GraphRecord[] {
  return readings.flatMap(({ article: { record } }) => {
    const before = stored.get(record.id)?.article;
    const known = before !== undefined && (record.extent === ArticleExtent.TEASER || isDeepStrictEqual(before, record));
    return known ? [] : [record];
  });
}

/** Entities as the last of the readings has them, which knows what those before it found. */
async function changedEntities(store: GraphStore, readings: readonly Reading[]): Promise<EntityRecord[]> {
  const last = new Map(readings.flatMap(({ resolution }) => resolution.entities.map((entity) => [entity.id, entity] as const)));
  const stored = new Map((await entitiesById(store, [...last.keys()])).map((entity) => [entity.id, entity]));
  return [...last.values()].filter((entity) => !isDeepStrictEqual(stored.get(entity.id), entity));
}

function changedMentions(readings: readonly Reading[], before: readonly StoredReading[]): { added: MentionRecord[]; outdated: MentionRecord[] } {
  const read = new Map(readings.flatMap(({ resolution }) => resolution.mentions.map((mention) => [mentionKey(mention), mention] as const)));
  const stored = new Map(before.flatMap(({ mentions }) => mentions.map((mention) => [mentionKey(mention), mention] as const)));
  const missingIn = (others: ReadonlyMap<string, MentionRecord>) => ([key]: readonly [string, MentionRecord]): boolean => !others.has(key);
  return { added: [...read].filter(missingIn(stored)).map(([, mention]) => mention), outdated: [...stored].filter(missingIn(read)).map(([, mention]) => mention) };
}

function mentionKey({ article, entity, start, end }: MentionRecord): string {
  return `${article} ${start} ${end} ${entity}`;
}
