import { AppError } from "../errors.js";
import type { ReviewState } from "../graph/ordinary.js";
import type { ConnectionSource, Selection } from "../graph/read-connection.js";
import type { Condition, Filter } from "../graph/read-filter.js";
import type { Direction, SortKey } from "../graph/read-order.js";
import type { Term } from "../graph/read-terms.js";
import type { Value } from "../store/store.js";
import { decodeCursor } from "./cursor.js";
import { localId, nodeKinds } from "./global-id.js";

/** Rows of a page when no number is asked for, and the most that can be. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Most keys of one order. */
export const MAX_SORT_KEYS = 5;

/** What every list takes. */
export interface ConnectionArguments {
  readonly where?: Filter | null;
  readonly orderBy?: readonly { readonly field: string; readonly direction: Direction }[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** Of statements only. */
  readonly review?: ReviewState;
}

/**
 * Checks a list's arguments and turns them into what the graph is asked for.
 *
 * @throws AppError BAD_USER_INPUT or INVALID_CURSOR, naming what is accepted
 */
export function selectionOf<T>(source: ConnectionSource<T>, asked: ConnectionArguments, defaultOrder: readonly SortKey[]): Selection {
  const order = closedOrder(source, asked.orderBy ?? [], defaultOrder);
  const { after, before } = asked;
  return {
    filter: asked.where ? withLocalIds(asked.where, source.terms) : null,
    order,
    ...sizeOf(asked),
    ...(asked.review ? { review: asked.review } : {}),
    after: isGiven(after) ? decodeCursor(order, after) : null,
    before: isGiven(before) ? decodeCursor(order, before) : null,
  };
}

/** A page is read from the end when `last` is given, or `before` alone. */
function sizeOf({ first, last, after, before }: ConnectionArguments): Pick<Selection, "limit" | "backward"> {
  if (isGiven(first) && isGiven(last)) throw new AppError("BAD_USER_INPUT", "Give first or last, not both.");
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first) && !isGiven(after));
  return { limit: pageSize((backward ? last : first) ?? DEFAULT_PAGE_SIZE, backward ? "last" : "first"), backward };
}

function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}

/** @throws AppError BAD_USER_INPUT for a size below 0 or above 100 */
export function pageSize(size: number, name: string): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new AppError("BAD_USER_INPUT", `${name} must be between 0 and ${MAX_PAGE_SIZE} (default ${DEFAULT_PAGE_SIZE}), not ${size}; ask for more by pages, with after: endCursor.`);
}

/** The order asked for, each key once, closed by the list's own key so that no two rows are equal. */
function closedOrder<T>(source: ConnectionSource<T>, asked: readonly { field: string; direction: Direction }[], standard: readonly SortKey[]): SortKey[] {
  if (asked.length > MAX_SORT_KEYS) throw new AppError("BAD_USER_INPUT", `orderBy takes at most ${MAX_SORT_KEYS} keys.`);
  const keys = asked.length === 0 ? standard : asked.map(({ field, direction }) => ({ term: termNamed(source.terms, field), direction }));
  const byName = new Map<string, SortKey>();
  for (const key of [...keys, { term: source.key, direction: "ASC" as const }]) if (!byName.has(key.term.name)) byName.set(key.term.name, key);
  return [...byName.values()];
}

function termNamed(terms: readonly Term[], name: string): Term {
  const term = terms.find((each) => each.name === name);
  if (!term) throw new AppError("BAD_USER_INPUT", `There is no ${name} to order by; accepted are ${terms.map((each) => each.name).join(", ")}.`);
  return term;
}

/** The same filter with every global id in it made local. */
function withLocalIds(filter: Filter, terms: readonly Term[]): Filter {
  const isId = (name: string): boolean => terms.some((term) => term.name === name && term.type === "id");
  const nested = (each: Filter): Filter => withLocalIds(each, terms);
  const entries = Object.entries(filter).map(([name, asked]) => {
    if (!asked) return [name, asked];
    if (name === "NOT") return [name, nested(asked as Filter)];
    if (name === "AND" || name === "OR") return [name, (asked as Filter[]).map(nested)];
    return [name, isId(name) ? localCondition(asked as Condition) : asked];
  });
  return Object.fromEntries(entries) as Filter;
}

function localCondition(condition: Condition): Condition {
  const local = (value: Value): Value => (typeof value === "string" ? localId(value, nodeKinds()) : value);
  return Object.fromEntries(
    Object.entries(condition).map(([operator, operand]) => [operator, Array.isArray(operand) ? operand.map(local) : local(operand ?? null)]),
  );
}
