import { isDeepStrictEqual } from "node:util";
import { entitiesById } from "../graph/known-entities.js";
import { descriptionsOf } from "../graph/stored-readings.js";
import type { DescriptionRecord, EntityRecord } from "../model/records.js";
import { assembleEntity } from "../resolve/new-entity.js";
import type { GraphStore } from "../store/store.js";

/** Descriptions that articles no longer give, and those that they give now. */
export interface DescriptionChanges {
  readonly added: readonly DescriptionRecord[];
  /** With the time until which they were known. */
  readonly retracted: readonly DescriptionRecord[];
}

/**
 * The entities that descriptions change, as all that is left describes them; one that nothing describes any more is retracted, and its id keeps
 * resolving. What a registry has stays as it is. Two round trips.
 */
export async function describedEntities(store: GraphStore, { added, retracted }: DescriptionChanges, now: string): Promise<EntityRecord[]> {
  const ids = [...new Set([...added, ...retracted].map(({ entity }) => entity))];
  const stored = new Map((await entitiesById(store, ids)).map((entity) => [entity.id, entity]));
  const gone = new Set(retracted.map(keyOf));
  const current = [...(await descriptionsOf(store, ids)).filter((each) => !gone.has(keyOf(each))), ...added];
  return ids.flatMap((id) => {
    const before = stored.get(id);
    if (before?.registry) return [];
    const next = assembleEntity(current.filter(({ entity }) => entity === id), before, now);
    return next === null || isDeepStrictEqual(before, next) ? [] : [next];
  });
}

function keyOf({ article, entity, knownFrom }: DescriptionRecord): string {
  return `${article}|${entity}|${knownFrom}`;
}
