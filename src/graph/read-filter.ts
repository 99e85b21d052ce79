import { AppError } from "../errors.js";
import type { Value } from "../store/store.js";
import { askable } from "./askable.js";
import type { Askable } from "./askable.js";
import { comparisonOf } from "./comparisons.js";
import type { ParameterBag } from "./parameter-bag.js";
import { statementEnds } from "./read-relations.js";
import type { Relation } from "./read-relations.js";
import { edgeTerms, termNamed } from "./read-terms.js";
import type { Term } from "./read-terms.js";
import type { View } from "./view.js";

/** What is asked of one value: `{ contains: "anhalt", folded: true }`. All of it must hold. */
export type Condition = Readonly<Record<string, Value | Filter | undefined>>;

/** What is asked of what a node is tied to. `where` and `edge` say which ties count, as they do in a list; of these the rest must hold. */
export interface RelationCondition {
  readonly where?: Filter | null;
  readonly edge?: Filter | null;
  readonly some?: Filter;
  readonly none?: Filter;
  readonly every?: Filter;
  readonly count?: Condition;
}

/** What is asked of a listed node: conditions by name of the value or relation, joined by AND, OR and NOT. All of it must hold. */
export interface Filter {
  readonly AND?: readonly Filter[];
  readonly OR?: readonly Filter[];
  readonly NOT?: Filter;
  readonly [name: string]: Condition | RelationCondition | Filter | readonly Filter[] | undefined;
}

/** Most conditions of one filter, most values of one list in it, and how deep AND, OR, NOT, some, none and every may stand in each other. */
export const MAX_CONDITIONS = 40;
export const MAX_VALUES = 100;
export const MAX_NESTING = 4;

/** What can be asked of a number that no less than its operand passes. */
const LOWER_BOUNDS: readonly string[] = ["eq", "gt", "gte"];

/** Whose values a filter asks for: a variable of the query and what can be asked of it. */
interface Asked extends Askable {
  readonly variable: string;
}

/** Writes the filters of one query as Cypher; their conditions are counted together. */
export class FilterWriter {
  private conditions = 0;
  private ties = 0;

  /** `view`: in which ties must be to count, whose parameters the query must have. */
  constructor(
    private readonly bag: ParameterBag,
    private readonly view: View,
  ) {}

  /**
   * The condition that nodes pass a filter, or null when it asks for nothing.
   *
   * @throws AppError BAD_USER_INPUT for a null operand, an unreadable date, more than 40 conditions or 100 values, or more than 4 levels
   * @example filterWriter.nodes({ name: { startsWith: "Kom" } }, askable("Cooperative"), "n") // "n.name STARTS WITH $p0"
   */
  nodes(filter: Filter, of: Askable, variable: string): string | null {
    return this.all(filter, { ...of, variable }, 0);
  }

  /** The same for the statements behind relations, which the relationship `variable` repeats. */
  edges(filter: Filter, variable: string): string | null {
    return this.all(filter, { terms: edgeTerms, relations: [], variable }, 0);
  }

  private all(filter: Filter, of: Asked, level: number): string | null {
    if (level > MAX_NESTING) throw new AppError("BAD_USER_INPUT", `AND, OR, NOT, some, none and every may stand in each other ${MAX_NESTING} levels deep.`);
    return joined(Object.entries(filter).map(([name, asked]) => this.one(name, asked, of, level)), "AND");
  }

  private one(name: string, asked: unknown, of: Asked, level: number): string | null {
    if (asked === undefined) return null;
    if (asked === null) throw notNull(name);
    if (name === "AND" || name === "OR") return joined((asked as Filter[]).map((each) => this.all(each, of, level + 1)), name);
    if (name === "NOT") return negated(this.all(asked as Filter, of, level + 1));
    const term = termNamed(of.terms, name);
    if (term) return this.value(term, asked as Condition, of, level);
    const relation = of.relations.find((each) => each.name === name);
    if (relation) return this.relation(relation, asked as RelationCondition, of, level);
    throw new AppError("BAD_USER_INPUT", `There is no ${name} to filter by; accepted are ${[...of.terms, ...of.relations].map((each) => each.name).join(", ")}.`);
  }

  private value(term: Term, { folded = null, is, ...asked }: Condition, { variable }: Asked, level: number): string | null {
    const end = is === undefined ? undefined : statementEnds.find(({ name }) => name === term.name);
    const further = end && this.relation(end, { some: is as Filter }, { variable, terms: [], relations: [] }, level);
    const own = Object.entries(asked).map(([operator, operand]) => this.compared(term, operator, operand as Value | undefined, variable, folded === true));
    return joined([...own, further ?? null], "AND");
  }

