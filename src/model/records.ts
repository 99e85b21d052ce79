import type { PredicateName } from "./predicates.js";
import type { ArticleExtent, Decision, StatementStatus } from "./statement.js";
import type { DateDerivation } from "./edtf-date.js";
import type { RegistryRecord } from "./evidence.js";

/**
 * The nouns as they travel between the stages, into the graph and through JSON Lines (docs: design, "JSON Lines").
 * Plain data; an absent value is `null`, never undefined.
 */
export interface EntityRecord {
  readonly type: "entity";
  /** Local id: `DE-ST`, `15003000`, `kitu`. */
  readonly id: string;
  /** Label of the kind, e.g. `State`. */
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Values of the kind's own properties (`ags`, `population`, `signedOn`, …), by name; absent ones left out. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly registry: RegistryRecord | null;
}

export interface ArticleRecord {
  readonly type: "article";
  readonly id: string;
  /** File name or address it was ingested from; teasers add `#` and their number. */
  readonly source: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly kicker: string | null;
  /** EDTF day or month; never a crawl date. */
  readonly published: string | null;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly extent: ArticleExtent;
  /** Readable text in NFC; all offsets are UTF-16 code units into it. */
  readonly text: string;
  /** SHA-256 of `text`, hexadecimal. */
  readonly hash: string;
}

export interface MentionRecord {
  readonly type: "mention";
  readonly article: string;
  readonly entity: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** A date with its EDTF text and, when the text named none, where it was taken from. */
export interface DateValue {
  readonly edtf: string;
  readonly derivedFrom: DateDerivation | null;
}

/** What a predicate may carry beside its ends and times; all null where not said. */
export interface Carried {
  readonly role: string | null;
  readonly onBehalfOf: string | null;
  readonly subjectMatter: string | null;
  readonly amount: string | null;
  readonly property: string | null;
  readonly value: string | null;
  readonly unit: string | null;
}

export interface StatementRecord extends Carried {
  readonly type: "statement";
  /** Content hash of what is stated; see `resolve/statement-id.ts`. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: PredicateName;
  /** Local id of the entity, or null for a literal value. */
  readonly object: string | null;
  readonly since: DateValue | null;
  readonly until: DateValue | null;
  readonly status: StatementStatus;
  /** 0 to 1. */
  readonly confidence: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** What one article or one row says for a statement. `article` and `quote` are set for a quotation, `registry` for a row. */
export interface EvidenceRecord {
  readonly type: "evidence";
  readonly id: string;
  readonly statement: string;
  readonly article: string | null;
  readonly quote: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly since: DateValue | null;
  readonly until: DateValue | null;
  readonly status: StatementStatus;
  /** `<predicate file>/<rule>`, e.g. `party-to/signed-by`, or `registry`. */
  readonly rule: string;
  readonly confidence: number;
  readonly registry: RegistryRecord | null;
}

export interface JudgementRecord {
  readonly type: "judgement";
  readonly left: string;
  readonly right: string;
  readonly decision: Decision;
  readonly by: string;
  readonly at: string;
}

export type GraphRecord = EntityRecord | ArticleRecord | StatementRecord | EvidenceRecord | MentionRecord | JudgementRecord;
