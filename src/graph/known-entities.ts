import type { PredicateName } from "../model/predicates.js";
import type { EntityRecord, JudgementRecord, ReviewRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { knownNow } from "./known-at.js";
import { toEntity, toJudgement, toReview } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** A current statement between two entities, reduced to what it ties together. */
export interface KnownRelation {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
}

/** All entities of the graph, in id order: one round trip. */
export async function knownEntities(store: GraphStore): Promise<EntityRecord[]> {
  const rows = await store.read({ text: "MATCH (n:Entity) RETURN n {.*} AS node ORDER BY n.id", parameters: {} });
  return rows.map(({ node }) => toEntity(node as Stored));
}

/** Those of the entities with these ids that are stored, in id order: one round trip. */
export async function entitiesById(store: GraphStore, ids: readonly string[]): Promise<EntityRecord[]> {
  if (ids.length === 0) return [];
  const rows = await store.read({ text: "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n {.*} AS node ORDER BY n.id", parameters: { ids } });
  return rows.map(({ node }) => toEntity(node as Stored));
}

/** The statements of some predicates that are not retracted, as bare relations: one round trip. */
export async function knownRelations<P extends PredicateName>(
  store: GraphStore,
  predicates: readonly P[],
): Promise<(KnownRelation & { readonly predicate: P })[]> {
  const rows = await store.read({ text: RELATIONS, parameters: { predicates } });
  return rows.map(({ subject, predicate, object }) => ({ subject: String(subject), predicate: predicate as P, object: String(object) }));
}

const RELATIONS = `MATCH (s:Statement)
WHERE s.predicate IN $predicates AND s.objectId IS NOT NULL AND ${knownNow("s")}
RETURN s.subjectId AS subject, s.predicate AS predicate, s.objectId AS object
ORDER BY s.id`;

/** Where entities belong as rows of the registry say: one round trip. */
export async function registryRelations(store: GraphStore): Promise<(KnownRelation & { readonly predicate: "BELONGS_TO" })[]> {
  const rows = await store.read({ text: REGISTRY_RELATIONS, parameters: {} });
  return rows.map(({ subject, object }) => ({ subject: String(subject), predicate: "BELONGS_TO", object: String(object) }));
}

const REGISTRY_RELATIONS = `MATCH (e:Evidence)
WHERE e.registryTable IS NOT NULL AND e.predicate = 'BELONGS_TO' AND e.objectId IS NOT NULL AND ${knownNow("e")}
RETURN e.subjectId AS subject, e.objectId AS object
ORDER BY e.id`;

/** All judgements on which entities are the same: one round trip. */
export async function knownJudgements(store: GraphStore): Promise<JudgementRecord[]> {
  const rows = await store.read({ text: "MATCH (n:Judgement) RETURN n {.*} AS node ORDER BY n.id", parameters: {} });
  return rows.map(({ node }) => toJudgement(node as Stored));
}

/** All reviews of what was read: one round trip. */
export async function knownReviews(store: GraphStore): Promise<ReviewRecord[]> {
  const rows = await store.read({ text: "MATCH (n:Review) RETURN n {.*} AS node ORDER BY n.id", parameters: {} });
  return rows.map(({ node }) => toReview(node as Stored));
}
