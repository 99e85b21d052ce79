import { matches } from "../clauses/pattern.js";
import { each } from "./rule.js";
import { modalityOf } from "./modality.js";
import type { PredicateName } from "../../model/predicates.js";
import type { RelationRule } from "./rule.js";
import type { StatementStatus } from "../../model/statement.js";

interface PatternRule {
  readonly name: string;
  readonly predicate: PredicateName;
  /** Kind or interface of the two ends. */
  readonly subject: string;
  readonly object: string;
  /** Each with the groups `subject` and `object`, read in every clause. */
  readonly patterns: readonly RegExp[];
  /** What the clause must not hold. */
  readonly unless?: RegExp;
  /** Overrides the clause's modality, e.g. for a nominal phrase that holds whatever the clause says. */
  readonly status?: StatementStatus;
  readonly cue?: RegExp;
}

/** A rule that is a list of patterns (see `pattern`) with the groups `subject` and `object`. */
export function patternRule({ name, predicate, subject, object, patterns, unless, status, cue }: PatternRule): RelationRule {
  return {
    name,
    about: [subject, object],
    ...(cue && { cue }),
    read: ({ clauses }, reading) =>
      clauses
        .filter(({ phrases }) => phrases.length > 1)
        .flatMap(({ text: clause }) =>
          patterns.flatMap((pattern) =>
            matches(clause, pattern).flatMap(({ groups }) => {
              const meant = status ?? modalityOf(clause);
              if (!meant || unless?.test(clause)) return [];
              return each(predicate, reading.mentionsIn(groups?.["subject"], subject), reading.mentionsIn(groups?.["object"], object), { status: meant, clause });
            }),
          ),
        ),
  };
}
