import type { GraphStore } from "../store/store.js";

/** The hashes of the texts of those of these articles that are stored, by article id: one round trip. */
export async function storedArticles(store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read({ text: ARTICLES, parameters: { ids } });
  return new Map(rows.map(({ id, hash }) => [String(id), String(hash)]));
}

const ARTICLES = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN DISTINCT a.id AS id, a.hash AS hash ORDER BY id";
