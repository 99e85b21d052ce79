import { ArgsType, Field, Int, registerEnumType } from "type-graphql";
import type { ClassType } from "type-graphql";
import { askable } from "../../graph/askable.js";
import { countables } from "../../graph/countable.js";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../selection.js";
import { EntityKind } from "../types/entity-kind.js";
import { DateInterval } from "../types/facet.js";
import { enumName } from "./order.js";

/** The arguments of `facets` and `aggregate` on lists of one thing. */
export interface CountArgs {
  readonly facets: ClassType;
  readonly aggregate: ClassType;
}

/** Most fields that are counted at once. */
export const MAX_FACETS = 5;
export const MAX_AGGREGATES = 10;

/** Makes the arguments of `facets` and `aggregate`, and the enum of what lists can be counted by, `<label>Field`. */
export function makeCounts(label: string): CountArgs {
  const fields = countables(askable(label));
  const values = Object.fromEntries(fields.map(({ name }) => [enumName(name), name]));
  registerEnumType(values, {
    name: `${label}Field`,
    description: `What lists of ${label} can be counted by.`,
    valuesConfig: Object.fromEntries(fields.map(({ name, description }) => [enumName(name), { description }])),
  });
  return { facets: makeFacetArgs(values), aggregate: makeAggregateArgs(values) };
}

function makeFacetArgs(values: object): ClassType {
  class FacetArgs {}
  ArgsType()(FacetArgs);
  const prototype = FacetArgs.prototype;
  Field(() => [values], { description: `Fields to count by, at most ${MAX_FACETS}.` })(prototype, "fields");
  Field(() => Boolean, { defaultValue: false, description: "Counts two fields against each other: each value of the first is spread over those of the second." })(prototype, "crossed");
  Field(() => DateInterval, { defaultValue: DateInterval.YEAR, description: "How dates are put together." })(prototype, "interval");
  Field(() => [EntityKind], { nullable: true, description: "For relations: only entities of these kinds, e.g. only the states among the parties." })(prototype, "kinds");
  Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: `How many values of each field, 1 to ${MAX_PAGE_SIZE}: the most frequent, or the latest dates.` })(prototype, "limit");
  Field(() => Boolean, { defaultValue: false, description: "Adds a last bucket for what has no value." })(prototype, "includeUnknown");
  return FacetArgs;
}

function makeAggregateArgs(values: object): ClassType {
  class AggregateArgs {}
  ArgsType()(AggregateArgs);
  Field(() => [values], { description: `Fields to sum up, at most ${MAX_AGGREGATES}.` })(AggregateArgs.prototype, "fields");
  return AggregateArgs;
}
