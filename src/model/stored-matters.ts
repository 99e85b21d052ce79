import type { EvidenceRecord, StatementRecord } from "./records.js";

/** A stored piece of evidence with what counts for its weight: who published it, and when (EDTF). Both null for registry rows. */
export interface StoredEvidence {
  readonly record: EvidenceRecord;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** All that is stored of some matters: the last version of every statement and piece of evidence, in id order, retracted ones among them. */
export interface StoredMatters {
  readonly statements: readonly StatementRecord[];
  readonly evidence: readonly StoredEvidence[];
}
