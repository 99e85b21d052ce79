import { StatementStatus } from "../../model/statement.js";
import { findDates } from "../dates/find-dates.js";
import { bitsOf, codesOf } from "../clauses/pattern.js";
import { maskText } from "../clauses/pattern-text.js";
import { droppedOf, fits, saysTheSame } from "./claims.js";
import { datedAsConcluded } from "./concluded.js";
import { dateOf, lastedBetween } from "./dates.js";
import { datedAsExisting } from "./existing.js";
import { relationRules } from "./index.js";
import { keyOf, Reading } from "./reading.js";
import { refusals } from "./refusals.js";
import { settle } from "./settle.js";
import { statusToCome } from "./to-come.js";
import { withGroups } from "./municipal-groups.js";
import type { Claim, Dropped } from "../../model/claim.js";
import type { Document } from "../text/document.js";
import type { Mention } from "../../model/mention.js";
import type { ReadSentence } from "./reading.js";
import type { Finding, RelationRule } from "./rule.js";

/**
 * Reads the relations of an article: runs every rule over every sentence, then drops what repeats, contradicts its predicate or says less than another claim.
 * With `explain` it also says what the rules were about to read and did not.
 */
export function readClaims(document: Document, mentions: readonly Mention[], rules: readonly RelationRule[] = relationRules, explain = false): { claims: Claim[]; dropped: Dropped[] } {
  const reading = new Reading(document, maskText(document, withGroups(document, mentions), findDates));
  const claims: Claim[] = [];
  const dropped: Dropped[] = [];
  const naming = reading.sentences.filter(({ codes }) => codes !== "").map((sentence) => ({ sentence, named: bitsOf(sentence.codes) }));
  for (const rule of rules) {
    const wanted = kindsOf(rule);
    for (const { sentence, named } of naming) {
      if (!namesAll(named, wanted) || (rule.cue && !sentence.holds(rule.cue))) continue;
      for (const finding of rule.read(sentence, reading)) {
        const claim = claimOf(finding, rule, sentence, reading);
        const reason = refusal(claim, claims);
        if (reason) dropped.push(droppedOf(claim, reason));
        else claims.push(claim);
        if (!reason) reading.found.push(finding);
      }
    }
  }
  if (explain) dropped.push(...refusals(reading, rules, claims, dropped));
  return settle(datedAsExisting(datedAsConcluded(claims, reading), reading), dropped);
}

function namesAll(named: number, wanted: readonly number[]): boolean {
  for (const kinds of wanted) if ((kinds & named) === 0) return false;
  return true;
}

const kindsOfRules = new WeakMap<RelationRule, readonly number[]>();

/** Of each end the kinds that a sentence must name, as bits; worked out once for all articles. */
function kindsOf(rule: RelationRule): readonly number[] {
  const kinds = kindsOfRules.get(rule) ?? rule.about.map((label) => bitsOf(codesOf(label)));
  kindsOfRules.set(rule, kinds);
  return kinds;
}

function claimOf(finding: Finding, rule: RelationRule, sentence: ReadSentence, reading: Reading): Claim {
  const { predicate, subject, object, status = StatementStatus.STATED, since, until = null, carried = {}, clause, filled = false } = finding;
  const begun = since === undefined && clause !== undefined ? dateOf(clause, reading) : (since ?? null);
  const lasted = predicate === "MEMBER_OF" || predicate === "OPERATES" ? lastedBetween(begun, clause ?? "", reading) : null;
  return {
    predicate,
    subject,
    object,
    carried,
    since: lasted?.since ?? begun,
    until: lasted?.until ?? until,
    status: lasted ? StatementStatus.FORMER : statusToCome({ ...finding, status, since: begun }, sentence, reading),
    start: sentence.sentence.start,
    end: sentence.sentence.end,
    rule: rule.name,
    filled,
  };
}

function refusal(claim: Claim, earlier: readonly Claim[]): string | null {
  if (keyOf(claim.subject) === keyOf(claim.object)) return "both ends are the same";
  if (!fits(claim)) return `${claim.predicate} does not lead from ${claim.subject.kind} to ${claim.object.kind}`;
  const same = earlier.find((other) => other.start === claim.start && saysTheSame(other, claim));
  return same ? `is read from the same sentence by ${same.rule} already` : null;
}
