import { Field, InputType, registerEnumType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { Direction } from "../../graph/read-order.js";
import { isSortable } from "../../graph/read-terms.js";
import type { Term } from "../../graph/read-terms.js";

/** Which way a list is ordered. */
export const SortDirection: Readonly<Record<Direction, Direction>> = { ASC: "ASC", DESC: "DESC" };
registerEnumType(SortDirection, {
  name: "SortDirection",
  description: "Which way a list is ordered. What has no value comes last either way.",
  valuesConfig: { ASC: { description: "Smallest or earliest first; texts by code point." }, DESC: { description: "Greatest or latest first." } },
});

/** Makes the input type `<label>Order` and its enum of fields, `<label>OrderField`. */
export function makeOrder(label: string, terms: readonly Term[]): ClassType {
  const sortable = terms.filter(isSortable);
  const fields = Object.fromEntries(sortable.map((term) => [enumName(term.name), term.name]));
  registerEnumType(fields, {
    name: `${label}OrderField`,
    description: `What lists of ${label} can be ordered by.`,
    valuesConfig: Object.fromEntries(sortable.map((term) => [enumName(term.name), { description: term.description }])),
  });
  class Order {}
  InputType(`${label}Order`, { description: `One key that a list of ${label} is ordered by.` })(Order);
  Field(() => fields, { description: "What to order by." })(Order.prototype, "field");
  Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: "Which way." })(Order.prototype, "direction");
  return Order;
}

/** @example enumName("recordedAt") // "RECORDED_AT" */
export function enumName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
