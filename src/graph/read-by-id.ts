import type { GraphStore, Query, Row } from "../store/store.js";
import { articleProjection, toArticle, toEntity, toStatement } from "./read-nodes.js";
import type { ArticleNode, EntityNode, StatementNode } from "./read-nodes.js";

/** Entities by local id, in the order of the ids; null where there is none. */
export function readEntities(store: GraphStore, ids: readonly string[]): Promise<(EntityNode | null)[]> {
  return byId(store, ids, "MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node", (row) => toEntity(row["node"]));
}

/** Statements by id, in the order of the ids; null where there is none or it was retracted. */
export function readStatements(store: GraphStore, ids: readonly string[]): Promise<(StatementNode | null)[]> {
  const text = "MATCH (n:Statement {id: id}) WHERE n.retractedAt IS NULL RETURN id, n {.*} AS node";
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
