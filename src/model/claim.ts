import type { Mention } from "./mention.js";
import type { PredicateName } from "./predicates.js";
import type { Carried, DateValue } from "./records.js";
import type { StatementStatus } from "./statement.js";

/** A relation read from a text, still between mentions. */
export interface Claim {
  readonly predicate: PredicateName;
  readonly subject: Mention;
  readonly object: Mention;
  readonly carried: Partial<Carried>;
  readonly since: DateValue | null;
  readonly until: DateValue | null;
  readonly status: StatementStatus;
  /** The sentence (or sentences) it was read from: offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** `<predicate>/<rule>`, e.g. `party-to/signed-together`. */
  readonly rule: string;
  /** An end was not named but filled from the context. */
  readonly filled: boolean;
}

/** Something that a recogniser or rule proposed and a later step refused, for `explain`. */
export interface Dropped {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly rule: string;
  readonly reason: string;
}

/** What `extract` reads from one article. */
export interface Extraction {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly dropped: readonly Dropped[];
}
