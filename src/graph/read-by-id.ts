import type { GraphStore, Query, Row } from "../store/store.js";
import { articleProjection, toArticle, toEntity, toStatement } from "./read-nodes.js";
import type { ArticleNode, EntityNode, StatementNode } from "./read-nodes.js";
import { becomes } from "./becomes.js";
import { asNode, certaintyCypher } from "./valid-on.js";
import { knownAndSure, stated, viewParameters } from "./view.js";
import type { View } from "./view.js";

/** Entities by local id, in the order of the ids; null where there is none. Of one that was merged, the entity that it became. */
export function readEntities(store: GraphStore, ids: readonly string[], view: View = {}): Promise<(EntityNode | null)[]> {
  return byId(store, ids, entityText(view), view, (row) => toEntity(row["node"]));
}

/** One that is no longer described keeps resolving; what was not known yet does not. */
function entityText(view: View): string {
  const yet = (view.knownOn ?? null) === null ? "" : "\nWHERE e.knownFrom <= $knownOn";
  return `${becomes("id", "e", view)}${yet}\nRETURN id, e {.*} AS node`;
}

/** Statements by id, in the order of the ids; null where there is none in the view. Those that wait for review are there. */
export function readStatements(store: GraphStore, ids: readonly string[], view: View = {}): Promise<(StatementNode | null)[]> {
  return byId(store, ids, statementText(view), view, (row) => toStatement(row["node"], row["certainty"]));
}

function statementText(view: View): string {
  const { validOn = null, knownOn = null } = view;
  const certainty = validOn === null ? "null" : certaintyCypher(asNode("n"), knownAndSure(view));
  const inView = stated(asNode("n"), { ...view, review: "ALL" });
  return `MATCH (n:Statement {${knownOn === null ? "id" : "versionOf"}: id}) WHERE ${inView} RETURN id, n {.*} AS node, ${certainty} AS certainty`;
}

/** Articles by id, in the order of the ids; null where there is none, or none was known yet. */
export function readArticles(store: GraphStore, ids: readonly string[], view: View = {}): Promise<(ArticleNode | null)[]> {
  return byId(store, ids, articleText(view), view, (row) => toArticle(row["node"]));
}

function articleText(view: View): string {
  return `MATCH (n:Article {id: id})${recordedBy(view)} RETURN id, ${articleProjection("n")} AS node`;
}

function recordedBy({ knownOn = null }: View): string {
  return knownOn === null ? "" : " WHERE n.recordedAt <= $knownOn";
}

/** Texts of articles by id as they were known, in the order of the ids; null where there is no such article. */
export function readArticleTexts(store: GraphStore, ids: readonly string[], view: View = {}): Promise<(string | null)[]> {
  const { knownOn = null } = view;
  const text = `MATCH (n:Article {id: id})${recordedBy(view)} RETURN id, n.text AS text`;
  return byId(store, ids, knownOn === null ? text : TEXT_AS_KNOWN, view, (row) => String(row["text"]));
}

const TEXT_AS_KNOWN = `MATCH (n:Article {id: id}) WHERE n.recordedAt <= $knownOn
CALL (n) {
  MATCH (v:ArticleVersion {articleId: n.id}) WHERE v.knownFrom <= $knownOn
  WITH v ORDER BY v.knownFrom DESC
  RETURN head(collect(v.text)) AS earlier
}
RETURN id, CASE WHEN n.knownFrom <= $knownOn THEN n.text ELSE coalesce(earlier, n.text) END AS text`;

/** What has a global id: label of its kind, `Article` or `Statement`, and local id. */
export interface NodeKey {
  readonly kind: string;
  readonly id: string;
}

/** Entities, articles and statements by their keys, in the order of these, in one round trip; null where there is none in the view. */
export async function readNodes(store: GraphStore, keys: readonly NodeKey[], view: View = {}): Promise<(EntityNode | ArticleNode | StatementNode | null)[]> {
  const ids = (label: string): string[] => keys.filter(({ kind }) => labelOf(kind) === label).map(({ id }) => id);
  const parameters = { entities: ids("Entity"), articles: ids("Article"), statements: ids("Statement"), ...viewParameters(view) };
  const rows = await store.read({ text: nodesText(view), parameters });
  const found = new Map(rows.map((row) => [`${String(row["label"])}:${String(row["id"])}`, row]));
  return keys.map(({ kind, id }) => {
    const row = found.get(`${labelOf(kind)}:${id}`);
    return row === undefined ? null : READERS[labelOf(kind)](row["node"], row["certainty"]);
  });
}

function nodesText(view: View): string {
  return [
    `UNWIND $entities AS id ${entityText(view)}, null AS certainty, 'Entity' AS label`,
    `UNWIND $articles AS id ${articleText(view)}, null AS certainty, 'Article' AS label`,
    `UNWIND $statements AS id ${statementText(view)}, 'Statement' AS label`,
  ].join("\nUNION ALL\n");
}

const READERS = { Entity: toEntity, Article: toArticle, Statement: toStatement } as const;

function labelOf(kind: string): keyof typeof READERS {
  return kind === "Article" || kind === "Statement" ? kind : "Entity";
}

async function byId<T>(store: GraphStore, ids: readonly string[], match: string, view: View, read: (row: Row) => T): Promise<(T | null)[]> {
  const query: Query = { text: `UNWIND $ids AS id ${match}`, parameters: { ids, ...viewParameters(view) } };
  const found = new Map((await store.read(query)).map((row) => [row["id"], read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
