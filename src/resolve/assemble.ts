import { parseEdtf } from "../model/edtf-date.js";
import type { Carried, DateValue, EvidenceRecord, StatementRecord } from "../model/records.js";
import { StatementStatus } from "../model/statement.js";
import type { Assertion, LooseEvidence } from "./assertion.js";
import { combinedConfidence } from "./calibration.js";
import { compare, divideIntoEpisodes } from "./episodes.js";
import { NO_DECISIONS } from "./decisions.js";
import type { Decisions } from "./decisions.js";
import type { Judgements } from "./judgements.js";
import { applyReviews, counts, sureness } from "./reviews.js";
import type { ReviewedAssertion } from "./reviews.js";
import { evidenceId, inOrder, statementId, statementKey } from "./statement-id.js";

/** Statements with the evidence they rest on. */
export interface Assembly {
  readonly statements: readonly StatementRecord[];
  readonly evidence: readonly EvidenceRecord[];
}

/** A reading with its id and with what it says of the entities that its ends have become. */
interface Said {
  readonly id: string;
  readonly read: ReviewedAssertion;
  readonly means: Assertion;
}

/**
 * Builds statements from all assertions about their matters, stored ones among them. The result depends on the set of assertions and on the
 * decisions only, neither on their order nor on how often one is given. Assertions keep their ends as read; statements have those that these
 * have become.
 *
 * @param now ISO instant for what is recorded now.
 */
export function assemble(assertions: readonly Assertion[], now: string, { judgements, reviews }: Decisions = NO_DECISIONS): Assembly {
  const all = distinct(applyReviews(assertions.map(inOrder), reviews)).map(([id, read]) => ({ id, read, means: meaning(read, judgements) }));
  const [counting, others] = [all.filter(isCounted), all.filter((said) => !isCounted(said))];
  const keyOf = rememberedKeys();
  const matters = [...groupBy(counting, ({ means }) => keyOf(means))].map(([key, matter]) => assembleMatter(key, matter, now));
  return {
    statements: matters.flatMap(({ statements }) => statements),
    evidence: [...matters.flatMap(({ evidence }) => evidence), ...others.map((said) => toEvidence(said, null, now))],
  };
}

/** A reading whose ends have become one says nothing. */
function isCounted({ read, means }: Said): boolean {
  return counts(read) && means.subject !== means.object;
}

/** What has the same `statementKey`, `key`. */
function assembleMatter(key: string, matter: readonly Said[], now: string): Assembly {
  const saidBy = new Map(matter.map((said) => [said.means, said]));
  const assertions = [...saidBy.keys()];
  // The role belongs to the matter: whichever episode an article supports, all of them have it in its fullest form.
  const role = fullest(assertions.map((assertion) => assertion.role));
  const statements: StatementRecord[] = [];
  const evidence: EvidenceRecord[] = [];
  divideIntoEpisodes(assertions).forEach((episode, index) => {
    const id = statementId(key, index);
    statements.push({ ...toStatement(id, episode, now), role });
    for (const assertion of episode) {
      const said = saidBy.get(assertion);
      if (said) evidence.push(toEvidence(said, id, now));
    }
  });
  return { statements, evidence };
}

