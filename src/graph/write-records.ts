import type { GraphRecord } from "../model/records.js";
import type { GraphStore, Query, Row } from "../store/store.js";
import { takeNumbers, firstNumberOf } from "./change-numbers.js";
import { beginImport, endImport } from "./import-mark.js";
import { inParts } from "./import-parts.js";
import { pastTextRecords } from "./past-text-records.js";
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
  const fresh = await withoutKnown(store, given);
  const { records, movedEvidence } = await checked(store, [...(await pastTextRecords(store, pastTexts, fresh)), ...fresh]);
  if (records.length > 0) await writeChecked(store, records, movedEvidence, onProgress);
}

/** Records of one transaction of an import: a graph in memory needs as much again for what is not committed yet. */
const IMPORTED_AT_ONCE = 20_000;

/**
 * What `writeRecords` does, for as many records as there may be: all are checked before any is written, but they are written in several transactions,
 * each statement together with its evidence. When that is cut off, `unfinishedImport` says so until the same file has been imported to its end.
 *
 * @param name What the records are known by, their file.
 * @param atOnce Records of one transaction, at least.
 */
export async function importRecords(store: GraphStore, given: readonly GraphRecord[], name: string, onProgress?: OnProgress, atOnce = IMPORTED_AT_ONCE): Promise<void> {
  if (given.length <= atOnce) await writeRecords(store, given, onProgress);
  else {
    const { records, movedEvidence } = await checked(store, await withoutKnown(store, given));
    await beginImport(store, name);
    let written = 0;
    for (const part of inParts(records, atOnce)) {
      const ids = new Set(part.flatMap((record) => (record.type === "evidence" ? [record.id] : [])));
      await writeChecked(store, part, movedEvidence.filter((id) => ids.has(id)), (done) => onProgress?.(written + done, records.length));
      written += part.length;
    }
  }
  await endImport(store, name);
}

async function checked(store: GraphStore, records: readonly GraphRecord[]): Promise<{ readonly records: readonly GraphRecord[]; readonly movedEvidence: readonly string[] }> {
  const surroundings = await readSurroundings(store, records);
  const [problem] = findProblems(records, surroundings);
  if (problem) throw problemError(problem);
  return { records, movedEvidence: surroundings.movedEvidence };
}

function writeChecked(store: GraphStore, records: readonly GraphRecord[], movedEvidence: readonly string[], onProgress: OnProgress | undefined): Promise<void> {
  const untying = untyingQueries(movedEvidence);
  return store.write({ [Symbol.iterator]: () => allQueries(untying, records, onProgress) });
}

/** Numbers are taken first: from then on other writers wait, so that changes have the order in which they are committed. */
function* allQueries(untying: readonly WritingQuery[], records: readonly GraphRecord[], onProgress: OnProgress | undefined): Generator<Query, void, Row[]> {
  const first = firstNumberOf(yield takeNumbers(records.length), records.length);
  yield* untying;
  yield* reporting(writeQueries(records, first), records.length, onProgress);
}

/** Unties evidence that has come to support another statement, or none; its past version keeps the tie. */
function untyingQueries(evidence: readonly string[]): WritingQuery[] {
  return evidence.length === 0 ? [] : [{ text: UNTIE, parameters: { ids: evidence }, records: 0 }];
}

const UNTIE = "UNWIND $ids AS id MATCH (n:Evidence {id: id})<-[r:SUPPORTED_BY]-(s:Statement) DELETE r";

function* reporting(queries: Iterable<WritingQuery>, total: number, onProgress: OnProgress | undefined): Generator<WritingQuery> {
  let written = 0;
  for (const query of queries) {
    yield query;
    // Reached when the next query is asked for, so the store has run this one.
    written += query.records;
    onProgress?.(written, total);
  }
}
