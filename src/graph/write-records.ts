import type { GraphRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { removingQueries, untyingQueries } from "./remove-queries.js";
import type { Outdated } from "./remove-queries.js";
import { findProblems, problemError } from "./write-checks.js";
import { writeQueries } from "./write-queries.js";
import type { WritingQuery } from "./write-queries.js";
import { readSurroundings } from "./write-surroundings.js";

/** Told how many of the records have been sent to the store so far. */
export type OnProgress = (written: number, total: number) => void;

/** What is to be written and what is to be taken away, in one transaction. */
export interface Changes {
  readonly records: readonly GraphRecord[];
  readonly outdated: Outdated;
}

/**
 * Writes records in one transaction, all or none; in any order. A record whose id is known replaces what is stored of it, save for the time of
 * the first recording, so that writing the same twice changes nothing.
 * Throws `INVALID_STATEMENT` or `INVALID_RECORD` for the first record that breaks the model or quotes what its article does not say.
 */
export async function writeRecords(store: GraphStore, records: readonly GraphRecord[], onProgress?: OnProgress): Promise<void> {
  await writeChanges(store, { records, outdated: { evidence: [], mentions: [] } }, onProgress);
}

/** What `writeRecords` does, and takes away what is outdated in the same transaction. Of nothing, it does nothing. */
export async function writeChanges(store: GraphStore, { records, outdated }: Changes, onProgress?: OnProgress): Promise<void> {
  if (records.length + outdated.evidence.length + outdated.mentions.length === 0) return;
  const surroundings = await readSurroundings(store, records);
  const [problem] = findProblems(records, surroundings);
  if (problem) throw problemError(problem);
  const removing = [...untyingQueries(surroundings.movedEvidence), ...removingQueries(outdated)];
  await store.write({ [Symbol.iterator]: () => reporting(changingQueries(removing, records), records.length, onProgress) });
}

function* changingQueries(removing: readonly WritingQuery[], records: readonly GraphRecord[]): Generator<WritingQuery> {
  yield* removing;
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
