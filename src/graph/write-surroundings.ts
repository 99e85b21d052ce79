import type { GraphRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";

/** What is known of the things that records refer to: from the records themselves, else from the graph. */
export interface Surroundings {
  /** Kind of an entity; the graph's where both say one. */
  kindOf(entity: string): string | undefined;
  /** Text of an article: the present one for null, else the past one with this hash. */
  textOf(article: string, version: string | null): string | undefined;
  /** Whether records give an article another text than the graph has, and don't keep that one as a past version. */
  losesText(article: string): boolean;
  isStatement(statement: string): boolean;
  hasEvidence(statement: string): boolean;
  /** Ids of evidence of the records that supports another statement in the graph. */
  readonly movedEvidence: readonly string[];
}

/** Reads from the graph what the records refer to, in at most five round trips whatever their number. */
export async function readSurroundings(store: GraphStore, records: readonly GraphRecord[]): Promise<Surroundings> {
  const ids = referredIds(records);
  const kinds = new Map<string, string>();
  const texts = new Map<string, string>();
  const versions = new Map<string, string>();
  const statements = new Set<string>();
  const supported = new Set<string>();
  const evidence = new Map<string, string | null>();
  for (const record of records) {
    if (record.type === "entity") kinds.set(record.id, record.kind);
    if (record.type === "article") texts.set(record.id, record.text);
    if (record.type === "version") versions.set(`${record.article} ${record.hash}`, record.text);
    if (record.type === "statement") statements.add(record.id);
    if (record.type === "evidence") {
      if (record.statement !== null) supported.add(record.statement);
      evidence.set(record.id, record.statement);
    }
  }
  for (const { id, kind } of await readByIds(store, KINDS, ids.entities)) kinds.set(String(id), String(kind));
  const lost = new Set<string>();
  for (const { id, text, hash } of await readByIds(store, TEXTS, ids.articles)) {
    const article = String(id);
    if ((texts.get(article) ?? text) === text) texts.set(article, String(text));
    else if (versions.get(`${article} ${String(hash)}`) !== text) lost.add(article);
  }
  for (const { article, hash, text } of await readByIds(store, VERSIONS, ids.changed)) versions.set(`${String(article)} ${String(hash)}`, String(text));
  for (const { id, evidence } of await readByIds(store, STATEMENTS, ids.statements)) {
    statements.add(String(id));
    if (evidence === true) supported.add(String(id));
  }
  const moved: string[] = [];
  for (const { id, statement } of await readByIds(store, EVIDENCE, new Set(evidence.keys()))) if (statement !== null && evidence.get(String(id)) !== statement) moved.push(String(id));
  return {
    movedEvidence: moved,
    kindOf: (entity) => kinds.get(entity),
    textOf: (article, version) => (version === null ? texts.get(article) : versions.get(`${article} ${version}`)),
    losesText: (article) => lost.has(article),
    isStatement: (statement) => statements.has(statement),
    hasEvidence: (statement) => supported.has(statement),
  };
}

const KINDS = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.kind AS kind";
const TEXTS = "UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n.id AS id, n.text AS text, n.hash AS hash";
const VERSIONS = "UNWIND $ids AS id MATCH (n:ArticleVersion {articleId: id}) RETURN id AS article, n.hash AS hash, n.text AS text";
const STATEMENTS = `UNWIND $ids AS id MATCH (n:Statement {id: id})
RETURN n.id AS id, EXISTS { (n)-[:SUPPORTED_BY]->(:Evidence) } AS evidence`;

const EVIDENCE = "UNWIND $ids AS id MATCH (n:Evidence {id: id}) RETURN n.id AS id, n.statementId AS statement";

async function readByIds(store: GraphStore, text: string, ids: ReadonlySet<string>): Promise<Row[]> {
  return ids.size === 0 ? [] : store.read({ text, parameters: { ids: [...ids] } });
}

function referredIds(records: readonly GraphRecord[]): Record<"entities" | "articles" | "changed" | "statements", ReadonlySet<string>> {
  const entities = new Set<string>();
  const articles = new Set<string>();
  const changed = new Set<string>();
  const statements = new Set<string>();
  for (const record of records) {
    if (record.type === "entity") entities.add(record.id);
    if (record.type === "article") articles.add(record.id);
    if (record.type === "statement") statements.add(record.id);
    if (record.type === "statement" || record.type === "evidence") {
      entities.add(record.subject);
      if (record.object !== null) entities.add(record.object);
    }
    if (record.type === "evidence" && record.statement !== null) statements.add(record.statement);
    if (record.type === "mention" || record.type === "description") entities.add(record.entity);
    if (record.type === "mention" && record.became !== null) entities.add(record.became);
    if ("article" in record && record.article !== null) articles.add(record.article);
    if ("version" in record && record.version !== null && record.article !== null) changed.add(record.article);
  }
  return { entities, articles, changed, statements };
}
