import { labelsOf } from "../../model/catalogue.js";
import "../../model/index.js";
import { predicate } from "../../model/predicates.js";
import type { PredicateName } from "../../model/predicates.js";

/** Whether a predicate may lead from one kind to another; undefined stands for a value. */
export function mayStand(name: PredicateName, [subject = "", object]: readonly [string | undefined, string | undefined]): boolean {
  return predicate(name).ends.some(([from, to]) => labelsOf(from).includes(subject) && (to === null ? object === undefined : labelsOf(to).includes(object ?? "")));
}
