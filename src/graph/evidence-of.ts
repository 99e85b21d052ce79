import type { PredicateName } from "../model/predicates.js";
import type { EvidenceRecord, StatementRecord } from "../model/records.js";
import type { GraphStore, Value } from "../store/store.js";
import { toEvidence, toStatement } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** What statements are about, whatever their times and roles. Ends of symmetric predicates in id order. */
export interface StatementKey {
  readonly subject: string;
  readonly predicate: PredicateName;
  /** Null for literal values. */
  readonly object: string | null;
}

/** A piece of evidence with what counts for its weight: who published it, and when (EDTF). Both null for registry rows. */
export interface StoredEvidence {
  readonly record: EvidenceRecord;
  readonly publisher: string | null;
  readonly published: string | null;
}

export interface StoredStatement {
  readonly statement: StatementRecord;
  readonly evidence: readonly StoredEvidence[];
}

/** The stored statements of these keys with all their evidence, in id order: one round trip. Retracted ones among them. */
export async function evidenceOf(store: GraphStore, keys: readonly StatementKey[]): Promise<StoredStatement[]> {
  if (keys.length === 0) return [];
  const rows = await store.read({ text: STATEMENTS, parameters: { keys: keys.map(({ subject, predicate, object }) => ({ subject, predicate, object })) } });
  return rows.map(({ statement, evidence }) => ({
    statement: toStatement(statement as Stored),
    evidence: (evidence as readonly Stored[]).map(toStoredEvidence),
  }));
}

/** `DISTINCT`, since a key may be asked for twice. Articles by id: Grafeo looks at every node for an optional relationship. */
const STATEMENTS = `UNWIND $keys AS key
MATCH (s:Statement {subjectId: key.subject})
WHERE s.predicate = key.predicate AND (s.objectId = key.object OR (s.objectId IS NULL AND key.object IS NULL))
WITH DISTINCT s
MATCH (s)-[:SUPPORTED_BY]->(e:Evidence)
OPTIONAL MATCH (a:Article {id: e.articleId})
WITH s, e, a ORDER BY s.id, e.id
WITH s, collect({record: e {.*}, publisher: a.publisher, published: a.published}) AS evidence
RETURN s {.*} AS statement, evidence
ORDER BY s.id`;

function toStoredEvidence(stored: Stored): StoredEvidence {
  const { record, publisher, published } = stored;
  return { record: toEvidence(record as Stored), publisher: textOrNull(publisher), published: textOrNull(published) };
}

function textOrNull(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}
