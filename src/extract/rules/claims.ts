import { predicate } from "../../model/predicates.js";
import { isA, keyOf } from "./reading.js";
import type { Claim, Dropped } from "../../model/claim.js";

/** Whether the ends are of kinds that the predicate allows. */
export function fits({ predicate: name, subject, object }: Claim): boolean {
  return predicate(name).ends.some(([from, to]) => to !== null && isA(subject, from) && isA(object, to));
}

/** Same predicate, ends and role; a symmetric one also the other way round. */
export function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.predicate !== b.predicate || (a.carried.role ?? null) !== (b.carried.role ?? null)) return false;
  const [from, to] = [keyOf(a.subject), keyOf(a.object)];
  const [otherFrom, otherTo] = [keyOf(b.subject), keyOf(b.object)];
  return (from === otherFrom && to === otherTo) || (predicate(a.predicate).symmetric === true && from === otherTo && to === otherFrom);
}

/** A claim as it is shown among the refused ones. */
export function droppedOf({ start, end, predicate, subject, object, rule }: Claim, reason: string): Dropped {
  return { start, end, what: `${subject.name} ${predicate} ${object.name}`, rule, reason };
}
