import { isDeepStrictEqual } from "node:util";
import { storedMatters } from "../graph/stored-matters.js";
import { storedReadings } from "../graph/stored-readings.js";
import type { StoredReading } from "../graph/stored-readings.js";
import { writeRecords } from "../graph/write-records.js";
import type { ArticleRecord, ArticleVersionRecord, DescriptionRecord, MentionRecord } from "../model/records.js";
import { ArticleExtent } from "../model/statement.js";
import type { Judgements } from "../resolve/judgements.js";
import { reassemble } from "../resolve/matters.js";
import type { GraphStore } from "../store/store.js";
import { describedEntities } from "./described-entities.js";
import type { DescriptionChanges } from "./described-entities.js";
import type { Reading } from "./reader.js";
import { StoredDecisions } from "./stored-decisions.js";

/** What happens to articles: read, found at more addresses, or withdrawn. */
export interface ArticleChanges {
  readonly readings: readonly Reading[];
  /** Articles whose text stays as it is, with all their addresses. */
  readonly readdressed?: readonly ArticleRecord[];
  readonly withdrawn?: readonly { readonly id: string; readonly why: string | null }[];
}

/**
 * Stores what articles say, in one transaction, and only what differs from what is stored. What an article says takes the place of what was read
 * in it before, which is kept as past (docs/adr, «History»).
 * Throws `INVALID_STATEMENT` or `INVALID_RECORD` when one of the readings can't be stored; then none of them is.
 *
 * @param now ISO instant, for what is new or retracted.
 */
export async function storeReadings(store: GraphStore, changes: ArticleChanges, now: string, decisions?: StoredDecisions): Promise<void> {
  const { readings: given, readdressed = [], withdrawn = [] } = changes;
  const known = decisions ?? (await StoredDecisions.of(store));
  const stored = await storedReadings(store, [...given.map(({ article }) => article.record.id), ...[...readdressed, ...withdrawn].map(({ id }) => id)]);
  const gone = new Set(withdrawn.map(({ id }) => id));
  const readings = toBeStored(given.filter(({ article }) => !gone.has(article.record.id)), stored);
  const left = withdrawn.filter(({ id }) => stored.get(id)?.article.retractedAt === null);
  const before = [...readings.map(({ article }) => article.record.id), ...left.map(({ id }) => id)].flatMap((id) => stored.get(id) ?? []);
  const past = pastTexts(readings, stored, now);
  const hashes = new Map(past.filter(({ article, hash }) => readings.some(({ article: { record } }) => record.id === article && record.hash !== hash)).map(({ article, hash }) => [article, hash]));

  const assertions = readings.flatMap(({ resolution }) => resolution.assertions);
  const matters = await storedMatters(store, known.mattersWith([...assertions, ...before.flatMap((each) => each.matters)]));
  const { statements, evidence } = reassemble(matters, { assertions, readAgain: new Set(before.map(({ article }) => article.id)), pastTexts: hashes }, known, now);
  const mentions = changedMentions(readings, before, known.judgements, hashes, now);
  const descriptions = changedDescriptions(readings, before, now);
  const entities = await describedEntities(store, descriptions, now);
  const articles = [...changedArticles(readings, readdressed, stored, now), ...left.flatMap(({ id, why }) => withdrawnArticle(stored.get(id), why, now))];
  await writeRecords(store, [...entities, ...articles, ...past, ...statements, ...evidence, ...mentions, ...descriptions.retracted, ...descriptions.added], undefined, hashes);
}

/**
 * Of several readings of an article the last one, but of a teaser, which stands on many pages, the first one: and when another page
 * has already given it another text, none.
 */
function toBeStored(readings: readonly Reading[], stored: ReadonlyMap<string, StoredReading>): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { id, hash, extent } = reading.article.record;
    const before = stored.get(id)?.article;
    if (extent === ArticleExtent.FULL) kept.set(id, reading);
    else if (!kept.has(id) && (before === undefined || before.retractedAt !== null || before.hash === hash)) kept.set(id, reading);
  }
  return [...kept.values()];
}

