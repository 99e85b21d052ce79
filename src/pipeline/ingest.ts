import { AppError } from "../errors.js";
import type { ParsedArticle } from "../model/article.js";
import { ArticleExtent } from "../model/statement.js";
import { parseSource } from "../parse/parse-source.js";
import type { Source } from "../parse/parse-source.js";
import type { GraphStore } from "../store/store.js";
import { failure, success } from "./ingest-result.js";
import type { IngestResult } from "./ingest-result.js";
import { KnownArticles } from "./known-articles.js";
import { Reader } from "./reader.js";
import type { Reading } from "./reader.js";
import type { ArticleChanges } from "./store-readings.js";
import { StoredDecisions } from "./stored-decisions.js";
import { storeReadings } from "./store-readings.js";

export interface IngestOptions {
  /** Clock for the time of recording. */
  readonly now?: () => Date;
  /** Told what was read in a source, before it is stored. */
  readonly onReadings?: (readings: readonly Reading[]) => void;
}

/** Sources that are stored in one transaction: what a query costs by itself is shared by all of them. */
export const BATCH = 64;

/**
 * Reads sources into the graph, in their order. Each is stored whole with its teasers, or not at all; one that can't be read or
 * stored is reported and the others go on. Reading a source again replaces what was read in it before: with the same text and rules,
 * nothing changes. A copy of an article at another address adds that address.
 */
export async function* ingest(store: GraphStore, sources: Iterable<Source> | AsyncIterable<Source>, options: IngestOptions = {}): AsyncGenerator<IngestResult> {
  const [reader, decisions] = [await Reader.of(store), await StoredDecisions.of(store)];
  let batch: Source[] = [];
  for await (const source of sources) {
    batch.push(source);
    if (batch.length < BATCH) continue;
    yield* ingestBatch({ store, reader, decisions }, batch, options);
    batch = [];
  }
  yield* ingestBatch({ store, reader, decisions }, batch, options);
}

/** Where sources are read into, with what is known when that begins. */
interface Into {
  readonly store: GraphStore;
  readonly reader: Reader;
  readonly decisions: StoredDecisions;
}

/** A source and what was read in it, or why nothing could be. */
interface ReadSource extends Required<ArticleChanges> {
  readonly source: Source;
  readonly article: string | null;
  readonly error: AppError | null;
}

async function* ingestBatch(into: Into, sources: readonly Source[], { now = () => new Date(), onReadings }: IngestOptions): AsyncGenerator<IngestResult> {
  const { store, reader } = into;
  const parsed = sources.map(parse);
  const known = await KnownArticles.like(store, parsed.flatMap(({ articles }) => articles.map(({ record }) => record)));
  const batch = parsed.map((each) => read(reader, known, each));
  for (const { readings } of batch) onReadings?.(readings);
  const refused = await storeAll(into, batch.filter(({ error }) => error === null), now().toISOString());
  for (const { source, article, readings, error } of batch) {
    const why = error ?? refused.get(source);
    yield why ? failure(source.name, why) : success(source.name, article, readings);
  }
}

interface ParsedSource {
  readonly source: Source;
  readonly articles: readonly ParsedArticle[];
  readonly error: AppError | null;
}

function parse(source: Source): ParsedSource {
  try {
    return { source, articles: parseSource(source), error: null };
  } catch (error) {
    return { source, articles: [], error: ofOneSource(error) };
  }
}

/** Reads the article of a source and its teasers, each under the id of the article that it is. */
function read(reader: Reader, known: KnownArticles, { source, articles, error }: ParsedSource): ReadSource {
  const identified = articles.map(({ record, sections }) => ({ ...known.identify(record), sections }));
  const toRead = identified.filter(({ isRead }) => isRead);
  const others = identified.filter(({ isRead, record }) => !isRead && record.extent === ArticleExtent.FULL);
  return {
    source,
    article: identified[0]?.record.id ?? null,
    readings: toRead.map(({ record, sections }) => reader.readNext({ record, sections })),
    readdressed: others.map(({ record }) => record),
    withdrawn: identified.flatMap(({ teasers }) => teasers).map((id) => ({ id, why: "its article is known whole" })),
    error,
  };
}

/** Stores sources together or, when something in them is refused, one by one. Gives why those were refused that were. */
async function storeAll(into: Into, batch: readonly ReadSource[], now: string): Promise<Map<Source, AppError>> {
  const refused = new Map<Source, AppError>();
  const error = await storeTogether(into, batch, now);
  const [first] = batch;
  if (error === null || !first) return refused;
  if (batch.length === 1) return refused.set(first.source, error);
  for (const one of batch) {
    const why = await storeTogether(into, [one], now);
    if (why) refused.set(one.source, why);
  }
  return refused;
}

async function storeTogether({ store, decisions }: Into, batch: readonly ReadSource[], now: string): Promise<AppError | null> {
  try {
    const readings = batch.flatMap((each) => each.readings);
    await storeReadings(store, { readings, readdressed: batch.flatMap((each) => each.readdressed), withdrawn: batch.flatMap((each) => each.withdrawn) }, now, decisions);
    return null;
  } catch (error) {
    return ofOneSource(error);
  }
}

/** The error again, when it concerns one source only; the store being away concerns all, and is thrown. */
function ofOneSource(error: unknown): AppError {
  if (error instanceof AppError && error.code !== "STORE_UNAVAILABLE" && error.code !== "STORE_LOCKED") return error;
  throw error;
}
