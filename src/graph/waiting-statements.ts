import type { PredicateName } from "../model/predicates.js";
import type { EntityRecord, EvidenceRecord, StatementRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";
import { knownNow } from "./known-at.js";
import { entitiesById } from "./known-entities.js";
import { surenessParameters } from "./ordinary.js";
import { asQuotation } from "./read-quotations.js";
import type { QuotationRecord } from "./read-quotations.js";
import { toEvidence, toStatement } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";
import { knownAndSure } from "./view.js";

/** Which waiting statements are asked for; null: all. */
export interface WaitingFilter {
  /** Statements less sure than this wait, 0 to 1. */
  readonly below: number;
  readonly predicate: PredicateName | null;
  /** Local id of an article. */
  readonly article: string | null;
}

/** The article a quotation stands in, with what is needed to show it. */
export interface QuotedArticle {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** Where an end of the statement is named; UTF-16 offsets into the article's text. */
export interface NamedEnd {
  readonly end: "SUBJECT" | "OBJECT";
  readonly start: number;
  readonly stop: number;
}

/** A quotation on which nobody has decided yet. */
export interface OpenQuotation {
  readonly record: QuotationRecord;
  readonly article: QuotedArticle;
  readonly named: readonly NamedEnd[];
}

/** A statement that waits for review, with the quotations to decide on. */
export interface WaitingStatement {
  readonly statement: StatementRecord;
  readonly subject: EntityRecord;
  readonly object: EntityRecord | null;
  readonly quotations: readonly OpenQuotation[];
}

/**
 * Ids of the current statements that wait for review and rest on a quotation on which nobody has decided: those that matter most first, which are
 * less sure and whose ends have more settled statements. What the registry says never waits. Three round trips.
 */
export async function waitingStatementIds(store: GraphStore, { below, predicate, article }: WaitingFilter): Promise<string[]> {
  const rows = await store.read({ text: WAITING, parameters: { ...surenessParameters({ reviewBelow: below }), predicate, article } });
  const ends = [...new Set(rows.flatMap(({ subject, object }) => [subject, object].filter((end) => typeof end === "string")))];
  const degrees = await connectionsOf(store, ends, below);
  const weight = ({ confidence, subject, object }: Row): number => {
    const connections = (degrees.get(String(subject)) ?? 0) + (degrees.get(String(object)) ?? 0);
    return (1 - Number(confidence)) * Math.log2(2 + connections);
  };
  const order = (a: Row, b: Row): number => weight(b) - weight(a) || (String(a["id"]) < String(b["id"]) ? -1 : 1);
  return [...rows].sort(order).map(({ id }) => String(id));
}

const WAITS = knownAndSure({ review: "WAITING" })("s");

const WAITING = `MATCH (s:Statement)
WHERE ${WAITS} AND ($predicate IS NULL OR s.predicate = $predicate)
MATCH (s)-[:SUPPORTED_BY]->(e:Evidence)
WHERE ${knownNow("e")} AND e.articleId IS NOT NULL AND e.verdict IS NULL AND ($article IS NULL OR e.articleId = $article)
RETURN DISTINCT s.id AS id, s.confidence AS confidence, s.subjectId AS subject, s.objectId AS object
ORDER BY id`;

async function connectionsOf(store: GraphStore, ids: readonly string[], reviewBelow: number): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const count = async (end: string): Promise<Row[]> => store.read({ text: settledText(end, reviewBelow), parameters: { ids, ...surenessParameters({ reviewBelow }) } });
  const [subjects, objects] = [await count("SUBJECT"), await count("OBJECT")];
  const degrees = new Map<string, number>();
  for (const { id, statements } of [...subjects, ...objects]) degrees.set(String(id), (degrees.get(String(id)) ?? 0) + Number(statements));
  return degrees;
}

const settledText = (end: string, reviewBelow: number): string => `UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:${end}]-(s:Statement)
WHERE ${knownAndSure({ reviewBelow })("s")}
RETURN id, count(s) AS statements
ORDER BY id`;

/** Those of the statements that still wait, in the order of the ids, with all that is needed to decide on them: four round trips. */
export async function readWaiting(store: GraphStore, ids: readonly string[], { below }: Pick<WaitingFilter, "below">): Promise<WaitingStatement[]> {
  const rows = ids.length === 0 ? [] : await store.read({ text: QUOTATIONS, parameters: { ids, ...surenessParameters({ reviewBelow: below }) } });
  const quoted = rows.map(({ statement, evidence }) => ({ statement: toStatement(statement as Stored), evidence: (evidence as readonly Stored[]).map(toEvidence) }));
  const articles = await articlesById(store, quoted.flatMap(({ evidence }) => evidence.flatMap(({ article }) => article ?? [])));
  const entities = await entitiesById(store, [...new Set(quoted.flatMap(({ statement: { subject, object } }) => [subject, object ?? subject]))]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const waiting = new Map(quoted.map(({ statement, evidence }) => [statement.id, together(statement, evidence, byId, articles)]));
  return ids.flatMap((id) => waiting.get(id) ?? []);
}

const QUOTATIONS = `UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:SUPPORTED_BY]->(e:Evidence)
WHERE ${WAITS} AND ${knownNow("e")} AND e.articleId IS NOT NULL AND e.verdict IS NULL
WITH s, e ORDER BY e.id
WITH s, collect(e {.*}) AS evidence
RETURN s {.*} AS statement, evidence
ORDER BY s.id`;

function together(statement: StatementRecord, evidence: readonly EvidenceRecord[], entities: ReadonlyMap<string, EntityRecord>, articles: ReadonlyMap<string, StoredArticle>): WaitingStatement | [] {
  const subject = entities.get(statement.subject);
  if (!subject) return [];
  const quotations = evidence.flatMap((record) => quotation(record, statement, articles) ?? []);
  return { statement, subject, object: entities.get(statement.object ?? "") ?? null, quotations };
}

function quotation(evidence: EvidenceRecord, { subject, object }: StatementRecord, articles: ReadonlyMap<string, StoredArticle>): OpenQuotation | null {
  const record = asQuotation(evidence);
  const found = articles.get(record?.article ?? "");
  if (record === null || !found) return null;
  const inside = found.mentions.filter(({ start, end, entity }) => start >= record.start && end <= record.end && (entity === subject || entity === object));
  const named = inside.map(({ entity, start, end }) => ({ end: entity === subject ? ("SUBJECT" as const) : ("OBJECT" as const), start, stop: end }));
  return { record, article: found.article, named };
}

interface StoredArticle {
  readonly article: QuotedArticle;
  /** By what each entity has become. */
  readonly mentions: readonly { readonly entity: string; readonly start: number; readonly end: number }[];
}

async function articlesById(store: GraphStore, given: readonly string[]): Promise<Map<string, StoredArticle>> {
  const ids = [...new Set(given)];
  if (ids.length === 0) return new Map();
  const [articles, mentions] = [await store.read({ text: ARTICLES, parameters: { ids } }), await store.read({ text: MENTIONS, parameters: { ids } })];
  const byArticle = new Map<string, { entity: string; start: number; end: number }[]>(ids.map((id) => [id, []]));
  for (const { article, entity, start, end } of mentions) byArticle.get(String(article))?.push({ entity: String(entity), start: Number(start), end: Number(end) });
  return new Map(articles.map((row) => [String(row["id"]), { article: toQuotedArticle(row), mentions: byArticle.get(String(row["id"])) ?? [] }]));
}

const ARTICLES = `UNWIND $ids AS id MATCH (a:Article {id: id})
RETURN id, a.source AS source, a.title AS title, a.publisher AS publisher, a.published AS published, a.url AS url, a.text AS text
ORDER BY id`;

const MENTIONS = `UNWIND $ids AS id MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
WHERE ${knownNow("m")}
RETURN DISTINCT id AS article, e.id AS entity, m.start AS start, m.end AS end
ORDER BY article, start, end, entity`;

function toQuotedArticle({ id, source, title, publisher, published, url, text }: Row): QuotedArticle {
  const optional = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return { id: String(id), source: String(source), title: optional(title), publisher: optional(publisher), published: optional(published), url: optional(url), text: String(text) };
}
