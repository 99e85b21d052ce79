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
  return byId(store, ids, STATEMENT, (row) => toStatement(row["node"]));
}

const STATEMENT = `MATCH (n:Statement {id: id}) WHERE ${knownNow("n")} RETURN id, n {.*} AS node`;

/** Articles by id, in the order of the ids; null where there is none. */
export function readArticles(store: GraphStore, ids: readonly string[]): Promise<(ArticleNode | null)[]> {
  return byId(store, ids, ARTICLE, (row) => toArticle(row["node"]));
}

const ARTICLE = `MATCH (n:Article {id: id}) RETURN id, ${articleProjection("n")} AS node`;

/** Texts of articles by id, in the order of the ids; null where there is no such article. */
export function readArticleTexts(store: GraphStore, ids: readonly string[]): Promise<(string | null)[]> {
  return byId(store, ids, "MATCH (n:Article {id: id}) RETURN id, n.text AS text", (row) => String(row["text"]));
}

/** What has a global id: label of its kind, `Article` or `Statement`, and local id. */
export interface NodeKey {
  readonly kind: string;
  readonly id: string;
}

/** Entities, articles and statements by their keys, in the order of these, in one round trip; null where there is none. */
export async function readNodes(store: GraphStore, keys: readonly NodeKey[]): Promise<(EntityNode | ArticleNode | StatementNode | null)[]> {
  const ids = (label: string): string[] => keys.filter(({ kind }) => labelOf(kind) === label).map(({ id }) => id);
  const rows = await store.read({ text: NODES, parameters: { entities: ids("Entity"), articles: ids("Article"), statements: ids("Statement") } });
  const found = new Map(rows.map((row) => [`${String(row["label"])}:${String(row["id"])}`, row["node"]]));
  return keys.map(({ kind, id }) => {
    const node = found.get(`${labelOf(kind)}:${id}`);
    return node === undefined ? null : READERS[labelOf(kind)](node);
  });
}

const NODES = [
  `UNWIND $entities AS id ${ENTITY}, 'Entity' AS label`,
  `UNWIND $articles AS id ${ARTICLE}, 'Article' AS label`,
  `UNWIND $statements AS id ${STATEMENT}, 'Statement' AS label`,
].join("\nUNION ALL\n");

const READERS = { Entity: toEntity, Article: toArticle, Statement: toStatement } as const;

function labelOf(kind: string): keyof typeof READERS {
  return kind === "Article" || kind === "Statement" ? kind : "Entity";
}

async function byId<T>(store: GraphStore, ids: readonly string[], match: string, read: (row: Row) => T): Promise<(T | null)[]> {
  const query: Query = { text: `UNWIND $ids AS id ${match}`, parameters: { ids } };
  const found = new Map((await store.read(query)).map((row) => [row["id"], read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
