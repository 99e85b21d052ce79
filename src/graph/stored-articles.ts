import type { ArticleRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { toArticle } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** The articles that have one of these ids or keys (`articleKeys`), withdrawn ones among them, in id order: two round trips. */
export async function articlesBy(store: GraphStore, ids: readonly string[], keys: readonly string[]): Promise<ArticleRecord[]> {
  const byKey = keys.length === 0 ? [] : await store.read({ text: BY_KEY, parameters: { keys: [...new Set(keys)] } });
  const all = [...new Set([...ids, ...byKey.map(({ id }) => String(id))])];
  if (all.length === 0) return [];
  const rows = await store.read({ text: BY_ID, parameters: { ids: all } });
  return rows.map(({ node }) => toArticle(node as Stored));
}

const BY_KEY = "UNWIND $keys AS key MATCH (k:ArticleKey {id: key})-[:OF]->(a:Article) RETURN DISTINCT a.id AS id ORDER BY id";
const BY_ID = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a {.*} AS node ORDER BY a.id";

/** The ids of the articles that were ingested under a name: their source. */
export async function articlesOfSource(store: GraphStore, source: string): Promise<string[]> {
  const rows = await store.read({ text: "MATCH (a:Article {source: $source}) RETURN a.id AS id ORDER BY id", parameters: { source } });
  return rows.map(({ id }) => String(id));
}
