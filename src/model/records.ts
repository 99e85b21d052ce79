import type { PredicateName } from "./predicates.js";
import type { ArticleExtent, Decision, StatementStatus, Verdict } from "./statement.js";
import type { DateDerivation } from "./edtf-date.js";
import type { RegistryRecord } from "./evidence.js";

/** When the graph held a record in this form (transaction time), as ISO 8601 instants. Nothing is deleted: what changes leaves a past version behind. */
export interface Known {
  /** Since when; `ALWAYS_KNOWN` when nobody has noted it. */
  readonly knownFrom: string;
  /** Until when; null: it is current. */
  readonly retractedAt: string | null;
}

/** Stands for a time of recording that nobody has noted. */
export const ALWAYS_KNOWN = "1970-01-01T00:00:00.000Z";

/** The times of a record that is current since nobody knows when. */
export const CURRENT: Known = { knownFrom: ALWAYS_KNOWN, retractedAt: null };

/**
 * The nouns as they travel between the stages, into the graph and through JSON Lines (docs: design, "JSON Lines").
 * Plain data; an absent value is `null`, never undefined.
 */
export interface EntityRecord extends Known {
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
  /** Local id of the entity that it has become by a judgement; null for one that stands for itself. */
  readonly mergedInto: string | null;
}

/** What one article says of an entity that no registry has: entities first read in articles are assembled from these. */
export interface DescriptionRecord extends Known {
  readonly type: "description";
  readonly article: string;
  readonly entity: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: EntityRecord["properties"];
}

export interface ArticleRecord extends Known {
  readonly type: "article";
  readonly id: string;
  /** File name or address it was ingested from; teasers add `#` and their number. */
  readonly source: string;
  readonly url: string | null;
  /** All addresses at which it was found, in order; `url` among them. */
  readonly addresses: readonly string[];
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
  /** Why it was withdrawn, when it was: `retractedAt` says when. */
  readonly why: string | null;
  /** ISO 8601 instant: when it was first recorded; `knownFrom` says since when it has this text. */
  readonly recordedAt: string;
}

/** A text that an article had before the present one. */
export interface ArticleVersionRecord extends Known {
  readonly type: "version";
  readonly article: string;
  readonly hash: string;
  readonly text: string;
}

export interface MentionRecord extends Known {
  readonly type: "mention";
  readonly article: string;
  /** The entity as it was read. */
  readonly entity: string;
  /** The entity that it has become by a judgement; null for itself. */
  readonly became: string | null;
  /** Hash of the past text (`ArticleVersionRecord`) that the offsets point into; null for the article's present one. */
  readonly version: string | null;
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

export interface StatementRecord extends Carried, Known {
  readonly type: "statement";
  /** Content hash of what is stated; see `resolve/statement-id.ts`. A past version's has `@` and its `knownFrom` added. */
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
  /** A row of the registry says it too: it never waits for review. Absent where none does. */
  readonly registered?: true;
  /** ISO 8601 instant: when the first of its evidence was recorded. */
  readonly recordedAt: string;
}

/**
 * What one article or one row says, by itself: ends and wording as they were read, before anything was merged or reviewed. Statements
 * are assembled from it. `article` and `quote` are set for a quotation, `registry` for a row.
 */
export interface EvidenceRecord extends Carried, Known {
  readonly type: "evidence";
  /** Content hash; a past version's has `@` and its `knownFrom` added. */
  readonly id: string;
  /** The statement that it supports; null when it does not count (`verdict`). */
  readonly statement: string | null;
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string | null;
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
  /** Hash of the past text (`ArticleVersionRecord`) that it quotes; null for the article's present one. */
  readonly version: string | null;
  /** What a person decided about it; null when nobody has. */
  readonly verdict: Verdict | null;
  /** ISO 8601 instant: when the article was first read to say this. */
  readonly recordedAt: string;
}

/** What a person decided about two entities. The latest that is not withdrawn counts. */
export interface JudgementRecord {
  readonly type: "judgement";
  readonly left: string;
  readonly right: string;
  readonly decision: Decision;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string | null;
  readonly withdrawnAt: string | null;
}

/** What is right where evidence is wrong: only what differs from what was read is set. */
export interface Correction extends Partial<Carried> {
  readonly subject?: string;
  readonly predicate?: PredicateName;
  readonly object?: string | null;
  readonly since?: DateValue | null;
  readonly until?: DateValue | null;
  readonly status?: StatementStatus;
}

/**
 * What a person decided about what was read from a sentence. It holds for all evidence of the article with these ends (as read) and this
 * quote, wherever it stands in the text, so also when the article is read again. The latest that is not withdrawn counts.
 */
export interface ReviewRecord {
  readonly type: "review";
  readonly article: string;
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string | null;
  readonly quote: string;
  readonly verdict: Verdict;
  /** Set when the verdict is CORRECTED. */
  readonly correction: Correction | null;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string | null;
  readonly withdrawnAt: string | null;
}

export type GraphRecord =
  | EntityRecord
  | ArticleRecord
  | ArticleVersionRecord
  | StatementRecord
  | EvidenceRecord
  | MentionRecord
  | DescriptionRecord
  | JudgementRecord
  | ReviewRecord;
