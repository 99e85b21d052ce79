import type { GraphStore } from "../store/store.js";
import { groupRows } from "./read-connection.js";
import { articleProjection, toEvidence } from "./read-nodes.js";
import type { EvidenceNode } from "./read-nodes.js";

/** What each statement rests on, surest first, with the articles quoted: one round trip for all of them. */
export async function readEvidence(store: GraphStore, statementIds: readonly string[], limit: number): Promise<EvidenceNode[][]> {
  const rows = await store.read({ text: EVIDENCE, parameters: { ids: statementIds, limit } });
  const byStatement = groupRows(rows, "id");
  return statementIds.map((id) => (byStatement.get(id) ?? []).map((row) => toEvidence(row["evidence"], row["article"])));
}

// The optional match stands outside: within CALL, Grafeo scans all articles for each statement (10 ms instead of 0.2).
const EVIDENCE = `
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[:SUPPORTED_BY]->(e:Evidence)
  RETURN e ORDER BY e.confidence DESC, e.id LIMIT $limit
}
OPTIONAL MATCH (e)-[:QUOTED_FROM]->(a:Article)
RETURN id, e {.*} AS evidence, CASE WHEN a IS NULL THEN null ELSE ${articleProjection("a")} END AS article
ORDER BY id, e.confidence DESC, e.id`;
