import type { Value } from "../store/store.js";
import type { ParameterBag } from "./read-filter.js";
import type { Term } from "./read-terms.js";

export type Direction = "ASC" | "DESC";

/** One key that a list is ordered by. */
export interface SortKey {
  readonly term: Term;
  readonly direction: Direction;
}

/** Stand-ins for absent values, so that they come last in either direction and comparisons never meet null. */
const LAST_TEXT = { ASC: "\u{10FFFF}", DESC: "" };
const LAST_NUMBER = { ASC: Number.MAX_SAFE_INTEGER, DESC: -Number.MAX_SAFE_INTEGER };

/** Whether values of this key are numbers; all others are text. */
export function isNumeric({ term }: SortKey): boolean {
  return term.type === "int" || term.type === "float";
}

/** The expression that a key sorts by; absent values come last. */
export function sortExpression(key: SortKey, bag: ParameterBag): string {
  const { term, direction } = key;
  const last = (): string => bag.add((isNumeric(key) ? LAST_NUMBER : LAST_TEXT)[direction]);
  if (term.type === "date") return `coalesce(${term.expression}From, ${term.expression}To, ${last()})`;
  return term.nullable ? `coalesce(${term.expression}, ${last()})` : term.expression;
}

/** `k0 ASC, k1 DESC`: the keys by their names in the query, turned round for pages read from the end. */
export function orderCypher(keys: readonly SortKey[], backward: boolean): string {
  return keys.map(({ direction }, index) => `k${index} ${backward ? opposite(direction) : direction}`).join(", ");
}

function opposite(direction: Direction): Direction {
  return direction === "ASC" ? "DESC" : "ASC";
}

/**
 * The condition that a row stands after (or before) the row with these key values. Written out key by key, as
 * neither store compares tuples by order.
 */
export function beyondCypher(keys: readonly SortKey[], values: readonly Value[], side: "after" | "before", bag: ParameterBag): string {
  const names = values.map((value) => bag.add(value));
  const alternatives = keys.map(({ direction }, index) => {
    const equal = names.slice(0, index).map((name, before) => `k${before} = ${name}`);
    const sign = (direction === "ASC") === (side === "after") ? ">" : "<";
    return [...equal, `k${index} ${sign} ${names[index]}`].join(" AND ");
  });
  return `(${alternatives.join(" OR ")})`;
}
