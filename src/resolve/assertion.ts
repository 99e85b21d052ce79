import type { Carried, EvidenceRecord } from "../model/records.js";
import type { PredicateName } from "../model/predicates.js";

/** Evidence before it has a statement; its id is known when it is stored. */
export type LooseEvidence = Omit<EvidenceRecord, "id" | "statement"> & Partial<Pick<EvidenceRecord, "id">>;

/** What one piece of evidence says, about entities: statements are assembled from these. */
export interface Assertion extends Carried {
  readonly subject: string;
  readonly predicate: PredicateName;
  /** Local id, or null for a literal value. */
  readonly object: string | null;
  readonly evidence: LooseEvidence;
  /** Who says it. Two articles of one publisher are one voice; a registry is a voice of its own. */
  readonly publisher: string;
  /** EDTF: when it was said, or null when that is not known. */
  readonly published: string | null;
}

export const NOTHING_CARRIED: Carried = {
  role: null,
  onBehalfOf: null,
  subjectMatter: null,
  amount: null,
  property: null,
  value: null,
  unit: null,
};

/** Articles whose publisher is not known may all be of one, and count as one voice. */
export const UNKNOWN_PUBLISHER = "unknown";
