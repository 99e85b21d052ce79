import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../../model/mention.js";
import type { PredicateName } from "../../model/predicates.js";
import type { Carried, DateValue } from "../../model/records.js";
import type { StatementStatus } from "../../model/statement.js";
import type { Phrase } from "../clauses/clause-phrases.js";
import type { Reading, ReadSentence } from "./reading.js";

/** What a rule found in a sentence. What it leaves out is read from the clause: its date; STATED. */
export interface Finding {
  readonly predicate: PredicateName;
  readonly subject: Mention;
  readonly object: Mention;
  readonly status?: StatementStatus;
  /** Undefined: the clause's date; null: none, whatever the clause says. */
  readonly since?: DateValue | null;
  readonly until?: DateValue | null;
  readonly carried?: Partial<Carried>;
  /** The clause it was read from, for its date. */
  readonly clause?: Clause;
  /** An end was not named but filled from the context. */
  readonly filled?: boolean;
}

/** Reads one form of phrase. */
export interface RelationRule {
  /** `<predicate>/<form>`, e.g. `party-to/signed-together`. */
  readonly name: string;
  /** Kinds or interfaces of which a sentence must name at least one each; others are not read. */
  readonly about: readonly string[];
  /** What a sentence must hold; a cheap look before the patterns. */
  readonly cue?: RegExp;
  read(sentence: ReadSentence, reading: Reading): Finding[];
}

/** A clause with its names. */
export interface ReadClause {
  readonly text: Clause;
  readonly phrases: readonly Phrase[];
}

/** Every subject with every object. */
export function each(predicate: PredicateName, subjects: readonly Mention[], objects: readonly Mention[], more: Partial<Finding> = {}): Finding[] {
  return subjects.flatMap((subject) => objects.map((object) => ({ ...more, predicate, subject, object })));
}
