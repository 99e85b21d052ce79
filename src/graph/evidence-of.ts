import type { PredicateName } from "../model/predicates.js";
import type { EvidenceRecord, StatementRecord } from "../model/records.js";
import type { GraphStore, Parameters, Value } from "../store/store.js";
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

/** The stored statements of these keys with all their evidence, in id order, retracted ones among them: two round trips. */
export async function evidenceOf(store: GraphStore, keys: readonly StatementKey[]): Promise<StoredStatement[]> {
  if (keys.length === 0) return [];
  const rows = await store.read({ text: STATEMENTS, parameters: { keys: distinct(keys) } });
  const supported = rows.map(({ statement, evidence }) => ({ statement: toStatement(statement as Stored), evidence: (evidence as readonly Stored[]).map(toEvidence) }));
  const voices = await voicesOf(store, supported.flatMap(({ evidence }) => evidence));
  const unknown = { publisher: null, published: null };
  const withVoice = (record: EvidenceRecord): StoredEvidence => ({ record, ...(voices.get(record.article ?? "") ?? unknown) });
  return supported.map(({ statement, evidence }) => ({ statement, evidence: evidence.map(withVoice) }));
}

const STATEMENTS = `UNWIND $keys AS key
MATCH (s:Statement {subjectId: key.subject})
WHERE s.predicate = key.predicate AND (s.objectId = key.object OR (s.objectId IS NULL AND key.object IS NULL))
MATCH (s)-[:SUPPORTED_BY]->(e:Evidence)
WITH s, e ORDER BY e.id
WITH s, collect(e {.*}) AS evidence
RETURN s {.*} AS statement, evidence
ORDER BY s.id`;

function distinct(keys: readonly StatementKey[]): Parameters[] {
  const once = new Map(keys.map(({ subject, predicate, object }) => [`${subject} ${predicate} ${object}`, { subject, predicate, object }]));
  return [...once.values()];
}

type Voice = Pick<StoredEvidence, "publisher" | "published">;

/** Publishers and dates by article: read once for each, since an article is quoted often, and Grafeo is slow at optional matches. */
async function voicesOf(store: GraphStore, evidence: readonly EvidenceRecord[]): Promise<Map<string, Voice>> {
  const ids = [...new Set(evidence.flatMap(({ article }) => article ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await store.read({ text: VOICES, parameters: { ids } });
  return new Map(rows.map(({ id, publisher, published }) => [String(id), { publisher: textOrNull(publisher), published: textOrNull(published) }]));
}

const VOICES = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.publisher AS publisher, a.published AS published";

function textOrNull(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}
