import { createHash } from "node:crypto";
import { AppError } from "../errors.js";
import type { SearchHit } from "../search/search-index.js";

/** Grows when cursors change in form. */
const VERSION = 1;

/** A page of hits, and whether more follow. */
export interface HitPage {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

/** A place among the hits of a question: what was asked, and the hit's score and key. Opaque to clients. */
export function encodeHit(question: unknown, { score, key }: SearchHit): string {
  return Buffer.from(JSON.stringify([VERSION, fingerprint(question), score, key])).toString("base64url");
}

/**
 * The hits after a cursor. They go on behind the cursor's hit wherever it stands by now, or if it is gone, behind where it stood: what is
 * written between two pages moves scores, so that a hit may then be left out or come twice, but the pages never fall out of step.
 *
 * @throws AppError INVALID_CURSOR for a cursor of another question
 */
export function pageOfHits(question: unknown, hits: readonly SearchHit[], first: number, after: string | null): HitPage {
  const start = after === null ? 0 : placeAfter(hits, decodeHit(question, after));
  return { hits: hits.slice(start, start + first), more: start + first < hits.length };
}

function placeAfter(hits: readonly SearchHit[], { score, key }: Pick<SearchHit, "score" | "key">): number {
  const same = hits.findIndex((hit) => hit.key === key);
  if (same >= 0) return same + 1;
  const beyond = hits.findIndex((hit) => hit.score < score || (hit.score === score && hit.key > key));
  return beyond < 0 ? hits.length : beyond;
}

function decodeHit(question: unknown, cursor: string): Pick<SearchHit, "score" | "key"> {
  const [version, its, score, key] = parse(cursor);
  if (version !== VERSION || typeof score !== "number" || typeof key !== "string") throw invalid("is not one that this service gave for a search");
  if (its !== fingerprint(question)) throw invalid("belongs to another search");
  return { score, key };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function fingerprint(question: unknown): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 12);
}

function invalid(why: string): AppError {
  return new AppError("INVALID_CURSOR", `This cursor ${why}. Accepted is an endCursor or cursor of the same query, kinds and where; leave it out to begin anew.`);
}