  private compared(term: Term, operator: string, operand: Value | undefined, variable: string, folded: boolean): string | null {
    if (operand === undefined) return null;
    if (operand === null) throw notNull(`${term.name}.${operator}`);
    this.count();
    const write = comparisonOf(term.type, operator, folded);
    if (!write) throw new AppError("BAD_USER_INPUT", `${term.name} cannot be asked for ${operator}${folded ? " with folded" : ""}.`);
    if (Array.isArray(operand) && (operand.length > MAX_VALUES || operand.includes(null))) {
      throw new AppError("BAD_USER_INPUT", `${term.name}.${operator} takes at most ${MAX_VALUES} values, none of them null.`);
    }
    return write(term.expression(variable, this.view), operand, this.bag);
  }

  /** One subquery for each of `some`, `none`, `every` and `count`; every one of them ranges over the ties that `where` and `edge` leave. */
  private relation(relation: Relation, asked: RelationCondition, { variable }: Asked, level: number): string | null {
    const { where, edge, some, none, every, count } = asked;
    const names = { edge: `r${this.ties}`, other: `m${this.ties}` };
    this.ties += 1;
    const of = { ...askable(relation.to), variable: names.other };
    if (edge && !relation.stated) throw new AppError("BAD_USER_INPUT", `No statement stands behind ${relation.name}, so edge cannot be asked for there.`);
    if ([some, none, every, count].every((each) => each === undefined) && (where ?? edge)) {
      throw new AppError("BAD_USER_INPUT", `Of ${relation.name}, ask for some, none, every or count; where and edge only say which of them count.`);
    }
    const counted = [
      relation.condition(variable, names.edge, names.other, this.view),
      where ? this.all(where, of, level + 1) : null,
      edge ? this.all(edge, { terms: edgeTerms, relations: [], variable: names.edge }, level + 1) : null,
    ];
    // Grafeo works out such a condition once for all rows, but only where it stands alone: for each of them, it is dearer from there.
    const known = level === 0 && !where && !edge && onlyId(some) ? relation.fromOther : null;
    const ties = (keyword: string, ...more: (string | null)[]): string => {
      const conditions = joined([...counted, ...more], "AND");
      const pattern = keyword === "EXISTS" && known ? known : relation.pattern;
      return `${keyword} { MATCH ${pattern(variable, names.edge, names.other, this.view)}${conditions === null ? "" : ` WHERE ${conditions}`} }`;
    };
    const inner = (filter: Filter): string | null => {
      this.count();
      return this.all(filter, of, level + 1);
    };
    const number = (condition: Condition): (string | null)[] => {
      const size = ties("COUNT", relation.once?.(variable, names.edge, names.other, this.view) ?? null);
      const term: Term = { name: `${relation.name}.count`, type: "int", nullable: false, expression: () => size, description: "" };
      const step = `COUNT { MATCH ${relation.step(variable, names.edge, names.other, this.view)} }`;
      return Object.entries(condition).flatMap(([operator, operand]) => {
        const exactly = this.compared(term, operator, operand as Value | undefined, variable, false);
        return exactly !== null && LOWER_BOUNDS.includes(operator) ? [`${step} ${operator === "gt" ? ">" : ">="} ${this.bag.add(operand as Value)}`, exactly] : [exactly];
      });
    };
    return joined(
      [
        isAsked(some, "some") ? ties("EXISTS", inner(some)) : null,
        isAsked(none, "none") ? `NOT ${ties("EXISTS", inner(none))}` : null,
        isAsked(every, "every") ? this.without(ties, inner(every)) : null,
        ...(isAsked(count, "count") ? number(count) : []),
      ],
      "AND",
    );
  }

  /** Every tie passes when none of them does not; a filter that asks for nothing is passed by all. */
  private without(ties: (keyword: string, ...more: (string | null)[]) => string, inner: string | null): string | null {
    return inner === null ? null : `NOT ${ties("EXISTS", negated(inner))}`;
  }

  private count(): void {
    if (++this.conditions > MAX_CONDITIONS) throw new AppError("BAD_USER_INPUT", `A filter takes at most ${MAX_CONDITIONS} conditions.`);
  }
}

/** Whether only one thing, by its id, is asked for. */
function onlyId(some: Filter | null | undefined): boolean {
  return Object.keys(some ?? {}).join() === "id" && Object.keys(some?.["id"] ?? {}).join() === "eq";
}

function isAsked<T>(asked: T | null | undefined, name: string): asked is T {
  if (asked === null) throw notNull(name);
  return asked !== undefined;
}

function joined(parts: readonly (string | null)[], word: "AND" | "OR"): string | null {
  const texts = parts.filter((part) => part !== null);
  if (texts.length === 0) return null;
  return texts.length === 1 ? texts.join() : `(${texts.join(` ${word} `)})`;
}

function negated(inner: string | null): string | null {
  return inner === null ? null : `NOT coalesce(${inner}, false)`;
}

function notNull(name: string): AppError {
  return new AppError("BAD_USER_INPUT", `${name} must not be null; to ask for what has no value, use isNull: true.`);
}
