import { readEvidence } from "../../graph/read-evidence.js";
import type { EvidenceNode } from "../../graph/read-nodes.js";
import { UNKNOWN_PUBLISHER } from "../../resolve/assertion.js";
import type { Assertion } from "../../resolve/assertion.js";
import type { Voice } from "../../resolve/calibration.js";
import { statementId, statementKey } from "../../resolve/statement-id.js";
import type { GraphStore } from "../../store/store.js";

/** Who else says what was read, by assertion. */
export type StoredVoices = ReadonlyMap<Assertion, readonly Voice[]>;

/** So many pieces of evidence are looked at for one statement, the surest first. */
const MOST = 100;

/** Who says in the graph what these assertions say: one round trip for all. Of a matter with several times the first one counts. */
export async function storedVoices(store: GraphStore, assertions: readonly Assertion[]): Promise<StoredVoices> {
  const evidence = await readEvidence(store, assertions.map((assertion) => statementId(statementKey(assertion), 0)), MOST);
  return new Map(assertions.map((assertion, index) => [assertion, (evidence[index] ?? []).map(voiceOf)]));
}

function voiceOf(evidence: EvidenceNode): Voice {
  if (evidence.kind === "RegistryRecord") return { publisher: `registry: ${evidence.table}`, confidence: 1 };
  return { publisher: evidence.article.publisher ?? UNKNOWN_PUBLISHER, confidence: evidence.confidence };
}
