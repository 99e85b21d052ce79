import { AppError } from "../errors.js";
import type { GraphStore, Query, Row } from "../store/store.js";
import { countables, isSingle, singleValue, valuesCypher } from "./countable.js";
import type { Countable, Counting } from "./countable.js";
import { ParameterBag } from "./parameter-bag.js";
import { foundRows, groupRows, MAX_ROWS, settled, WHOLE_GRAPH } from "./read-connection.js";
import type { ConnectionSource, Rows } from "./read-connection.js";
import { viewParameters } from "./view.js";

/** How often each value stands in a list, by one field, or by two crossed. */
export interface FacetQuestion extends Counting {
  readonly facet: readonly [first: string, second?: string];
  readonly limit: number;
}

/** How many values of a field a list has, how many different ones, and the least and the greatest. */
export interface AggregateQuestion {
  readonly aggregate: string;
}

export type SummaryQuestion = FacetQuestion | AggregateQuestion;

/** One question about a list, under each of some parents. */
export interface SummaryAsk {
  readonly source: ConnectionSource<unknown>;
  readonly rows: Rows;
  readonly question: SummaryQuestion;
  readonly parents: readonly string[];
}

/** What the store answers to a question about one list: `a` and `b` are values with their labels, `total` how many rows have them. */
export interface SummaryRow {
  readonly a: Row[string];
  readonly aLabel: string | null;
  readonly b: Row[string];
  readonly bLabel: string | null;
  readonly total: number;
  readonly different: number;
  readonly least: Row[string];
  readonly greatest: Row[string];
}

/** Most combinations of two crossed fields, and most questions of one round trip. */
const MAX_PAIRS = 5_000;
const MAX_QUESTIONS = 40;

const COLUMNS = ["a", "aLabel", "b", "bLabel", "total", "different", "least", "greatest"] as const;
const NOTHING: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  a: "null", aLabel: "null", b: "null", bLabel: "null", total: "0", different: "0", least: "null", greatest: "null",
};

/**
 * Answers all questions in one round trip: for each of them, the rows of each of its parents.
 *
 * @throws AppError COST_LIMIT for too many questions, rows or combinations
 */
export async function readSummaries(store: GraphStore, asks: readonly SummaryAsk[]): Promise<SummaryRow[][][]> {
  if (asks.length > MAX_QUESTIONS) throw new AppError("COST_LIMIT", `At most ${MAX_QUESTIONS} facets and aggregates are counted at once; ask for fewer.`);
  const rows = sumOf(asks.map(({ question, parents }) => parents.length * rowsOf(question)));
  if (rows > MAX_ROWS) throw new AppError("COST_LIMIT", "These facets are asked for under too many parents at once; ask for fewer values, or for fewer things above (first).");
  const byAsk = groupRows(await store.read(summariesQuery(asks)), "ask");
  return asks.map(({ question, parents }, index) => {
    const byParent = groupRows(byAsk.get(String(index)) ?? [], "parent");
    return parents.map((parent) => checked(question, (byParent.get(parent) ?? []) as unknown as SummaryRow[]));
  });
}

function checked(question: SummaryQuestion, rows: SummaryRow[]): SummaryRow[] {
  if (isCrossed(question) && rows.length > MAX_PAIRS) {
    throw new AppError("COST_LIMIT", `These two fields have more than ${MAX_PAIRS} combinations; narrow the list by where, or cross fields with fewer values.`);
  }
  return rows;
}

function rowsOf(question: SummaryQuestion): number {
  if ("aggregate" in question) return 1;
  return isCrossed(question) ? MAX_PAIRS : question.limit;
}

function isCrossed(question: SummaryQuestion): boolean {
  return "facet" in question && question.facet.length === 2;
}

/** The Cypher of `readSummaries`. */
export function summariesQuery(asks: readonly SummaryAsk[]): Query {
  const bag = new ParameterBag();
  const texts = asks.map((ask, index) => summaryText(ask, index, bag));
  return { text: texts.join("\nUNION ALL\n"), parameters: { ...Object.assign({}, ...asks.map(({ source, rows }) => ({ ...source.parameters, ...viewParameters(rows) }))), ...bag.values } as Query["parameters"] };
}

