import type { GraphRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { findProblems } from "./write-checks.js";
import type { Problem } from "./write-checks.js";
import { writeRecords } from "./write-records.js";
import type { OnProgress } from "./write-records.js";
import { readSurroundings } from "./write-surroundings.js";

/** What became of the records of an import; `index` of a problem is the record's place in the list given. */
export interface Imported {
  readonly written: number;
  readonly skipped: readonly Problem[];
}

/**
 * Writes the records that can be written and tells why the others can't: what refers to a skipped record is skipped as well. One
 * transaction, so that an interrupted import leaves nothing. To have all or nothing, use `writeRecords`.
 */
export async function importValidRecords(store: GraphStore, records: readonly GraphRecord[], onProgress?: OnProgress): Promise<Imported> {
  let valid = records.map((record, index) => ({ record, index }));
  const skipped: Problem[] = [];
  for (;;) {
    const candidates = valid.map(({ record }) => record);
    const problems = findProblems(candidates, await readSurroundings(store, candidates));
    if (problems.length === 0) break;
    const invalid = new Map(problems.map((problem) => [problem.index, problem]));
    valid = valid.filter(({ index }, place) => {
      const problem = invalid.get(place);
      if (problem) skipped.push({ ...problem, index });
      return problem === undefined;
    });
  }
  await writeRecords(store, valid.map(({ record }) => record), onProgress);
  return { written: valid.length, skipped: skipped.sort((a, b) => a.index - b.index) };
}
