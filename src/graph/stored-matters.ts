import type { EvidenceRecord } from "../model/records.js";
import type { StoredEvidence, StoredMatters } from "../model/stored-matters.js";
import type { GraphStore, Row, Value } from "../store/store.js";
import { knownNow } from "./known-at.js";
import { EVIDENCE_PROPERTIES, toEvidence, toStatement } from "./stored-properties.js";
import type { Stated, Stored } from "./stored-properties.js";

/** What is stored of matters (`about`), evidence by its ends as read: three round trips. */
export async function storedMatters(store: GraphStore, matters: readonly string[]): Promise<StoredMatters> {
  if (matters.length === 0) return { statements: [], evidence: [] };
  const parameters = { matters: [...new Set(matters)] };
  const statements = (await store.read({ text: STATEMENTS, parameters })).map(({ node }) => toStatement(node as Stored));
  const evidence = (await store.read({ text: EVIDENCE, parameters })).map(({ values }) => toEvidence(byName(values as readonly Value[])));
  const voices = await voicesOf(store, evidence);
  const unknown = { publisher: null, published: null };
  return { statements, evidence: evidence.map((record) => ({ record, ...(voices.get(record.article ?? "") ?? unknown) })) };
}

/** What all current evidence is about that has one of these entities at an end, as it was read: two round trips. */
export async function mattersOf(store: GraphStore, entities: readonly string[]): Promise<Stated[]> {
  const rows: Row[] = [];
  for (const end of ["subjectId", "objectId"]) {
    const text = `UNWIND $ids AS id MATCH (e:Evidence {${end}: id}) WHERE ${knownNow("e")} RETURN DISTINCT e.subjectId AS subject, e.predicate AS predicate, e.objectId AS object`;
    rows.push(...(await store.read({ text, parameters: { ids: entities } })));
  }
  return rows.map(({ subject, predicate, object }) => ({ subject: String(subject), predicate: predicate as Stated["predicate"], object: textOrNull(object) }));
}

// Past versions are about nothing, so that they are not found here.
const STATEMENTS = "UNWIND $matters AS matter MATCH (n:Statement {about: matter}) RETURN n {.*} AS node ORDER BY n.id";

/** Lists of values, since a matter may rest on thousands of sentences: Grafeo takes nearly twice as long for them as nodes. */
const EVIDENCE = `UNWIND $matters AS matter MATCH (n:Evidence {about: matter})
RETURN [${EVIDENCE_PROPERTIES.map((name) => `n.${name}`).join(", ")}] AS values
ORDER BY n.id`;

function byName(values: readonly Value[]): Stored {
  const stored: Record<string, Value | undefined> = {};
  for (const [index, name] of EVIDENCE_PROPERTIES.entries()) stored[name] = values[index];
  return stored;
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
