import type { EvidenceRecord } from "../model/records.js";
import type { StoredEvidence, StoredMatters } from "../model/stored-matters.js";
import { assemble } from "./assemble.js";
import type { Assembly } from "./assemble.js";
import type { Assertion } from "./assertion.js";
import { UNKNOWN_PUBLISHER } from "./assertion.js";
import type { Decisions } from "./decisions.js";
import { REVIEW_RULE } from "./reviews.js";
import { evidenceId, inOrder, statementKey } from "./statement-id.js";
import { newVersions } from "./versions.js";

/** What articles are read to say now, in place of all that was read in them before. */
export interface NewReadings {
  readonly assertions: readonly Assertion[];
  /** Ids of the articles that are read again, or withdrawn. */
  readonly readAgain: ReadonlySet<string>;
  /** The hash of the text that an article had until now, where that has changed. */
  readonly pastTexts: ReadonlyMap<string, string>;
}

export const NO_READINGS: NewReadings = { assertions: [], readAgain: new Set(), pastTexts: new Map() };

/**
 * What is to be written when articles are read, or decisions change: the versions of evidence and statements that follow from all that is
 * stored of their matters and what is read now. Everything that is given as stored is assembled anew.
 */
export function reassemble({ statements, evidence }: StoredMatters, readings: NewReadings, decisions: Decisions, now: string): Assembly {
  const { readAgain, pastTexts } = readings;
  const isKept = ({ article, rule, retractedAt }: EvidenceRecord): boolean => retractedAt === null && rule !== REVIEW_RULE && !readAgain.has(article ?? "");
  const kept = evidence.filter(({ record }) => isKept(record)).map(toAssertion);
  const given = readings.assertions.map(withTimes(evidence.map(({ record }) => record).filter(({ article }) => readAgain.has(article ?? ""))));
  const next = assemble([...kept, ...given], now, decisions);
  const past = (record: EvidenceRecord): EvidenceRecord => (record.retractedAt === null ? record : { ...record, version: record.version ?? pastTexts.get(record.article ?? "") ?? null });
  return {
    statements: newVersions(byId(statements), next.statements, now),
    evidence: newVersions(byId(evidence.map(({ record }) => record)), next.evidence, now).map(past),
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Gives a reading its id, and the time at which the article was first read to say so, when it was before: in the same place or, in another text,
 * in the same words.
 *
 * @param before All that is stored of the articles that are read again.
 */
function withTimes(before: readonly EvidenceRecord[]): (assertion: Assertion) => Assertion {
  const times = new Map<string, string>();
  const note = (key: string, time: string): void => void times.set(key, [times.get(key) ?? time, time].sort()[0] ?? time);
  for (const record of before) {
    note(record.id, record.recordedAt);
    note(wordsKey(record, record), record.recordedAt);
  }
  return (given) => {
    const assertion = inOrder(given);
    const id = evidenceId(statementKey(assertion), assertion.evidence);
    const recordedAt = times.get(id) ?? times.get(wordsKey(assertion, assertion.evidence));
    return { ...assertion, evidence: { ...assertion.evidence, id, ...(recordedAt === undefined ? {} : { recordedAt }) } };
  };
}

function wordsKey({ subject, predicate, object }: Pick<Assertion, "subject" | "predicate" | "object">, { article, quote, rule, registry }: Assertion["evidence"]): string {
  return JSON.stringify([subject, predicate, object, article, quote, rule, registry?.table, registry?.row]);
}

function toAssertion({ record, publisher, published }: StoredEvidence): Assertion {
  const { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit } = record;
  const voice = record.registry ? `registry: ${record.registry.table}` : (publisher ?? UNKNOWN_PUBLISHER);
  return { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit, evidence: record, publisher: voice, published };
}
