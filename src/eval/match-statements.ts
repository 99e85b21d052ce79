import { predicate } from "../model/predicates.js";
import type { StatementRecord } from "../model/records.js";
import type { GoldEntity, GoldStatement } from "./gold.js";
import { fold } from "./match-entities.js";
import type { FoundEntity } from "./match-entities.js";

type Comparison = (gold: GoldStatement, found: StatementRecord) => boolean;

/**
 * Pairs gold and found statements one to one: first those that agree in both ends and the role, then in both ends, then in
 * the subject and role where the gold leaves the object open. Ends agree when their entities were paired.
 */
export function matchStatements(
  gold: readonly GoldStatement[],
  found: readonly StatementRecord[],
  pairs: ReadonlyMap<GoldEntity, FoundEntity>,
): Map<GoldStatement, StatementRecord> {
  const hits = new Map<GoldStatement, StatementRecord>();
  const taken = new Set<StatementRecord>();
  for (const same of comparisons(pairs)) {
    for (const statement of gold) {
      if (hits.has(statement)) continue;
      const hit = found.find((each) => !taken.has(each) && each.predicate === statement.predicate && same(statement, each));
      if (!hit) continue;
      hits.set(statement, hit);
      taken.add(hit);
    }
  }
  return hits;
}

/** From the strictest to the loosest. */
function comparisons(pairs: ReadonlyMap<GoldEntity, FoundEntity>): Comparison[] {
  const ids = new Map([...pairs].map(([gold, found]) => [gold.name, found.id]));
  const is = (name: string, id: string | null) => id !== null && ids.get(name) === id;
  const ends: Comparison = (gold, { subject, object }) => is(gold.subject, subject) && is(gold.object, object);
  const swapped: Comparison = (gold, { subject, object }) => is(gold.subject, object) && is(gold.object, subject);
  const symmetric = (gold: GoldStatement) => predicate(gold.predicate).symmetric === true;
  return [
    (gold, found) => (ends(gold, found) && roleFits(gold, found)) || (symmetric(gold) && swapped(gold, found)),
    ends,
    (gold, found) => gold.looseObject === true && is(gold.subject, found.subject) && roleFits(gold, found),
  ];
}

/** Whether at least half of the words of the gold's role stand in the found role; always, when the gold has none. */
export function roleFits(gold: Pick<GoldStatement, "role">, found: Pick<StatementRecord, "role">): boolean {
  if (!gold.role || !found.role) return !gold.role;
  const role = fold(found.role);
  const words = fold(gold.role).split(/[^\p{L}\d]+/u).filter((word) => word.length > 2);
  return words.filter((word) => role.includes(word)).length * 2 >= words.length;
}