/** `statementKey`, worked out once for what thousands of sentences state alike. */
function rememberedKeys(): (stated: Assertion) => string {
  const known = new Map<string, string>();
  return (stated) => {
    const { subject, predicate, object, role, property, value, unit } = stated;
    const words = JSON.stringify([subject, predicate, object, role, property, value, unit]);
    const key = known.get(words) ?? statementKey(stated);
    known.set(words, key);
    return key;
  };
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Readings with their ids; one that is given twice is kept once. */
function distinct(readings: readonly ReviewedAssertion[]): (readonly [string, ReviewedAssertion])[] {
  const once = new Map<string, ReviewedAssertion>();
  for (const reading of readings) {
    const { assertion } = reading;
    const id = assertion.evidence.id ?? evidenceId(statementKey(assertion), assertion.evidence);
    const known = once.get(id);
    if (!known || rank(assertion) < rank(known.assertion)) once.set(id, reading);
  }
  return [...once];
}

/** The assertion about the entities that its ends have become, as sure as it is after its review: itself where neither changes it. */
function meaning(reading: ReviewedAssertion, judgements: Judgements): Assertion {
  const { assertion } = reading;
  const { evidence } = assertion;
  const subject = judgements.canonical(assertion.subject);
  const object = assertion.object === null ? null : judgements.canonical(assertion.object);
  const confidence = sureness(reading);
  if (subject === assertion.subject && object === assertion.object && confidence === evidence.confidence) return assertion;
  return inOrder({ ...assertion, subject, object, evidence: { ...evidence, confidence } });
}

/** A total order, so that of two readings of the same words the same one wins every time. */
function rank(assertion: Assertion): string {
  const { evidence, publisher, published } = assertion;
  return JSON.stringify([1 - evidence.confidence, evidence.status, evidence.since, evidence.until, carried(assertion), publisher, published]);
}

function toStatement(id: string, episode: readonly Assertion[], now: string): StatementRecord {
  const [first] = episode;
  if (!first) throw new Error("a statement without evidence");
  return {
    type: "statement",
    id,
    subject: first.subject,
    predicate: first.predicate,
    object: first.object,
    ...(episode.length === 1 ? carried(first) : mergeCarried(episode)),
    since: preferredDate(episode, "since"),
    until: preferredDate(episode, "until"),
    status: preferredStatus(episode),
    confidence: combinedConfidence(episode.map(({ publisher, evidence }) => ({ publisher, confidence: evidence.confidence }))),
    ...(episode.some(({ evidence }) => evidence.registry !== null) ? { registered: true as const } : {}),
    recordedAt: episode.map(({ evidence }) => evidence.recordedAt ?? now).sort(compare)[0] ?? now,
    knownFrom: now,
    retractedAt: null,
  };
}

/** What is stored already is given again as it is. */
function toEvidence({ id, read: { assertion, verdict } }: Said, statement: string | null, now: string): EvidenceRecord {
  const { subject, predicate, object, evidence } = assertion;
  if (isStored(evidence) && evidence.statement === statement && evidence.verdict === verdict && evidence.version === null) return evidence;
  const recordedAt = evidence.recordedAt ?? now;
  return { ...evidence, id, statement, subject, predicate, object, ...carried(assertion), version: null, verdict, recordedAt, knownFrom: now, retractedAt: null };
}

function isStored(evidence: LooseEvidence): evidence is EvidenceRecord {
  return "knownFrom" in evidence;
}

function carried(assertion: Carried): Carried {
  const { role, onBehalfOf, subjectMatter, amount, property, value, unit } = assertion;
  return { role, onBehalfOf, subjectMatter, amount, property, value, unit };
}

/** Of each carried text the fullest that any assertion gives. */
function mergeCarried(episode: readonly Assertion[]): Carried {
  const fullestOf = (name: keyof Carried): string | null => fullest(episode.map((each) => each[name]));
  return {
    role: fullestOf("role"),
    onBehalfOf: fullestOf("onBehalfOf"),
    subjectMatter: fullestOf("subjectMatter"),
    amount: fullestOf("amount"),
    property: fullestOf("property"),
    value: fullestOf("value"),
    unit: fullestOf("unit"),
  };
}

function fullest(texts: readonly (string | null)[]): string | null {
  const given = texts.filter((text) => text !== null);
  return given.sort((a, b) => b.length - a.length || compare(a, b))[0] ?? null;
}

/**
 * The date that most independent publishers support; who names a year supports a day in it. Then: a date that a text names
 * before one taken from the publication, quotations before registry rows, finer before vaguer, earlier before later.
 */
function preferredDate(episode: readonly Assertion[], end: "since" | "until"): DateValue | null {
  const given = episode.flatMap((assertion) => {
    const date = assertion.evidence[end];
    return date ? [{ assertion, date, span: days(date) }] : [];
  });
  const named = given.filter(({ date }) => date.derivedFrom === null);
  const candidates = distinctDates(named.length > 0 ? named : given);
  const ranked = candidates.map((each) => {
    const supporters = candidates.filter(({ span }) => span.from <= each.span.from && each.span.to <= span.to);
    const publishers = new Set(supporters.map(({ assertion }) => assertion.publisher)).size;
    return { ...each, publishers, quoted: each.assertion.evidence.registry ? 1 : 0 };
  });
  ranked.sort(
    (a, b) => b.publishers - a.publishers || a.quoted - b.quoted || a.span.length - b.span.length || compare(a.date.edtf, b.date.edtf),
  );
  return ranked[0]?.date ?? null;
}

/** Each date of each publisher once. */
function distinctDates<T extends { assertion: Assertion; date: DateValue }>(given: readonly T[]): T[] {
  const once = new Map(given.map((each) => [`${each.date.edtf} ${each.assertion.evidence.registry === null} ${each.assertion.publisher}`, each]));
  return [...once.values()];
}

const BEGINNING = "0000-00-00";
const END = "9999-99-99";

function days({ edtf }: DateValue): { from: string; to: string; length: number } {
  const { earliest, latest } = parseEdtf(edtf) ?? { earliest: null, latest: null };
  const length = earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Infinity;
  return { from: earliest ?? BEGINNING, to: latest ?? END, length };
}

const STRENGTH: Record<StatementStatus, number> = {
  [StatementStatus.STATED]: 3,
  [StatementStatus.DECIDED]: 2,
  [StatementStatus.PLANNED]: 1,
  [StatementStatus.FORMER]: 0,
};

/**
 * What was done stays done: STATED beats DECIDED, and that beats PLANNED, whoever came later. Only an end undoes it: FORMER wins
 * where no source of the same time or later says that it holds; sources without a date can't gainsay one that has it.
 * A registry row without a date only says what belongs where, not that it exists already: it has no voice beside quotations.
 */
function preferredStatus(all: readonly Assertion[]): StatementStatus {
  const telling = all.filter(({ evidence }) => evidence.registry === null || evidence.since !== null);
  const episode = telling.length > 0 ? telling : all;
  const strongest = [...episode].sort((a, b) => STRENGTH[b.evidence.status] - STRENGTH[a.evidence.status])[0]?.evidence.status;
  const lastFormer = latest(episode.filter(({ evidence }) => evidence.status === StatementStatus.FORMER));
  if (lastFormer === null) return strongest ?? StatementStatus.STATED;
  const lastOther = latest(episode.filter(({ evidence }) => evidence.status !== StatementStatus.FORMER));
  return lastOther !== null && lastOther >= lastFormer && lastOther !== "" ? (strongest ?? StatementStatus.STATED) : StatementStatus.FORMER;
}

/** The last day of publication, "" when none is dated, null when there are no assertions. */
function latest(assertions: readonly Assertion[]): string | null {
  if (assertions.length === 0) return null;
  return assertions.map(({ published }) => (published && parseEdtf(published)?.latest) || "").sort(compare).at(-1) ?? "";
}