/** The texts that articles had until now, or until they were withdrawn. */
function pastTexts(readings: readonly Reading[], stored: ReadonlyMap<string, StoredReading>, now: string): ArticleVersionRecord[] {
  return readings.flatMap(({ article: { record } }) => {
    const before = stored.get(record.id)?.article;
    if (before === undefined || staysKnown(before, record)) return [];
    const { id, hash, text, knownFrom, retractedAt } = before;
    return [{ type: "version" as const, article: id, hash, text, knownFrom, retractedAt: retractedAt ?? now }];
  });
}

/** Whether the same text goes on being known: it is not another, and was not withdrawn in between. */
function staysKnown(before: ArticleRecord, { hash }: ArticleRecord): boolean {
  return before.hash === hash && before.retractedAt === null;
}

/** The articles as they are now, with all their addresses. */
function changedArticles(readings: readonly Reading[], readdressed: readonly ArticleRecord[], stored: ReadonlyMap<string, StoredReading>, now: string): ArticleRecord[] {
  const next = new Map(readings.map(({ article: { record } }) => [record.id, articleNow(record, stored.get(record.id)?.article, now)]));
  for (const { id, addresses } of readdressed) {
    const article = next.get(id) ?? stored.get(id)?.article;
    if (article) next.set(id, { ...article, addresses: [...new Set([...article.addresses, ...addresses])] });
  }
  return [...next.values()].filter((article) => !isDeepStrictEqual(stored.get(article.id)?.article, article));
}

/** A teaser that is known keeps the page on which it was first seen. */
function articleNow(record: ArticleRecord, before: ArticleRecord | undefined, now: string): ArticleRecord {
  const times = { recordedAt: before?.recordedAt ?? now, knownFrom: before && staysKnown(before, record) ? before.knownFrom : now, why: null, retractedAt: null };
  const source = record.extent === ArticleExtent.TEASER ? (before?.source ?? record.source) : record.source;
  return { ...record, source, ...times };
}

function withdrawnArticle(stored: StoredReading | undefined, why: string | null, now: string): ArticleRecord[] {
  return stored ? [{ ...stored.article, why, retractedAt: now }] : [];
}

/** Mentions that are read now, under what their entities have become, and those that no longer are. */
function changedMentions(readings: readonly Reading[], before: readonly StoredReading[], judgements: Judgements, pastTexts: ReadonlyMap<string, string>, now: string): MentionRecord[] {
  const isNow = readings.flatMap(({ resolution }) => resolution.mentions.map((mention) => ({ ...mention, became: becameOf(mention.entity, judgements), knownFrom: now })));
  const was = before.flatMap(({ mentions }) => mentions);
  const { added, retracted } = difference(isNow, was, ({ article, entity, became, surface, start, end }) => JSON.stringify([article, start, end, entity, became, surface]));
  return [...added, ...retracted.map((mention) => ({ ...mention, version: pastTexts.get(mention.article) ?? mention.version, retractedAt: now }))];
}

/** The entity that an entity has become by a judgement; null for itself. */
export function becameOf(entity: string, judgements: Judgements): string | null {
  const canonical = judgements.canonical(entity);
  return canonical === entity ? null : canonical;
}

function changedDescriptions(readings: readonly Reading[], before: readonly StoredReading[], now: string): DescriptionChanges {
  const isNow = readings.flatMap(({ article, resolution }) => resolution.entities.map((entity) => describedBy(article.record.id, entity, now)));
  const was = before.flatMap(({ descriptions }) => descriptions);
  const { added, retracted } = difference(isNow, was, ({ article, entity, kind, name, aliases, properties }) => JSON.stringify([article, entity, kind, name, aliases, Object.entries(properties).sort()]));
  return { added, retracted: retracted.map((description) => ({ ...description, retractedAt: now })) };
}

function describedBy(article: string, { id, kind, name, aliases, properties }: Reading["resolution"]["entities"][number], now: string): DescriptionRecord {
  return { type: "description", article, entity: id, kind, name, aliases, properties, knownFrom: now, retractedAt: null };
}

/** Of two lists what only the first has, and what only the second has. */
function difference<T>(isNow: readonly T[], was: readonly T[], keyOf: (value: T) => string): { added: T[]; retracted: T[] } {
  const [now, before] = [new Map(isNow.map((each) => [keyOf(each), each])), new Map(was.map((each) => [keyOf(each), each]))];
  return { added: [...now].filter(([key]) => !before.has(key)).map(([, each]) => each), retracted: [...before].filter(([key]) => !now.has(key)).map(([, each]) => each) };
}
