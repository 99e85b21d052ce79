import type { GraphStore, Query, Row } from "../store/store.js";
import { knownNow } from "./known-at.js";
import { articleProjection, toArticle, toEntity, toStatement } from "./read-nodes.js";
import type { ArticleNode, EntityNode, StatementNode } from "./read-nodes.js";

/** Entities by local id, in the order of the ids; null where there is none. Of one that was merged, the entity that it became. */
export function readEntities(store: GraphStore, ids: readonly string[]): Promise<(EntityNode | null)[]> {
  return byId(store, ids, ENTITY, (row) => toEntity(row["node"]));
}

const ENTITY = `MATCH (n:Entity {id: id})
WITH id, coalesce(n.mergedInto, n.id) AS became
MATCH (e:Entity {id: became})
RETURN id, e {.*} AS node`;

/** Statements by id, in the order of the ids; null where there is none or it was retracted. */
export function readStatements(store: GraphStore, ids: readonly string[]): Promise<(StatementNode | null)[]> {
  const text = `MATCH (n:Statement {id: id}) WHERE ${knownNow("n")} RETURN id, n {.*} AS node`;
  return byId(store, ids, text, (row) => toStatement(row["node"]));
}

/** Articles by id, in the order of the ids; null where there is none. */
export function readArticles(store: GraphStore, ids: readonly string[]): Promise<(ArticleNode | null)[]> {
  return byId(store, ids, `MATCH (n:Article {id: id}) RETURN id, ${articleProjection("n")} AS node`, (row) => toArticle(row["node"]));
}

/** Texts of articles by id, in the order of the ids; null where there is no such article. */
export function readArticleTexts(store: GraphStore, ids: readonly string[]): Promise<(string | null)[]> {
  return byId(store, ids, "MATCH (n:Article {id: id}) RETURN id, n.text AS text", (row) => String(row["text"]));
}

async function byId<T>(store: GraphStore, ids: readonly string[], match: string, read: (row: Row) => T): Promise<(T | null)[]> {
  const query: Query = { text: `UNWIND $ids AS id ${match}`, parameters: { ids } };
  const found = new Map((await store.read(query)).map((row) => [row["id"], read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
