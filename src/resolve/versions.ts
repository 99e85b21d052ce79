import { isDeepStrictEqual } from "node:util";
import type { EvidenceRecord, StatementRecord } from "../model/records.js";

/**
 * The records to write so that `next` are the current ones: what is new, what has changed with its past version (id, `@`, and since when it was
 * known), and what is current no longer. Nothing for what stays as it is.
 *
 * @param stored The last versions of the same matters, by id.
 * @param now ISO instant from which on `next` is known.
 */
export function newVersions<R extends StatementRecord | EvidenceRecord>(stored: ReadonlyMap<string, R>, next: readonly R[], now: string): R[] {
  const ids = new Set(next.map(({ id }) => id));
  const gone = [...stored.values()].filter(({ id, retractedAt }) => retractedAt === null && !ids.has(id));
  return [...next.flatMap((record) => follow(stored.get(record.id), record, now)), ...gone.map((record) => ({ ...record, retractedAt: now }))];
}

function follow<R extends StatementRecord | EvidenceRecord>(before: R | undefined, next: R, now: string): R[] {
  if (before === next) return [];
  if (before === undefined) return [{ ...next, knownFrom: now }];
  const same = { ...next, knownFrom: before.knownFrom };
  if (isSame(before, same)) return [];
  // What was never seen by anybody leaves no past behind.
  if (before.retractedAt === null && before.knownFrom === now) return [same];
  return [pastVersion(before, now), { ...next, knownFrom: now }];
}

/** Value by value, since most are texts, and thousands of records are compared that have not changed. */
function isSame<R extends StatementRecord | EvidenceRecord>(before: R, next: R): boolean {
  for (const name in next) {
    const [left, right] = [before[name], next[name]];
    if (left !== right && !(typeof left === "object" && typeof right === "object" && isDeepStrictEqual(left, right))) return false;
  }
  return true;
}

function pastVersion<R extends StatementRecord | EvidenceRecord>(record: R, now: string): R {
  return { ...record, id: `${record.id}@${record.knownFrom}`, retractedAt: record.retractedAt ?? now };
}
