import type { AsOf } from "./view.js";

/** The Cypher that finds what the entity with an id stands for: itself, or what it had become by a judgement in the view. */
export function becomes(id: string, entity: string, { knownOn = null }: AsOf): string {
  const merged = knownOn === null ? "given.mergedInto" : "CASE WHEN given.retractedAt <= $knownOn THEN given.mergedInto END";
  return `MATCH (given:Entity {id: ${id}})\nMATCH (${entity}:Entity {id: coalesce(${merged}, given.id)})`;
}
