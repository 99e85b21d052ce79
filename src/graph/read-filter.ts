import { AppError } from "../errors.js";
import { parseEdtf } from "../model/edtf-date.js";
import type { Value } from "../store/store.js";
import type { Term } from "./read-terms.js";

/** What is asked of one value: `{ contains: "Anhalt" }`. All of it must hold. */
export type Condition = Readonly<Record<string, Value | undefined>>;

/** What is asked of a listed node: conditions by name of the value, joined by AND, OR and NOT. All of it must hold. */
export interface Filter {
  readonly AND?: readonly Filter[];
  readonly OR?: readonly Filter[];
  readonly NOT?: Filter;
  readonly [term: string]: Condition | Filter | readonly Filter[] | undefined;
}

/** Collects the values of a query under names of their own: `$p0`, `$p1`. */
export class ParameterBag {
  readonly values: Record<string, Value> = {};

  /** Adds a value; gives the text that stands for it in Cypher. */
  add(value: Value): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

/** Most conditions of one filter, most values of one list in it, and how deep AND, OR and NOT may stand in each other. */
const MAX_CONDITIONS = 40;
export const MAX_VALUES = 100;
export const MAX_NESTING = 5;

/**
 * The Cypher condition of a filter, or null when it asks for nothing.
 *
 * @throws AppError BAD_USER_INPUT for a null operand, an unreadable date, more than 40 conditions or 100 values, or more than 5 levels
 * @example filterCypher({ name: { startsWith: "Kom" } }, terms, bag) // "n.name STARTS WITH $p0"
 */
export function filterCypher(filter: Filter, terms: readonly Term[], bag: ParameterBag): string | null {
  const byName = new Map(terms.map((term) => [term.name, term]));
  let conditions = 0;

  const joined = (parts: readonly (string | null)[], word: "AND" | "OR"): string | null => {
    const texts = parts.filter((part) => part !== null);
    if (texts.length === 0) return null;
    return texts.length === 1 ? texts.join() : `(${texts.join(` ${word} `)})`;
  };
  const negated = (inner: string | null): string | null => (inner === null ? null : `NOT coalesce(${inner}, false)`);
  const one = (name: string, asked: unknown, level: number): string | null => {
    if (asked === undefined) return null;
    if (asked === null) throw notNull(name);
    if (name === "AND" || name === "OR") return joined((asked as Filter[]).map((each) => all(each, level + 1)), name);
    if (name === "NOT") return negated(all(asked as Filter, level + 1));
    const term = byName.get(name);
    if (!term) throw new AppError("BAD_USER_INPUT", `There is no ${name} to filter by; accepted are ${[...byName.keys()].join(", ")}.`);
    return joined(Object.entries(asked as Condition).map(([operator, operand]) => compared(term, operator, operand)), "AND");
  };
  const all = (each: Filter, level: number): string | null => {
    if (level > MAX_NESTING) throw new AppError("BAD_USER_INPUT", `AND, OR and NOT may stand in each other ${MAX_NESTING} levels deep.`);
    return joined(Object.entries(each).map(([name, asked]) => one(name, asked, level)), "AND");
  };
  const compared = (term: Term, operator: string, operand: Value | undefined): string | null => {
    if (operand === undefined) return null;
    if (operand === null) throw notNull(`${term.name}.${operator}`);
    if (++conditions > MAX_CONDITIONS) throw new AppError("BAD_USER_INPUT", `A filter takes at most ${MAX_CONDITIONS} conditions.`);
    return comparison(term, operator, operand, bag);
  };
  return all(filter, 0);
}

type Comparison = (expression: string, operand: Value, bag: ParameterBag) => string;

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: (expression, operand, bag) => `${expression} = ${bag.add(operand)}`,
  ne: (expression, operand, bag) => `${expression} <> ${bag.add(operand)}`,
  in: (expression, operand, bag) => `${expression} IN ${bag.add(operand)}`,
  notIn: (expression, operand, bag) => `NOT ${expression} IN ${bag.add(operand)}`,
  contains: (expression, operand, bag) => `${expression} CONTAINS ${bag.add(operand)}`,
  startsWith: (expression, operand, bag) => `${expression} STARTS WITH ${bag.add(operand)}`,
  gt: (expression, operand, bag) => `${expression} > ${bag.add(operand)}`,
  gte: (expression, operand, bag) => `${expression} >= ${bag.add(operand)}`,
  lt: (expression, operand, bag) => `${expression} < ${bag.add(operand)}`,
  lte: (expression, operand, bag) => `${expression} <= ${bag.add(operand)}`,
  has: (expression, operand, bag) => `${bag.add(operand)} IN ${expression}`,
  isNull: (expression, operand) => `${expression} IS ${operand === true ? "" : "NOT "}NULL`,
  before: (expression, operand, bag) => `${expression}To < ${bag.add(daysOf(operand).earliest)}`,
  after: (expression, operand, bag) => `${expression}From > ${bag.add(daysOf(operand).latest)}`,
  overlaps: (expression, operand, bag) => {
    const { earliest, latest } = daysOf(operand);
    const [from, to] = [`coalesce(${expression}From, '')`, `coalesce(${expression}To, '9999')`];
    return `(${expression} IS NOT NULL AND ${from} <= ${bag.add(latest)} AND ${to} >= ${bag.add(earliest)})`;
  },
};

function comparison(term: Term, operator: string, operand: Value, bag: ParameterBag): string {
  const write = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  if (!write) throw new AppError("BAD_USER_INPUT", `${term.name} cannot be asked for ${operator}.`);
  if (Array.isArray(operand) && (operand.length > MAX_VALUES || operand.includes(null))) {
    throw new AppError("BAD_USER_INPUT", `${term.name}.${operator} takes at most ${MAX_VALUES} values, none of them null.`);
  }
  return write(term.expression, operand, bag);
}

function daysOf(operand: Value): { earliest: string; latest: string } {
  const date = parseEdtf(String(operand));
  if (!date) throw new AppError("BAD_USER_INPUT", `A date is written in EDTF, e.g. 2022-11-07, 2022-11, 2022 or 2014/2018; this one cannot be read.`);
  return { earliest: date.earliest ?? "", latest: date.latest ?? "9999" };
}

function notNull(name: string): AppError {
  return new AppError("BAD_USER_INPUT", `${name} must not be null; to ask for what has no value, use isNull: true.`);
}
