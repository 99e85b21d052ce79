import type { Askable } from "./askable.js";
import { intervalCypher } from "./date-intervals.js";
import type { DateInterval } from "./date-intervals.js";
import type { ParameterBag } from "./parameter-bag.js";
import { statementEnds } from "./read-relations.js";
import type { Relation } from "./read-relations.js";
import type { Term } from "./read-terms.js";
import type { View } from "./view.js";

/** What rows of a list are counted by: one of their values, or what they are tied to. */
export type Countable = { readonly name: string; readonly description: string } & ({ readonly term: Term } | { readonly relation: Relation });

/** What rows can be counted by, in order of declaration: all but ids, and ties to statements, which are as many as there are statements. */
export function countables({ terms, relations }: Askable): readonly Countable[] {
  const values = terms.filter(({ type }) => type !== "id").map((term): Countable => {
    const { name, description } = term;
    const end = statementEnds.find((each) => each.name === name);
    return end && term.type === "end" ? { name, description, relation: end } : { name, description, term };
  });
  const ties = relations.filter(({ to }) => to !== "Statement").map((relation): Countable => ({ name: relation.name, description: relation.description, relation }));
  return [...values, ...ties];
}

/** How values are put together. */
export interface Counting {
  readonly interval: DateInterval;
  /** Only ends of these kinds count, for relations; null for all. */
  readonly kinds: readonly string[] | null;
  /** Whether rows without a value are kept, with null. */
  readonly includeUnknown: boolean;
}

/** Whether a row has one value at most, so that no row is met twice. */
export function isSingle(by: Countable): boolean {
  return "term" in by && by.term.type !== "list";
}

/** The Cypher of the one value that a row has. */
export function singleValue(by: Countable, { interval }: Pick<Counting, "interval">): string {
  if (!("term" in by)) throw new Error(`${by.name} has more than one value`);
  const expression = by.term.expression("n", {});
  return by.term.type === "date" ? intervalCypher(expression, interval) : expression;
}

/**
 * Continues a query that has `n` and what is `kept` beside it: gives each of a row's values once, as `value` with its `label`
 * (null when the value says it itself).
 */
export function valuesCypher(by: Countable, counting: Counting, kept: readonly string[], [value, label]: readonly [string, string], view: View, bag: ParameterBag): string {
  const row = ["n", ...kept].join(", ");
  const known = counting.includeUnknown ? "" : `\nWHERE ${value} IS NOT NULL`;
  if (isSingle(by)) return `WITH ${row}, ${singleValue(by, counting)} AS ${value}, null AS ${label}${known}`;
  if ("term" in by) {
    const items = by.term.expression("n", view);
    const padded = counting.includeUnknown ? `CASE WHEN coalesce(size(${items}), 0) = 0 THEN [null] ELSE ${items} END` : items;
    return `WITH ${row}, ${padded} AS items\nUNWIND items AS ${value}\nWITH DISTINCT ${row}, ${value}, null AS ${label}`;
  }
  return `${endsText(by.relation, counting, row, view, bag)}\nWITH DISTINCT ${row}, ${endId(by.relation)} AS ${value}, other.${by.relation.to === "Article" ? "title" : "name"} AS ${label}`;
}

/** Finds what a row is tied to, as `other`. */
function endsText(relation: Relation, { kinds, includeUnknown }: Counting, row: string, view: View, bag: ParameterBag): string {
  const ofKinds = kinds && relation.to !== "Article" ? ` AND other.kind IN ${bag.add(kinds)}` : "";
  const found = `${relation.pattern("n", "tie", "other", view)} WHERE ${relation.condition("n", "tie", "other", view)}${ofKinds}`;
  if (!includeUnknown) return `MATCH ${found}`;
  return `WITH ${row}, [${found} | other] AS others\nUNWIND CASE WHEN size(others) = 0 THEN [null] ELSE others END AS other`;
}

/** The Cypher of a global id. */
function endId({ to }: Relation): string {
  return to === "Article" ? "'Article:' + other.id" : "other.kind + ':' + other.id";
}
