import { AppError } from "../errors.js";
import { isNumeric, keyName } from "../graph/read-order.js";
import type { SortKey } from "../graph/read-order.js";
import type { Value } from "../store/store.js";

/** Grows when cursors change in form, so that old ones are refused and not misread. */
const VERSION = 1;

/** A place in an ordered list: the order it belongs to and the values of its keys. Opaque to clients. */
export function encodeCursor(order: readonly SortKey[], keys: readonly Value[]): string {
  return Buffer.from(JSON.stringify([VERSION, signature(order), ...keys])).toString("base64url");
}

/**
 * The key values of a cursor.
 *
 * @throws AppError INVALID_CURSOR for what is no cursor, or one of another order or version
 */
export function decodeCursor(order: readonly SortKey[], cursor: string): readonly Value[] {
  const parts = parse(cursor);
  const [version, itsOrder, ...keys] = parts;
  if (version !== VERSION) throw invalid("is not one that this service gave");
  if (itsOrder !== signature(order)) throw invalid("belongs to another order");
  const fits = keys.length === order.length && order.every((key, index) => typeof keys[index] === (isNumeric(key) ? "number" : "string"));
  if (!fits) throw invalid("is not one that this service gave");
  return keys;
}

function parse(cursor: string): readonly Value[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parts)) return parts as Value[];
  } catch {
    // Falls through: whatever cannot be read is no cursor.
  }
  throw invalid("is not one that this service gave");
}

/** @example "-population,id" */
function signature(order: readonly SortKey[]): string {
  return order.map((key) => (key.direction === "DESC" ? `-${keyName(key)}` : keyName(key))).join(",");
}

function invalid(why: string): AppError {
  return new AppError("INVALID_CURSOR", `This cursor ${why}. Accepted is an endCursor, startCursor or cursor of the same list with the same orderBy; leave it out to begin anew.`);
}
