import { askable } from "../graph/askable.js";
import type { Askable } from "../graph/askable.js";
import type { Condition, Filter, RelationCondition } from "../graph/read-filter.js";
import { statementEnds } from "../graph/read-relations.js";
import { termNamed } from "../graph/read-terms.js";
import type { Value } from "../store/store.js";
import { localId, nodeKinds } from "./global-id.js";

/**
 * The same filter with every global id in it made local.
 *
 * @throws AppError BAD_USER_INPUT for what is no id
 */
export function localFilter(filter: Filter, of: Askable): Filter {
  const entries = Object.entries(filter).map(([name, asked]) => [name, asked ? localPart(name, asked, of) : asked]);
  return Object.fromEntries(entries) as Filter;
}

function localPart(name: string, asked: NonNullable<Filter[string]>, of: Askable): unknown {
  if (name === "NOT") return localFilter(asked as Filter, of);
  if (name === "AND" || name === "OR") return (asked as Filter[]).map((each) => localFilter(each, of));
  const type = termNamed(of.terms, name)?.type;
  if (type === "id" || type === "end") return localCondition(asked as Condition, statementEnds.find((end) => end.name === name)?.to);
  const relation = of.relations.find((each) => each.name === name);
  return relation ? localRelation(asked as RelationCondition, askable(relation.to)) : asked;
}

const onNodes: ReadonlySet<string> = new Set(["where", "some", "none", "every"]);

function localRelation(asked: RelationCondition, of: Askable): RelationCondition {
  return Object.fromEntries(Object.entries(asked).map(([name, part]) => [name, onNodes.has(name) && part ? localFilter(part as Filter, of) : (part as unknown)]));
}

function localCondition(condition: Condition, to = "Entity"): Condition {
  const local = (value: unknown): unknown => (typeof value === "string" ? localId(value, nodeKinds()) : value);
  const entries = Object.entries(condition).map(([operator, operand]) => {
    if (operator === "is" && operand) return [operator, localFilter(operand as Filter, askable(to))];
    return [operator, Array.isArray(operand) ? (operand as Value[]).map(local) : local(operand ?? null)];
  });
  return Object.fromEntries(entries) as Condition;
}
