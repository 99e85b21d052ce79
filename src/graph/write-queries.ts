import { labelsOf } from "../model/catalogue.js";
import type { PredicateName } from "../model/predicates.js";
import type { GraphRecord, MentionRecord } from "../model/records.js";
import type { Parameters, Query } from "../store/store.js";
import { articleProperties, EDGE_PROPERTIES, entityProperties, evidenceProperties, judgementProperties, statementProperties } from "./stored-properties.js";

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
  for (const [kind, entities] of groupBy(recordsOf(records, "entity"), ({ kind }) => kind)) yield* inBatches(entityText(kind), entities, entityProperties);
  yield* inBatches(ARTICLE, recordsOf(records, "article"), articleProperties);
  const texts = groupBy(recordsOf(records, "statement"), ({ predicate, object }) => (object === null ? LITERAL : predicate));
  for (const [predicate, alike] of texts) yield* inBatches(predicate === LITERAL ? LITERAL_STATEMENT : relationText(predicate), alike, statementProperties);
  const sources = groupBy(recordsOf(records, "evidence"), ({ article }) => (article === null ? REGISTRY_EVIDENCE : QUOTED_EVIDENCE));
  for (const [text, evidence] of sources) yield* inBatches(text, evidence, evidenceProperties);
  yield* mentionBatches(recordsOf(records, "mention"));
  yield* inBatches(JUDGEMENT, recordsOf(records, "judgement"), judgementProperties);
}

function* inBatches<R>(text: string, records: readonly R[], toRow: (record: R) => Parameters): Generator<Batch> {
  for (let start = 0; start < records.length; start += BATCH) {
    const part = records.slice(start, start + BATCH);
    yield { text, size: part.length, rows: () => part.map(toRow) };
  }
}

/** A row for each article, its mentions as lists: they are so many that the names of their values would cost more than the values. */
function* mentionBatches(mentions: readonly MentionRecord[]): Generator<Batch> {
  for (let start = 0; start < mentions.length; start += BATCH) {
    const part = mentions.slice(start, start + BATCH);
    const toRow = ([article, its]: readonly [string, readonly MentionRecord[]]): Parameters => ({ article, mentions: its.map(({ entity, surface, start, end }) => [entity, surface, start, end]) });
    yield { text: MENTION, size: part.length, rows: () => [...groupBy(part, ({ article }) => article)].map(toRow) };
  }
}

/** Labels and relationship types can't be parameters; both come from the model, never from input. */
function entityText(kind: string): string {
  const [label] = labelsOf(kind);
  return `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:${label}
SET n = row`;
}

const ARTICLE = `UNWIND $rows AS row
MERGE (n:Article {id: row.id})
SET n = row`;

const LITERAL = "literal";

/** The time of the first recording stays, whatever a later record of the same statement says. */
const MERGE_STATEMENT = `MERGE (n:Statement {id: row.id})
WITH *, coalesce(n.recordedAt, row.recordedAt) AS recordedAt
SET n = row
SET n.recordedAt = recordedAt
MERGE (n)-[:SUBJECT]->(subject)`;

const LITERAL_STATEMENT = `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
${MERGE_STATEMENT}`;

function relationText(predicate: PredicateName): string {
  return `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
${MERGE_STATEMENT}
MERGE (n)-[:OBJECT]->(object)
MERGE (subject)-[r:${predicate} {statementId: row.id}]->(object)
SET r = n {${EDGE_PROPERTIES.map((name) => `.${name}`).join(", ")}, statementId: n.id}`;
}

/** Relationships are looked for from the evidence, which has one; a statement may have hundreds. */
const REGISTRY_EVIDENCE = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MERGE (n:Evidence {id: row.id})
SET n = row
MERGE (n)<-[:SUPPORTED_BY]-(s)`;

const QUOTED_EVIDENCE = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (a:Article {id: row.articleId})
MERGE (n:Evidence {id: row.id})
SET n = row
MERGE (n)<-[:SUPPORTED_BY]-(s)
MERGE (n)-[:QUOTED_FROM]->(a)`;

const MENTION = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
UNWIND row.mentions AS mention
WITH a, mention[0] AS entity, mention[1] AS surface, mention[2] AS start, mention[3] AS end
MATCH (e:Entity {id: entity})
MERGE (a)-[m:MENTIONS {start: start, end: end}]->(e)
SET m.surface = surface`;

const JUDGEMENT = `UNWIND $rows AS row
MERGE (n:Judgement {id: row.id})
SET n = row`;

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
