import type { GraphStore } from "../store/store.js";
import { groupRows } from "./read-connection.js";
import { articleProjection, toEvidence } from "./read-nodes.js";
import type { EvidenceNode } from "./read-nodes.js";
import { known, viewParameters } from "./view.js";
import type { View } from "./view.js";

/** What each statement rests on, surest first, with the articles quoted: one round trip for all of them. */
export function readEvidence(store: GraphStore, statementIds: readonly string[], limit: number, view: View = {}): Promise<EvidenceNode[][]> {
  return evidenceOf(store, statementIds, limit, "MATCH (s:Statement {id: id})\nWITH id, s", known("e", view), view);
}

/** What each version of a statement rested on when it became known; ids of versions. */
export function readVersionEvidence(store: GraphStore, versionIds: readonly string[], limit: number): Promise<EvidenceNode[][]> {
  const then = "e.knownFrom <= instant AND (e.retractedAt IS NULL OR e.retractedAt > instant)";
  return evidenceOf(store, versionIds, limit, "MATCH (n:Statement {id: id})\nMATCH (s:Statement {id: n.versionOf})\nWITH id, s, n.knownFrom AS instant", then, {}, ["instant"]);
}

async function evidenceOf(store: GraphStore, ids: readonly string[], limit: number, found: string, condition: string, view: View, more: readonly string[] = []): Promise<EvidenceNode[][]> {
  const rows = await store.read({ text: evidenceText(found, condition, ["s", ...more]), parameters: { ids, limit, ...viewParameters(view) } });
  const byId = groupRows(rows, "id");
  return ids.map((id) => (byId.get(id) ?? []).map((row) => toEvidence(row["evidence"], row["article"])));
}

// The article is collected, not matched optionally: for that, Grafeo reads all quotations of the graph (59 ms instead of 2).
const evidenceText = (found: string, condition: string, scope: readonly string[]): string => `
UNWIND $ids AS id
${found}
CALL (${scope.join(", ")}) {
  MATCH (s)-[:SUPPORTED_BY]->(e:Evidence) WHERE ${condition}
  RETURN e ORDER BY e.confidence DESC, e.id LIMIT $limit
}
CALL (e) {
  MATCH (e)-[:QUOTED_FROM]->(a:Article)
  RETURN head(collect(${articleProjection("a")})) AS article
}
RETURN id, e {.*} AS evidence, article
ORDER BY id, e.confidence DESC, e.id`;
