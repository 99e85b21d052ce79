import type { GraphRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";

/** What is known of the things that records refer to: from the records themselves, else from the graph. */
export interface Surroundings {
  /** Kind of an entity; the graph's where both say one. */
  kindOf(entity: string): string | undefined;
  /** Text of an article; the graph's where both have one. */
  textOf(article: string): string | undefined;
  isStatement(statement: string): boolean;
  hasEvidence(statement: string): boolean;
  /** Ids of evidence of the records that supports another statement in the graph. */
  readonly movedEvidence: readonly string[];
}

/** Reads from the graph what the records refer to, in at most four round trips whatever their number. */
export async function readSurroundings(store: GraphStore, records: readonly GraphRecord[]): Promise<Surroundings> {
  const ids = referredIds(records);
  const kinds = new Map<string, string>();
  const texts = new Map<string, string>();
  const statements = new Set<string>();
  const supported = new Set<string>();
  const evidence = new Map<string, string>();
  for (const record of records) {
    if (record.type === "entity") kinds.set(record.id, record.kind);
    if (record.type === "article") texts.set(record.id, record.text);
    if (record.type === "statement") statements.add(record.id);
    if (record.type === "evidence") {
      supported.add(record.statement);
      evidence.set(record.id, record.statement);
    }
  }
  for (const { id, kind } of await readByIds(store, KINDS, ids.entities)) kinds.set(String(id), String(kind));
  for (const { id, text } of await readByIds(store, TEXTS, ids.articles)) texts.set(String(id), String(text));
  for (const { id, evidence } of await readByIds(store, STATEMENTS, ids.statements)) {
    statements.add(String(id));
    if (evidence === true) supported.add(String(id));
  }
  const moved: string[] = [];
  for (const { id, statement } of await readByIds(store, EVIDENCE, new Set(evidence.keys()))) if (evidence.get(String(id)) !== statement) moved.push(String(id));
  return {
    movedEvidence: moved,
    kindOf: (entity) => kinds.get(entity),
    textOf: (article) => texts.get(article),
    isStatement: (statement) => statements.has(statement),
    hasEvidence: (statement) => supported.has(statement),
  };
}

const KINDS = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.kind AS kind";
const TEXTS = "UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n.id AS id, n.text AS text";
const STATEMENTS = `UNWIND $ids AS id MATCH (n:Statement {id: id})
RETURN n.id AS id, EXISTS { (n)-[:SUPPORTED_BY]->(:Evidence) } AS evidence`;

const EVIDENCE = "UNWIND $ids AS id MATCH (n:Evidence {id: id}) RETURN n.id AS id, n.statementId AS statement";

async function readByIds(store: GraphStore, text: string, ids: ReadonlySet<string>): Promise<Row[]> {
  return ids.size === 0 ? [] : store.read({ text, parameters: { ids: [...ids] } });
}

function referredIds(records: readonly GraphRecord[]): Record<"entities" | "articles" | "statements", ReadonlySet<string>> {
  const entities = new Set<string>();
  const articles = new Set<string>();
  const statements = new Set<string>();
  for (const record of records) {
    switch (record.type) {
      case "entity":
        entities.add(record.id);
        break;
      case "article":
        articles.add(record.id);
        break;
      case "statement":
        statements.add(record.id);
        entities.add(record.subject);
        if (record.object !== null) entities.add(record.object);
        break;
      case "evidence":
        statements.add(record.statement);
        if (record.article !== null) articles.add(record.article);
        break;
      case "mention":
        articles.add(record.article);
        entities.add(record.entity);
    }
  }
  return { entities, articles, statements };
}
