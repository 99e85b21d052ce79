import { AppError } from "../errors.js";
import type { GraphStore, Parameters, Query, Row, Value } from "../store/store.js";
import type { Askable } from "./askable.js";
import { ParameterBag } from "./parameter-bag.js";
import { FilterWriter } from "./read-filter.js";
import type { Filter } from "./read-filter.js";
import { beyondCypher, orderCypher, sortExpression } from "./read-order.js";
import type { EntityNode } from "./read-nodes.js";
import type { SortKey } from "./read-order.js";
import type { Term } from "./read-terms.js";
import { asEdge, asNode, certaintyCypher } from "./valid-on.js";
import type { StatedAs } from "./valid-on.js";
import { knownAndSure, stated, viewParameters } from "./view.js";
import type { View } from "./view.js";

/** Where a list comes from: the Cypher of its rows and how a row is read. The listed node is called `n`, the parent `x`. */
export interface ConnectionSource<T> extends Askable {
  /** Label of the parents, or null for a list of the whole graph. */
  readonly parent: "Entity" | "Article" | "Statement" | null;
  /** Finds the rows: `MATCH (x)-[r:PARTY_TO]->(n:Agreement)`. */
  readonly match: (view: View) => string;
  /** What every row must meet, whatever is asked; null for nothing, unless it is a list of all. */
  readonly condition: (view: View) => string | null;
  /** Variables of a row: `n`, `r`. */
  readonly row: readonly string[];
  /** Columns of a row: `{ node: "n {.*}" }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The label of `n` where the list is all that has it, which may be very much; left out for shorter lists. */
  readonly all?: "Article" | "Entity" | "Statement" | undefined;
  /** Closes every order: `r.statementId`. Never null, never twice among one parent's rows. */
  readonly key: Term;
  /** The variable that is a statement, of which only those that are in the view are shown; null when none is. */
  readonly statement: "n" | "r" | null;
  readonly parameters: Parameters;
  read(row: Row): T;
  /** The entities that a row delivers whole, so that nobody asks for them again. */
  entities(value: T): readonly EntityNode[];
}

/** What must hold of the rows of a list: of the listed nodes, and of the statements that they were reached by. */
export interface RowFilter {
  readonly node?: Filter | null;
  readonly edge?: Filter | null;
}

/** Which part of a list, in which order. `order` is closed by the source's key; `after` and `before` are values of all its keys. */
export interface Selection extends View {
  readonly filter: RowFilter | null;
  readonly order: readonly SortKey[];
  readonly limit: number;
  /** Reads the last rows, not the first. */
  readonly backward: boolean;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
}

/** Which rows of a list, whatever the page. */
export type Rows = Pick<Selection, "filter" | keyof View>;

/** One page of a list, in the list's order. */
export interface Page<T> {
  readonly items: readonly { readonly value: T; readonly keys: readonly Value[] }[];
  /** Whether rows follow in the direction of reading. */
  readonly more: boolean;
}

/** Stands for the parent of a list of the whole graph. */
export const WHOLE_GRAPH = "";

/** Most rows that one query may have to give. */
export const MAX_ROWS = 100_000;

/**
 * One page for each parent in one round trip; a list of the whole graph has `[WHOLE_GRAPH]`.
 *
 * @throws AppError COST_LIMIT when parents × limit goes beyond 100,000 rows
 */
export async function readPages<T>(
  store: GraphStore,
  source: ConnectionSource<T>,
  selection: Selection,
  parents: readonly string[],
): Promise<Page<T>[]> {
  if (parents.length * selection.limit > MAX_ROWS) {
    throw new AppError("COST_LIMIT", `This asks for up to ${selection.limit} rows under each of ${parents.length}; ask for fewer (first, last) here or above.`);
  }
  const rows = await store.read(pageQuery(source, selection, parents));
  const byParent = groupRows(rows, "parent");
  return parents.map((parent) => toPage(source, selection, byParent.get(parent) ?? []));
}

/** How many rows each parent's list has, in one round trip. */
export async function readCounts<T>(
  store: GraphStore,
  source: ConnectionSource<T>,
  selection: Rows,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await store.read(countQuery(source, selection, parents));
  const totals = new Map(rows.map((row) => [row["parent"] ?? WHOLE_GRAPH, Number(row["total"])]));
  return parents.map((parent) => totals.get(parent) ?? 0);
}

/** The Cypher of `readPages`. */
export function pageQuery<T>(source: ConnectionSource<T>, selection: Selection, parents: readonly string[]): Query {
  if (source.all) return pageOfAll(source, source.all, selection);
  const bag = new ParameterBag();
  const { order, backward } = selection;
  const found = foundRows(source, selection, bag);
  const keys = order.map((key, index) => `${sortExpression(key, settled(selection), bag)} AS k${index}`).join(", ");
  const beyond = (["after", "before"] as const).flatMap((side) => {
    const values = selection[side];
    return values ? [beyondCypher(order, values, side, bag)] : [];
  });
  const columns = columnsOf(source, selection);
  const row = source.row.join(", ");
  const names = order.map((_, index) => `k${index}`);
  const sorted = `ORDER BY ${orderCypher(order, backward)}`;
  const page = [
    found,
    `WITH ${row}, ${keys}`,
    ...(beyond.length > 0 ? [`WHERE ${beyond.join(" AND ")}`, `WITH ${row}, ${names.join(", ")}`] : []),
    `${sorted} LIMIT ${bag.add(selection.limit + 1)}`,
    `RETURN ${Object.entries(columns).map(([name, value]) => `${value} AS ${name}`).join(", ")}, ${names.join(", ")}`,
  ];
  return forParents(source, selection, page.join("\n"), [...Object.keys(columns), ...names], sorted, parents, bag);
}

