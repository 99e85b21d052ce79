import type { Carried, EvidenceRecord, Known } from "../model/records.js";
import type { PredicateName } from "../model/predicates.js";
import type { Basis } from "./calibration.js";

/** What evidence has only when it is stored, or says through its assertion. */
type Added = "id" | "statement" | "subject" | "predicate" | "object" | "version" | "verdict" | "recordedAt" | keyof Carried | keyof Known;

/** Where and how something is said; what is said stands in the assertion. */
export type LooseEvidence = Omit<EvidenceRecord, Added> & Partial<Pick<EvidenceRecord, "id" | "recordedAt">>;

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
  /** What the confidence comes from; known while an article is read, not of stored evidence. */
  readonly basis?: Basis;
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
