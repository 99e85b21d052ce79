import { AppError } from "../errors.js";
import type { ReviewState } from "../graph/ordinary.js";
import type { ConnectionSource, Selection } from "../graph/read-connection.js";
import type { Filter } from "../graph/read-filter.js";
import { countTerm, keyName } from "../graph/read-order.js";
import type { Direction, SortKey } from "../graph/read-order.js";
import { edgeTerms, termNamed } from "../graph/read-terms.js";
import type { Term } from "../graph/read-terms.js";
import { decodeCursor } from "./cursor.js";
import { localFilter } from "./local-filter.js";
import { within } from "./within.js";

/** Rows of a page when no number is asked for, and the most that can be. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Most keys of one order. */
export const MAX_SORT_KEYS = 5;

interface AskedKey {
  readonly field: string;
  readonly direction: Direction;
}

/** What every list takes; `edge` and `orderByEdge` only lists of relations. */
export interface ConnectionArguments {
  readonly where?: Filter | null;
  readonly edge?: Filter | null;
  readonly orderBy?: readonly AskedKey[] | null;
  readonly orderByEdge?: readonly AskedKey[] | null;
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
  const order = closedOrder(source, asked, defaultOrder);
  const { where, edge, after, before } = asked;
  return {
    filter: where || edge ? { node: where ? localFilter(where, source) : null, edge: edge ?? null } : null,
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
  return within(size, 0, MAX_PAGE_SIZE, name, "; ask for more by pages, with after: endCursor");
}

/** The order asked for, that of edges first, each key once, closed by the list's own key so that no two rows are equal. */
function closedOrder<T>(source: ConnectionSource<T>, { orderBy, orderByEdge }: ConnectionArguments, standard: readonly SortKey[]): SortKey[] {
  const [nodes, edges] = [orderBy ?? [], orderByEdge ?? []];
  if (nodes.length + edges.length > MAX_SORT_KEYS) throw new AppError("BAD_USER_INPUT", `A list is ordered by at most ${MAX_SORT_KEYS} keys.`);
  const asked: SortKey[] = [
    ...edges.map(({ field, direction }) => ({ term: sortTerm(edgeTerms, field), direction, variable: "r" as const })),
    ...nodes.map(({ field, direction }) => ({ term: sortTerm([...source.terms, ...source.relations.map(countTerm)], field), direction })),
  ];
  const byName = new Map<string, SortKey>();
  for (const key of [...(asked.length === 0 ? standard : asked), { term: source.key, direction: "ASC" as const }]) {
    const name = keyName(key);
    if (!byName.has(name)) byName.set(name, key);
  }
  return [...byName.values()];
}

function sortTerm(terms: readonly Term[], name: string): Term {
  const term = termNamed(terms, name);
  if (!term) throw new AppError("BAD_USER_INPUT", `There is no ${name} to order by; accepted are ${terms.map((each) => each.name).join(", ")}.`);
  return term;
}
