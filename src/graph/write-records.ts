import type { GraphRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { pastTextQueries, untyingQueries } from "./remove-queries.js";
import { findProblems, problemError } from "./write-checks.js";
import { writeQueries } from "./write-queries.js";
import type { WritingQuery } from "./write-queries.js";
import { withoutKnown } from "./without-known.js";
import { readSurroundings } from "./write-surroundings.js";

/** Told how many of the records have been sent to the store so far. */
export type OnProgress = (written: number, total: number) => void;

/**
 * Writes records in one transaction, all or none; in any order. A record whose id is known replaces what is stored of it, so that writing the
 * same twice changes nothing. Of nothing, it does nothing.
 * Throws `INVALID_STATEMENT` or `INVALID_RECORD` for the first record that breaks the model or quotes what its article does not say.
 *
 * @param pastTexts The hash of the text that articles had until now, where the records give them another one: what is past points into that.
 */
export async function writeRecords(store: GraphStore, given: readonly GraphRecord[], onProgress?: OnProgress, pastTexts: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const records = await withoutKnown(store, given);
  if (records.length === 0) return;
  const surroundings = await readSurroundings(store, records);
  const [problem] = findProblems(records, surroundings);
  if (problem) throw problemError(problem);
  const before = [...pastTextQueries(pastTexts), ...untyingQueries(surroundings.movedEvidence)];
  await store.write({ [Symbol.iterator]: () => reporting(allQueries(before, records), records.length, onProgress) });
}

function* allQueries(before: readonly WritingQuery[], records: readonly GraphRecord[]): Generator<WritingQuery> {
  yield* before;
  yield* writeQueries(records);
}

function* reporting(queries: Iterable<WritingQuery>, total: number, onProgress: OnProgress | undefined): Generator<WritingQuery> {
  let written = 0;
  for (const query of queries) {
    yield query;
    // Reached when the next query is asked for, so the store has run this one.
    written += query.records;
    onProgress?.(written, total);
  }
}
