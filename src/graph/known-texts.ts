import type { GraphStore } from "../store/store.js";
import type { NodeKey } from "./read-by-id.js";
import { known, viewParameters } from "./view.js";
import type { View } from "./view.js";

/**
 * The texts of articles and the quotes of statements as they were known, where these are not the current ones: by `Kind:id`, of statements always, of
 * articles whose text has changed since. One round trip.
 */
export async function readKnownTexts(store: GraphStore, keys: readonly NodeKey[], view: View): Promise<Map<string, string[]>> {
  const ids = (label: string): string[] => keys.filter(({ kind }) => kind === label).map(({ id }) => id);
  const rows = await store.read({ text: textsText(view), parameters: { articles: ids("Article"), statements: ids("Statement"), ...viewParameters(view) } });
  const texts = new Map<string, string[]>();
  for (const { key, text } of rows) texts.set(String(key), [...(texts.get(String(key)) ?? []), String(text)]);
  return texts;
}

function textsText(view: View): string {
  return [
    `UNWIND $statements AS id MATCH (n:Statement {id: id})-[:SUPPORTED_BY]->(e) WHERE ${known("e", view)} AND e.quote IS NOT NULL RETURN DISTINCT 'Statement:' + id AS key, e.quote AS text`,
    `UNWIND $articles AS id MATCH (v:ArticleVersion {articleId: id}) WHERE ${known("v", view)} RETURN 'Article:' + id AS key, v.text AS text`,
  ].join("\nUNION ALL\n");
}
