import { AppError } from "../errors.js";
import { parseEdtf } from "../model/edtf-date.js";
import type { Value } from "../store/store.js";
import { foldedPattern } from "./folded-pattern.js";
import type { Place } from "./folded-pattern.js";
import type { ParameterBag } from "./parameter-bag.js";
import type { TermType } from "./read-terms.js";

/** Writes what is asked of a value as Cypher; null values pass none. */
type Comparison = (expression: string, operand: Value, bag: ParameterBag) => string;

const same: Readonly<Record<string, Comparison>> = {
  eq: (expression, operand, bag) => `${expression} = ${bag.add(operand)}`,
  ne: (expression, operand, bag) => `${expression} <> ${bag.add(operand)}`,
  in: (expression, operand, bag) => `${expression} IN ${bag.add(operand)}`,
  notIn: (expression, operand, bag) => `NOT ${expression} IN ${bag.add(operand)}`,
  isNull: (expression, operand) => `${expression} IS ${operand === true ? "" : "NOT "}NULL`,
};

const greater: Readonly<Record<string, Comparison>> = {
  gt: (expression, operand, bag) => `${expression} > ${bag.add(operand)}`,
  gte: (expression, operand, bag) => `${expression} >= ${bag.add(operand)}`,
  lt: (expression, operand, bag) => `${expression} < ${bag.add(operand)}`,
  lte: (expression, operand, bag) => `${expression} <= ${bag.add(operand)}`,
};

const text: Readonly<Record<string, Comparison>> = {
  ...same,
  ...greater,
  contains: (expression, operand, bag) => `${expression} CONTAINS ${bag.add(operand)}`,
  startsWith: (expression, operand, bag) => `${expression} STARTS WITH ${bag.add(operand)}`,
  endsWith: (expression, operand, bag) => `${expression} ENDS WITH ${bag.add(operand)}`,
};

const list: Readonly<Record<string, Comparison>> = {
  has: (expression, operand, bag) => `${bag.add(operand)} IN ${expression}`,
  hasSome: (expression, operand, bag) => `any(item IN ${expression} WHERE item IN ${bag.add(operand)})`,
  hasEvery: (expression, operand, bag) => `all(item IN ${bag.add(operand)} WHERE item IN ${expression})`,
  isEmpty: (expression, operand) => `coalesce(size(${expression}), 0) ${operand === true ? "=" : ">"} 0`,
};

const date: Readonly<Record<string, Comparison>> = {
  isNull: (expression, operand) => `${expression} IS ${operand === true ? "" : "NOT "}NULL`,
  before: (expression, operand, bag) => `${expression}To < ${bag.add(daysOf(operand).earliest)}`,
  after: (expression, operand, bag) => `${expression}From > ${bag.add(daysOf(operand).latest)}`,
  on: (expression, operand, bag) => {
    const { earliest, latest } = daysOf(operand);
    return `(${expression}From >= ${bag.add(earliest)} AND ${expression}To <= ${bag.add(latest)})`;
  },
  overlaps: (expression, operand, bag) => {
    const { earliest, latest } = daysOf(operand);
    const [from, to] = [`coalesce(${expression}From, '')`, `coalesce(${expression}To, '9999')`];
    return `(${expression} IS NOT NULL AND ${from} <= ${bag.add(latest)} AND ${to} >= ${bag.add(earliest)})`;
  },
};

const number = { ...same, ...greater };
const byType: Readonly<Record<TermType, Readonly<Record<string, Comparison>>>> = {
  id: same, end: same, enum: same, boolean: same, text, list, date, int: number, float: number,
};

const matching = (place: Place, not = false): Comparison => (expression, operand, bag) =>
  `${not ? "NOT " : ""}${expression} =~ ${bag.add(foldedPattern(textsOf(operand), place))}`;

/** The same questions to texts, whatever their case, umlauts and accents. */
const folded: Readonly<Record<string, Comparison>> = {
  isNull: same["isNull"] as Comparison,
  eq: matching("all"),
  ne: matching("all", true),
  in: matching("all"),
  notIn: matching("all", true),
  contains: matching("anywhere"),
  startsWith: matching("start"),
  endsWith: matching("end"),
};

const foldedList: Readonly<Record<string, Comparison>> = {
  isEmpty: list["isEmpty"] as Comparison,
  has: (expression, operand, bag) => `any(item IN ${expression} WHERE ${matching("all")("item", operand, bag)})`,
  hasSome: (expression, operand, bag) => `any(item IN ${expression} WHERE ${matching("all")("item", operand, bag)})`,
  hasEvery: (expression, operand, bag) =>
    `(${textsOf(operand).map((each) => `any(item IN ${expression} WHERE ${matching("all")("item", each, bag)})`).join(" AND ") || "true"})`,
};

/** What can be asked of values of a type, by operator; undefined where it cannot. `loosely`: whatever the case, umlauts and accents. */
export function comparisonOf(type: TermType, operator: string, loosely: boolean): Comparison | undefined {
  const known = loosely ? { text: folded, list: foldedList }[type as string] : byType[type];
  return known && Object.hasOwn(known, operator) ? known[operator] : undefined;
}

/** Most characters of a text that is compared whatever its case and umlauts. */
const MAX_FOLDED = 200;

function textsOf(operand: Value): string[] {
  const texts = (Array.isArray(operand) ? operand : [operand]).map(String);
  if (texts.some(({ length }) => length > MAX_FOLDED)) throw new AppError("BAD_USER_INPUT", `With folded, a text has at most ${MAX_FOLDED} characters.`);
  return texts;
}

function daysOf(operand: Value): { earliest: string; latest: string } {
  const read = parseEdtf(String(operand));
  if (!read) throw new AppError("BAD_USER_INPUT", "A date is written in EDTF, e.g. 2022-11-07, 2022-11, 2022 or 2014/2018; this one cannot be read.");
  return { earliest: read.earliest ?? "", latest: read.latest ?? "9999" };
}