function summaryText({ source, rows, question, parents }: SummaryAsk, index: number, bag: ParameterBag): string {
  const query = `${foundRows(source, rows, bag)}\n${"aggregate" in question ? aggregateText(source, rows, question, bag) : facetText(source, rows, question, bag)}`;
  const columns = `RETURN ${index} AS ask, ${source.parent === null ? `'${WHOLE_GRAPH}' AS ` : ""}parent, ${COLUMNS.join(", ")}`;
  if (source.parent === null) return `CALL () {\n${query}\n}\n${columns}`;
  return `UNWIND ${bag.add(parents)} AS parent\nMATCH (x:${source.parent} {id: parent})\nCALL (x) {\n${query}\n}\n${columns}`;
}

function facetText(source: ConnectionSource<unknown>, rows: Rows, question: FacetQuestion, bag: ParameterBag): string {
  const [first, second] = question.facet;
  const a = countable(source, first);
  if (second !== undefined) return crossedText(source, rows, [a, countable(source, second)], question, bag);
  const unknown = question.includeUnknown ? ", CASE WHEN a IS NULL THEN 0 ELSE 1 END AS known" : "";
  const values = isSingle(a)
    ? `WITH ${singleValue(a, question)} AS a, null AS aLabel${question.includeUnknown ? "" : "\nWHERE a IS NOT NULL"}`
    : `WITH n, ${source.key.expression("n", {})} AS row\n${valuesCypher(a, question, ["row"], ["a", "aLabel"], settled(rows), bag)}`;
  return [
    values,
    `WITH a, aLabel, count(*) AS total${unknown}`,
    // Dates stand in their order, of which the latest are kept. The unknown come first, so that no limit cuts them off.
    `ORDER BY ${question.includeUnknown ? "known, " : ""}${isDate(a) ? "a DESC" : "total DESC, a"} LIMIT ${bag.add(question.limit + 2)}`,
    returning({ a: "a", aLabel: "aLabel", total: "total" }),
  ].join("\n");
}

function crossedText(source: ConnectionSource<unknown>, rows: Rows, [a, b]: readonly [Countable, Countable], question: FacetQuestion, bag: ParameterBag): string {
  return [
    `WITH n, ${source.key.expression("n", {})} AS row`,
    valuesCypher(a, question, ["row"], ["a", "aLabel"], settled(rows), bag),
    valuesCypher(b, question, ["row", "a", "aLabel"], ["b", "bLabel"], settled(rows), bag),
    "WITH a, aLabel, b, bLabel, count(*) AS total",
    `ORDER BY total DESC, a, b LIMIT ${bag.add(MAX_PAIRS + 1)}`,
    returning({ a: "a", aLabel: "aLabel", b: "b", bLabel: "bLabel", total: "total" }),
  ].join("\n");
}

function aggregateText(source: ConnectionSource<unknown>, rows: Rows, { aggregate }: AggregateQuestion, bag: ParameterBag): string {
  const by = countable(source, aggregate);
  if (isSingle(by) && "term" in by) {
    const value = by.term.expression("n", {});
    const [least, greatest] = by.term.type === "date" ? [`coalesce(${value}From, ${value}To)`, `coalesce(${value}To, ${value}From)`] : [value, value];
    const ends = by.term.type === "boolean" ? {} : { least: `min(${least})`, greatest: `max(${greatest})` };
    return returning({ total: `count(${value})`, different: `count(DISTINCT ${value})`, ...ends });
  }
  const all = { interval: "YEAR", kinds: null, includeUnknown: false } as const;
  const values = valuesCypher(by, all, ["row"], ["a", "aLabel"], settled(rows), bag);
  return `WITH n, ${source.key.expression("n", {})} AS row\n${values}\n${returning({ total: "count(DISTINCT row)", different: "count(DISTINCT a)" })}`;
}

function returning(columns: Partial<typeof NOTHING>): string {
  return `RETURN ${COLUMNS.map((name) => `${columns[name] ?? NOTHING[name]} AS ${name}`).join(", ")}`;
}

function countable(source: ConnectionSource<unknown>, name: string): Countable {
  const found = countables(source).find((each) => each.name === name);
  if (!found) throw new AppError("BAD_USER_INPUT", `Lists cannot be counted by ${name}; accepted are ${countables(source).map((each) => each.name).join(", ")}.`);
  return found;
}

function isDate(by: Countable): boolean {
  return "term" in by && by.term.type === "date";
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
