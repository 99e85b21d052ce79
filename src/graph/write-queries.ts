import { labelsOf } from "../model/catalogue.js";
import type { PredicateName } from "../model/predicates.js";
import type { GraphRecord, StatementRecord } from "../model/records.js";
import type { Parameters, Query } from "../store/store.js";
import { articleProperties, edgeProperties, entityProperties, evidenceProperties, judgementId, judgementProperties, statementProperties } from "./stored-properties.js";

/** Rows of one UNWIND: large enough that planning does not count, small enough for a server's memory. */
const BATCH = 500;

type RecordOf<Type extends GraphRecord["type"]> = Extract<GraphRecord, { type: Type }>;

/** Records that one Cypher text writes, not yet turned into rows. */
interface Batch {
  readonly text: string;
  readonly size: number;
  rows(): Parameters[];
}

/** A query and how many records it writes. */
export interface WritingQuery extends Query {
  readonly records: number;
}

/** The queries that write records: what others point to comes first. Rows are made one batch at a time, while iterating. */
export function* writeQueries(records: readonly GraphRecord[]): Generator<WritingQuery> {
  for (const { text, size, rows } of batches(records)) yield { text, parameters: { rows: rows() }, records: size };
}

function* batches(records: readonly GraphRecord[]): Generator<Batch> {
  for (const [kind, entities] of groupBy(recordsOf(records, "entity"), ({ kind }) => kind)) {
    yield* inBatches(entityText(kind), entities, (entity) => ({ id: entity.id, properties: entityProperties(entity) }));
  }
  yield* inBatches(ARTICLE, recordsOf(records, "article"), (article) => ({ id: article.id, properties: articleProperties(article) }));
  const statements = recordsOf(records, "statement");
  yield* inBatches(STATEMENT, statements, statementRow);
  const relations = statements.filter(({ object }) => object !== null);
  for (const [predicate, alike] of groupBy(relations, ({ predicate }) => predicate)) yield* inBatches(relationText(predicate), alike, relationRow, 0);
  const evidence = recordsOf(records, "evidence");
  yield* inBatches(MOVED_EVIDENCE, evidence, ({ id, statement }) => ({ id, statement }), 0);
  for (const [text, rows] of groupBy(evidence, ({ article }) => (article === null ? REGISTRY_EVIDENCE : QUOTED_EVIDENCE))) {
    yield* inBatches(text, rows, (row) => ({ id: row.id, statement: row.statement, article: row.article, properties: evidenceProperties(row) }));
  }
  yield* inBatches(MENTION, recordsOf(records, "mention"), ({ article, entity, surface, start, end }) => ({ article, entity, surface, start, end }));
  yield* inBatches(JUDGEMENT, recordsOf(records, "judgement"), (row) => ({ id: judgementId(row), properties: judgementProperties(row) }));
}

function* inBatches<R>(text: string, records: readonly R[], toRow: (record: R) => Parameters, weight = 1): Generator<Batch> {
  for (let start = 0; start < records.length; start += BATCH) {
    const part = records.slice(start, start + BATCH);
    yield { text, size: part.length * weight, rows: () => part.map(toRow) };
  }
}

function statementRow(statement: StatementRecord): Parameters {
  const { id, subject, recordedAt } = statement;
  return { id, subject, recordedAt, properties: statementProperties(statement) };
}

function relationRow(statement: StatementRecord): Parameters {
  const { id, subject, object } = statement;
  return { id, subject, object, properties: edgeProperties(statement) };
}

/** Labels and relationship types can't be parameters; both come from the model, never from input. */
function entityText(kind: string): string {
  const [label] = labelsOf(kind);
  return `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:${label}
SET n = row.properties`;
}

const ARTICLE = `UNWIND $rows AS row
MERGE (n:Article {id: row.id})
SET n = row.properties`;

/** The time of the first recording stays, whatever a later record of the same statement says. */
const STATEMENT = `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MERGE (n:Statement {id: row.id})
WITH *, coalesce(n.recordedAt, row.recordedAt) AS recordedAt
SET n = row.properties
SET n.recordedAt = recordedAt
MERGE (n)-[:SUBJECT]->(subject)`;

function relationText(predicate: PredicateName): string {
  return `UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (n)-[:OBJECT]->(object)
MERGE (subject)-[r:${predicate} {statementId: row.id}]->(object)
SET r = row.properties
SET r.recordedAt = n.recordedAt`;
}

/** Evidence of a matter may change to another of its statements when times become known. */
const MOVED_EVIDENCE = `UNWIND $rows AS row
MATCH (n:Evidence {id: row.id})<-[r:SUPPORTED_BY]-(s:Statement)
WHERE s.id <> row.statement
DELETE r`;

const REGISTRY_EVIDENCE = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MERGE (n:Evidence {id: row.id})
SET n = row.properties
MERGE (s)-[:SUPPORTED_BY]->(n)`;

const QUOTED_EVIDENCE = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (a:Article {id: row.article})
MERGE (n:Evidence {id: row.id})
SET n = row.properties
MERGE (s)-[:SUPPORTED_BY]->(n)
MERGE (n)-[:QUOTED_FROM]->(a)`;

const MENTION = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
MERGE (a)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
SET m.surface = row.surface`;

const JUDGEMENT = `UNWIND $rows AS row
MERGE (n:Judgement {id: row.id})
SET n = row.properties`;

function recordsOf<Type extends GraphRecord["type"]>(records: readonly GraphRecord[], type: Type): RecordOf<Type>[] {
  return records.filter((record): record is RecordOf<Type> => record.type === type);
}

function groupBy<R, K extends string>(records: readonly R[], keyOf: (record: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}
