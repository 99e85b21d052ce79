import { AppError } from "../errors.js";
import type { Source } from "../parse/parse-source.js";
import type { GraphStore } from "../store/store.js";
import { failure, success } from "./ingest-result.js";
import type { IngestResult } from "./ingest-result.js";
import { Reader } from "./reader.js";
import type { Reading } from "./reader.js";
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
 * stored is reported and the others go on. Reading a source again replaces what was read in it before: with the same rules,
 * nothing changes.
 */
export async function* ingest(store: GraphStore, sources: Iterable<Source> | AsyncIterable<Source>, options: IngestOptions = {}): AsyncGenerator<IngestResult> {
  const reader = await Reader.of(store);
  let batch: Source[] = [];
  for await (const source of sources) {
    batch.push(source);
    if (batch.length < BATCH) continue;
    yield* ingestBatch(store, reader, batch, options);
    batch = [];
  }
  yield* ingestBatch(store, reader, batch, options);
}

/** A source and what was read in it, or why nothing could be. */
interface ReadSource {
  readonly source: Source;
  readonly readings: readonly Reading[];
  readonly error: AppError | null;
}

async function* ingestBatch(store: GraphStore, reader: Reader, sources: readonly Source[], { now = () => new Date(), onReadings }: IngestOptions): AsyncGenerator<IngestResult> {
  const batch = sources.map((source) => read(reader, source));
  for (const { readings } of batch) onReadings?.(readings);
  const refused = await storeAll(store, batch.filter(({ error }) => error === null), now().toISOString());
  for (const { source, readings, error } of batch) {
    const why = error ?? refused.get(source);
    yield why ? failure(source.name, why) : success(source.name, readings);
  }
}

function read(reader: Reader, source: Source): ReadSource {
  try {
    return { source, readings: reader.readSource(source), error: null };
  } catch (error) {
    return { source, readings: [], error: ofOneSource(error) };
  }
}

/** Stores sources together or, when something in them is refused, one by one. Gives why those were refused that were. */
async function storeAll(store: GraphStore, batch: readonly ReadSource[], now: string): Promise<Map<Source, AppError>> {
  const refused = new Map<Source, AppError>();
  const error = await storeTogether(store, batch, now);
  const [first] = batch;
  if (error === null || !first) return refused;
  if (batch.length === 1) return refused.set(first.source, error);
  for (const one of batch) {
    const why = await storeTogether(store, [one], now);
    if (why) refused.set(one.source, why);
  }
  return refused;
}

async function storeTogether(store: GraphStore, batch: readonly ReadSource[], now: string): Promise<AppError | null> {
  try {
    await storeReadings(store, batch.flatMap(({ readings }) => readings), now);
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
