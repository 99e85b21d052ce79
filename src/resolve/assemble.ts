import { parseEdtf } from "../model/edtf-date.js";
import type { Carried, DateValue, EvidenceRecord, StatementRecord } from "../model/records.js";
import { StatementStatus } from "../model/statement.js";
import type { Assertion } from "./assertion.js";
import { combinedConfidence } from "./calibration.js";
import { compare, divideIntoEpisodes } from "./episodes.js";
import { evidenceId, inOrder, statementId, statementKey } from "./statement-id.js";

/** Statements with the evidence they rest on. */
export interface Assembly {
  readonly statements: readonly StatementRecord[];
  readonly evidence: readonly EvidenceRecord[];
}

/**
 * Builds statements from all assertions about their matters, stored ones among them. The result depends on the set of
 * assertions only, neither on their order nor on how often one is given.
 *
 * @param now ISO instant for `recordedAt`.
 */
export function assemble(assertions: readonly Assertion[], now: string): Assembly {
  return merge([...byMatter(assertions)].map(([key, matter]) => assembleMatter(key, matter, now)));
}

/** What `assemble` gives for assertions that have the same `statementKey`, `key`. */
export function assembleMatter(key: string, assertions: readonly Assertion[], now: string): Assembly {
  const statements: StatementRecord[] = [];
  const evidence: EvidenceRecord[] = [];
  if (assertions.length === 0) return { statements, evidence };
  const once = byEvidence(key, assertions);
  const ids = new Map([...once].map(([id, assertion]) => [assertion, id]));
  // The role belongs to the matter: whichever episode an article supports, all of them have it in its fullest form.
  const role = fullest([...once.values()].map((assertion) => assertion.role));
  divideIntoEpisodes([...once.values()]).forEach((episode, index) => {
    const statement = statementId(key, index);
    statements.push({ ...toStatement(statement, episode, now), role });
    for (const assertion of episode) evidence.push(toEvidence(assertion, ids.get(assertion) ?? "", statement, now));
  });
  return { statements, evidence };
}

/** Assemblies of different matters as one. */
export function merge(assemblies: readonly Assembly[]): Assembly {
  return { statements: assemblies.flatMap(({ statements }) => statements), evidence: assemblies.flatMap(({ evidence }) => evidence) };
}

/** Assertions, the ends of symmetric ones in order, by the key of their matter. */
export function byMatter(assertions: readonly Assertion[]): Map<string, Assertion[]> {
  const matters = new Map<string, Assertion[]>();
  for (const assertion of assertions.map(inOrder)) {
    const key = statementKey(assertion);
    const matter = matters.get(key);
    if (matter) matter.push(assertion);
    else matters.set(key, [assertion]);
  }
  return matters;
}

/** Id of the evidence → assertion; an assertion given twice is kept once. */
function byEvidence(key: string, assertions: readonly Assertion[]): Map<string, Assertion> {
  const matter = new Map<string, Assertion>();
  for (const assertion of assertions) {
    const id = evidenceId(key, assertion.evidence);
    const known = matter.get(id);
    if (!known || rank(assertion) < rank(known)) matter.set(id, assertion);
  }
  return matter;
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
    recordedAt: now,
    knownFrom: now,
    retractedAt: null,
  };
}

function toEvidence(assertion: Assertion, id: string, statement: string, now: string): EvidenceRecord {
  const { subject, predicate, object } = assertion;
  const fresh = { version: null, verdict: null, recordedAt: now, knownFrom: now, retractedAt: null };
  return { ...fresh, ...assertion.evidence, id, statement, subject, predicate, object, ...carried(assertion) };
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
  const candidates = distinct(named.length > 0 ? named : given);
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
function distinct<T extends { assertion: Assertion; date: DateValue }>(given: readonly T[]): T[] {
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