/** The same out of very many rows, of which only those of the page are read whole. */
function pageOfAll<T>(source: ConnectionSource<T>, label: string, selection: Selection): Query {
  const bag = new ParameterBag();
  const { order, backward, after, before, limit } = selection;
  const keys = order.map((key) => sortExpression(key, settled(selection), bag));
  const beyond = [
    ...(after ? [beyondCypher(order, after, "after", bag, keys)] : []),
    ...(before ? [beyondCypher(order, before, "before", bag, keys)] : []),
  ];
  const names = order.map((_, index) => `k${index}`);
  const found = [foundRows(source, selection, bag), ...beyond].join(" AND ");
  const sorted = `ORDER BY ${orderCypher(order, backward)}`;
  const columns = Object.entries(columnsOf(source, selection)).map(([name, value]) => `${value} AS ${name}`);
  return {
    text: `${found}\nRETURN n.id AS found, ${keys.map((key, index) => `${key} AS k${index}`).join(", ")}\n${sorted} LIMIT ${bag.add(limit + 1)}`,
    then: `MATCH (n:${label} {id: found})\nRETURN ${[...columns, ...names].join(", ")}\n${sorted}`,
    parameters: { ...source.parameters, ...viewParameters(selection), ...bag.values },
  };
}

function countQuery<T>(source: ConnectionSource<T>, selection: Rows, parents: readonly string[]): Query {
  const bag = new ParameterBag();
  return forParents(source, selection, `${foundRows(source, selection, bag)}\nRETURN count(*) AS total`, ["total"], "", parents, bag);
}

/** Ties to other things count when they are settled, whichever rows are asked for. */
export function settled({ reviewBelow = 0, validOn = null, knownOn = null }: View): View {
  return { reviewBelow, validOn, knownOn };
}

/** The statement among a list's variables. */
function statementOf<T>({ statement, all }: ConnectionSource<T>): StatedAs | null {
  if (statement === null) return null;
  return statement === "n" ? asNode("n", all !== undefined) : asEdge("r", "x", "n");
}

/** The columns of a row; on a day that statements are to hold on, with how sure that is. */
function columnsOf<T>(source: ConnectionSource<T>, view: View): Readonly<Record<string, string>> {
  const statement = statementOf(source);
  if (!statement || (view.validOn ?? null) === null) return source.columns;
  return { ...source.columns, certainty: certaintyCypher(statement, knownAndSure(settled(view))) };
}

/** Finds the rows that pass a filter. */
export function foundRows<T>(source: ConnectionSource<T>, { filter, ...view }: Rows, bag: ParameterBag): string {
  const { node, edge } = filter ?? {};
  const filters = new FilterWriter(bag, settled(view));
  const asked = [node ? filters.nodes(node, source, "n") : null, edge ? filters.edges(edge, "r") : null];
  const statement = statementOf(source);
  const conditions = [source.condition(view), statement && stated(statement, view), ...asked].filter((condition) => condition !== null);
  return conditions.length > 0 ? `${source.match(view)}\nWHERE ${conditions.join(" AND ")}` : source.match(view);
}

/** Runs a query of one parent's rows for each of the parents; rows of the whole graph are asked for as they are. */
export function forParents<T>(
  source: ConnectionSource<T>,
  view: View,
  query: string,
  columns: readonly string[],
  sorted: string,
  parents: readonly string[],
  bag: ParameterBag,
): Query {
  const parameters = { ...source.parameters, ...viewParameters(view), ...bag.values };
  if (source.parent === null) return { text: `${query}\n${sorted}`, parameters };
  const text = [
    "UNWIND $parents AS parent",
    `MATCH (x:${source.parent} {id: parent})`,
    `CALL (x) {\n${query}\n}`,
    `RETURN parent, ${columns.join(", ")}`,
    sorted,
  ].join("\n");
  return { text, parameters: { ...parameters, parents } };
}

/** Rows by the text in one of their columns, in their order; rows without that column stand under `WHOLE_GRAPH`. */
export function groupRows(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column] ?? WHOLE_GRAPH);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function toPage<T>(source: ConnectionSource<T>, selection: Selection, rows: readonly Row[]): Page<T> {
  const kept = rows.slice(0, selection.limit);
  if (selection.backward) kept.reverse();
  const items = kept.map((row) => ({ value: source.read(row), keys: selection.order.map((_, index) => row[`k${index}`] ?? null) }));
  return { items, more: rows.length > selection.limit };
}
