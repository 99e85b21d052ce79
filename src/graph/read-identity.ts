import type { PredicateName } from "../model/predicates.js";
import type { EntityRecord, JudgementRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { knownNow } from "./known-at.js";
import { knownEntities, knownJudgements } from "./known-entities.js";
import { surenessParameters } from "./ordinary.js";
import type { Sureness } from "./ordinary.js";
import { knownAndSure } from "./view.js";

/** What the graph knows that helps to tell which entities are the same. */
export interface Identity {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly { readonly subject: string; readonly predicate: PredicateName; readonly object: string; readonly role: string | null }[];
  readonly judgements: readonly JudgementRecord[];
  /** Id of an entity → ids of the articles that name it. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads all of it: four round trips, whatever the graph's size.
 *
 * @param sureness Statements that wait for review tell nothing yet.
 */
export async function readIdentity(store: GraphStore, sureness: Sureness = {}): Promise<Identity> {
  const [entities, judgements, relations, articles] = await Promise.all([
    knownEntities(store),
    knownJudgements(store),
    store.read({ text: relationsText(sureness), parameters: surenessParameters(sureness) }),
    store.read({ text: ARTICLES, parameters: {} }),
  ]);
  return {
    entities,
    judgements,
    relations: relations.map(({ subject, predicate, object, role }) => {
      return { subject: String(subject), predicate: predicate as PredicateName, object: String(object), role: typeof role === "string" ? role : null };
    }),
    articles: new Map(articles.map(({ entity, articles: ids }) => [String(entity), (ids as readonly string[]).map(String)])),
  };
}

const relationsText = (sureness: Sureness): string => `MATCH (s:Statement)
WHERE s.objectId IS NOT NULL AND ${knownAndSure(sureness)("s")}
RETURN s.subjectId AS subject, s.predicate AS predicate, s.objectId AS object, s.role AS role
ORDER BY s.id`;

const ARTICLES = `MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE ${knownNow("m")}
WITH DISTINCT e.id AS entity, a.id AS article
ORDER BY entity, article
RETURN entity, collect(article) AS articles
ORDER BY entity`;
