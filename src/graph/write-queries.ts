import { labelsOf } from "../model/catalogue.js";
import { articleKeys } from "../model/article-keys.js";
import type { PredicateName } from "../model/predicates.js";
import type { GraphRecord, MentionRecord } from "../model/records.js";
import type { Parameters, Query, Value } from "../store/store.js";
import {
  articleProperties,
  descriptionProperties,
  EDGE_PROPERTIES,
  entityProperties,
  evidenceProperties,
  judgementProperties,
  reviewProperties,
  statementProperties,
  versionProperties,
} from "./stored-properties.js";

/** Rows of one UNWIND: large enough that planning does not count, small enough for a server's memory. */
const BATCH = 500;

type RecordOf<Type extends GraphRecord["type"]> = Extract<GraphRecord, { type: Type }>;

/** Records that one Cypher text writes, not yet turned into rows. */
interface Batch {
  readonly text: string;
  readonly size: number;
  /** @param first Number of the change that the first of its records is. */
  rows(first: number): Parameters[];
}

/** A query and how many records it writes. */
export interface WritingQuery extends Query {
  readonly records: number;
}

/**
 * The queries that write records: what others point to comes first. Rows are made one batch at a time, while iterating.
 *
 * @param first Number of the change that the first record is; the others follow in the order of writing.
 */
export function* writeQueries(records: readonly GraphRecord[], first: number): Generator<WritingQuery> {
  let number = first;
  for (const { text, size, rows } of batches(records)) {
    yield { text, parameters: { rows: rows(number) }, records: size };
    number += size;
  }
}

function* batches(records: readonly GraphRecord[]): Generator<Batch> {
  for (const [kind, entities] of groupBy(recordsOf(records, "entity"), ({ kind }) => kind)) yield* inBatches(entityText(kind), entities, entityProperties);
  yield* inBatches(ARTICLE, recordsOf(records, "article"), articleProperties);
  const keys = recordsOf(records, "article").flatMap((article) => articleKeys(article).map((key) => ({ article: article.id, key })));
  for (let start = 0; start < keys.length; start += BATCH) yield { text: ARTICLE_KEY, size: 0, rows: () => keys.slice(start, start + BATCH) };
  yield* inBatches(nodeText("ArticleVersion"), recordsOf(records, "version"), versionProperties);
  const texts = groupBy(recordsOf(records, "statement"), ({ predicate, object }) => (object === null ? LITERAL : predicate));
  for (const [predicate, alike] of texts) yield* inBatches(predicate === LITERAL ? LITERAL_STATEMENT : relationText(predicate), alike, statementProperties);
  const sources = groupBy(recordsOf(records, "evidence"), ({ article, statement }) => evidenceText(article !== null, statement !== null));
  for (const [text, evidence] of sources) yield* inBatches(text, evidence, evidenceProperties);
  yield* mentionBatches(recordsOf(records, "mention"));
  yield* inBatches(nodeText("Description"), recordsOf(records, "description"), descriptionProperties);
  yield* inBatches(nodeText("Judgement"), recordsOf(records, "judgement"), judgementProperties);
  yield* inBatches(nodeText("Review"), recordsOf(records, "review"), reviewProperties);
}

function* inBatches<R>(text: string, records: readonly R[], toRow: (record: R) => Parameters): Generator<Batch> {
  for (let start = 0; start < records.length; start += BATCH) {
    const part = records.slice(start, start + BATCH);
    yield { text, size: part.length, rows: (first) => part.map((record, index) => Object.assign(toRow(record), { changeNumber: first + index })) };
  }
}

/**
 * A row for each article, its mentions as lists: they are so many that the names of their values would cost more than the values. All mentions of an
 * article are one change.
 */
function* mentionBatches(mentions: readonly MentionRecord[]): Generator<Batch> {
  for (let start = 0; start < mentions.length; start += BATCH) {
    const part = mentions.slice(start, start + BATCH);
    const byArticle = [...groupBy(part, ({ article }) => article)];
    yield { text: NUMBER_MENTIONS, size: 0, rows: (first) => byArticle.map(([article], index) => ({ article, changeNumber: first + index })) };
    yield { text: MENTION, size: part.length, rows: () => byArticle.map(([article, its]) => ({ article, mentions: its.map(mentionValues) })) };
  }
}

/** In the order in which `MENTION` takes them. */
function mentionValues({ entity, became, surface, start, end, version, knownFrom, retractedAt }: MentionRecord): Value[] {
  return [became ?? entity, entity, surface, start, end, knownFrom, retractedAt, version];
}

/** Labels and relationship types can't be parameters; both come from the model, never from input. */
function entityText(kind: string): string {
  const [label] = labelsOf(kind);
  return `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:${label}
SET n = row`;
}

/** The number of the last change of its mentions stays. */
const ARTICLE = `UNWIND $rows AS row
MERGE (n:Article {id: row.id})
WITH n, row, n.mentionsChangeNumber AS mentionsChangeNumber
SET n = row
SET n.mentionsChangeNumber = mentionsChangeNumber`;

/** By what an article is found again; two articles may share a title. */
const ARTICLE_KEY = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (k:ArticleKey {id: row.key})
MERGE (k)-[:OF]->(a)`;

const LITERAL = "literal";

const MERGE_STATEMENT = `MERGE (n:Statement {id: row.id})
SET n = row
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
function evidenceText(quoted: boolean, counts: boolean): string {
  const lines = ["UNWIND $rows AS row"];
  if (counts) lines.push("MATCH (s:Statement {id: row.statementId})");
  if (quoted) lines.push("MATCH (a:Article {id: row.articleId})");
  lines.push("MERGE (n:Evidence {id: row.id})", "SET n = row");
  if (counts) lines.push("MERGE (n)<-[:SUPPORTED_BY]-(s)");
  if (quoted) lines.push("MERGE (n)-[:QUOTED_FROM]->(a)");
  return lines.join("\n");
}

/** A query of its own: behind a SET, Grafeo finds no entity by its index (7 s instead of 30 ms for 64 articles). */
const NUMBER_MENTIONS = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
SET a.mentionsChangeNumber = row.changeNumber`;

const MENTION = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
UNWIND row.mentions AS mention
WITH a, mention[0] AS target, mention[1] AS entity, mention[2] AS surface, mention[3] AS start, mention[4] AS end, mention[5] AS knownFrom, mention[6] AS retractedAt, mention[7] AS version
MATCH (e:Entity {id: target})
MERGE (a)-[m:MENTIONS {start: start, end: end, entity: entity, knownFrom: knownFrom}]->(e)
SET m.surface = surface
SET m.retractedAt = retractedAt
SET m.version = version`;

/** The label is ours, never from input. */
function nodeText(label: string): string {
  return `UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
SET n = row`;
}

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
