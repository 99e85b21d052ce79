import type { Value } from "../store/store.js";
import type { ParameterBag } from "./parameter-bag.js";
import type { Relation } from "./read-relations.js";
import type { Term } from "./read-terms.js";
import type { View } from "./view.js";

export type Direction = "ASC" | "DESC";

/** One key that a list is ordered by. */
export interface SortKey {
  readonly term: Term;
  readonly direction: Direction;
  /** Whose value it is: the listed node `n` unless said otherwise, or the relationship `r` that it was reached by. */
  readonly variable?: "n" | "r";
}

/** How many ties a relation has, as a key to order by: `agreementsCount`. */
export function countTerm(relation: Relation): Term {
  const { name, pattern, condition, once } = relation;
  return {
    name: `${name}Count`,
    type: "int",
    nullable: false,
    description: `How many \`${name}\` it has.`,
    expression: (variable, view) => {
      const conditions = [condition(variable, "counted", "other", view), once?.(variable, "counted", "other", view) ?? null].filter((each) => each !== null);
      return `COUNT { MATCH ${pattern(variable, "counted", "other", view)} WHERE ${conditions.join(" AND ")} }`;
    },
  };
}

/** Stand-ins for absent values, so that they come last in either direction and comparisons never meet null. */
const LAST_TEXT = { ASC: "\u{10FFFF}", DESC: "" };
const LAST_NUMBER = { ASC: Number.MAX_SAFE_INTEGER, DESC: -Number.MAX_SAFE_INTEGER };

/** What a key is called: `since` of the listed node, `edge.since` of the relationship that it was reached by. */
export function keyName({ term, variable }: SortKey): string {
  return variable === "r" ? `edge.${term.name}` : term.name;
}

/** Whether values of this key are numbers; all others are text. */
export function isNumeric({ term }: SortKey): boolean {
  return term.type === "int" || term.type === "float";
}

/** The expression that a key sorts by; absent values come last. */
export function sortExpression(key: SortKey, view: View, bag: ParameterBag): string {
  const { term, direction, variable = "n" } = key;
  const expression = term.expression(variable, view);
  const last = (): string => bag.add((isNumeric(key) ? LAST_NUMBER : LAST_TEXT)[direction]);
  if (term.type === "date") return `coalesce(${expression}From, ${expression}To, ${last()})`;
  return term.nullable ? `coalesce(${expression}, ${last()})` : expression;
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
 *
 * @param expressions The keys' Cypher, where they have no names yet.
 */
export function beyondCypher(keys: readonly SortKey[], values: readonly Value[], side: "after" | "before", bag: ParameterBag, expressions: readonly string[] = keys.map((_, index) => `k${index}`)): string {
  const names = values.map((value) => bag.add(value));
  const alternatives = keys.map(({ direction }, index) => {
    const equal = names.slice(0, index).map((name, before) => `${expressions[before]} = ${name}`);
    const sign = (direction === "ASC") === (side === "after") ? ">" : "<";
    return [...equal, `${expressions[index]} ${sign} ${names[index]}`].join(" AND ");
  });
  return `(${alternatives.join(" OR ")})`;
}
