import { createHash } from "node:crypto";
import { parseEdtf } from "../model/edtf-date.js";
import type { DateDerivation } from "../model/edtf-date.js";
import type { RegistryRecord } from "../model/evidence.js";
import { ALWAYS_KNOWN } from "../model/records.js";
import type {
  ArticleRecord,
  ArticleVersionRecord,
  Carried,
  Correction,
  DateValue,
  DescriptionRecord,
  EntityRecord,
  EvidenceRecord,
  JudgementRecord,
  Known,
  ReviewRecord,
  StatementRecord,
} from "../model/records.js";
import type { Parameters, Value } from "../store/store.js";
import { kindProperties, ownValues, requiredFlags } from "./kind-properties.js";

/** Properties of a node as stored; what a record has as null is not set. */
export type Stored = Readonly<Record<string, Value | undefined>>;

export function entityProperties({ id, kind, name, aliases, properties, registry, mergedInto, knownFrom, retractedAt }: EntityRecord): Parameters {
  return present({ ...requiredFlags(kind), ...properties, ...daysOf(kind, properties), id, kind, name, aliases, ...registryProperties(registry), mergedInto, knownFrom, retractedAt });
}

export function descriptionProperties(description: DescriptionRecord): Parameters {
  const { article: articleId, entity: entityId, kind, name, aliases, properties, knownFrom, retractedAt } = description;
  return present({ ...properties, id: `${articleId}|${entityId}|${knownFrom}`, articleId, entityId, kind, name, aliases, knownFrom, retractedAt });
}

export function versionProperties({ article: articleId, hash, text, knownFrom, retractedAt }: ArticleVersionRecord): Parameters {
  return present({ id: `${articleId}@${knownFrom}`, articleId, hash, text, knownFrom, retractedAt });
}

export function articleProperties(article: ArticleRecord): Parameters {
  const { published } = article;
  return present({ ...article, ...dateProperties("published", published === null ? null : { edtf: published, derivedFrom: null }), type: null });
}

export function statementProperties(statement: StatementRecord): Parameters {
  const { subject: subjectId, object: objectId, since, until } = statement;
  const dates = { ...dateProperties("since", since), ...dateProperties("until", until) };
  return present({ ...statement, ...dates, since: edtfOf(since), until: edtfOf(until), subjectId, objectId, about: isPast(statement) ? null : about(statement), versionOf: withoutVersion(statement.id, statement.knownFrom), subject: null, object: null, type: null });
}

/** Whether a later version of the record has taken its id. */
function isPast({ id, knownFrom }: StatementRecord | EvidenceRecord): boolean {
  return id !== withoutVersion(id, knownFrom);
}

/**
 * The id that all versions of a record share.
 *
 * @example withoutVersion("4f3a@2024-05-01T08:00:00.000Z", "2024-05-01T08:00:00.000Z") // "4f3a"
 */
export function withoutVersion(id: string, knownFrom: Value | undefined): string {
  const version = `@${String(knownFrom)}`;
  return id.endsWith(version) ? id.slice(0, -version.length) : id;
}

/** What the relationship between a statement's ends repeats of it, so that a traversal needs no second look. */
export const EDGE_PROPERTIES = [
  "role", "onBehalfOf", "subjectMatter", "amount", "property", "value", "unit",
  "since", "sinceFrom", "sinceTo", "sinceDerivedFrom", "until", "untilFrom", "untilTo", "untilDerivedFrom",
  "status", "confidence", "registered", "recordedAt", "knownFrom", "retractedAt",
] as const;

export function evidenceProperties(evidence: EvidenceRecord): Parameters {
  const { statement: statementId, article: articleId, subject: subjectId, object: objectId, since, until, registry } = evidence;
  const dates = { ...dateProperties("since", since), ...dateProperties("until", until) };
  const own = { ...evidence, ...dates, ...registryProperties(registry), since: edtfOf(since), until: edtfOf(until), statementId, articleId, subjectId, objectId, about: isPast(evidence) ? null : about(evidence) };
  return present({ ...own, statement: null, article: null, subject: null, object: null, registry: null, type: null });
}

/** What is stated, wording and times aside. */
export type Stated = Pick<EvidenceRecord, "subject" | "predicate" | "object">;

/** What evidence (as it was read) or a statement is about, in one text by which its last version is found: its ends and predicate. */
export function about({ subject, predicate, object }: Stated): string {
  return `${subject} ${predicate} ${object ?? ""}`;
}

export function judgementProperties(judgement: JudgementRecord): Parameters {
  return present({ ...judgement, id: decisionId(judgement), type: null });
}

export function reviewProperties(review: ReviewRecord): Parameters {
  const { article: articleId, subject: subjectId, object: objectId, correction } = review;
  const own = { ...review, correction: correction && JSON.stringify(correction), articleId, subjectId, objectId };
  return present({ ...own, id: decisionId(review), article: null, subject: null, object: null, type: null });
}

/** Decisions have no id of their own; what they are about and when they were made makes one. */
function decisionId(decision: JudgementRecord | ReviewRecord): string {
  if (decision.type === "judgement") return [...[decision.left, decision.right].sort(), decision.at].join("|");
  return [decision.article, about(decision), createHash("sha256").update(decision.quote).digest("hex").slice(0, 16), decision.at].join("|");
}

export function toEntity(stored: Stored): EntityRecord {
  const kind = String(stored["kind"]);
  return {
    type: "entity",
    id: String(stored["id"]),
    kind,
    name: String(stored["name"]),
    aliases: texts(stored["aliases"]),
    properties: ownValues(kind, stored),
    registry: toRegistry(stored),
    mergedInto: optional(stored["mergedInto"]),
    ...toKnown(stored),
  };
}

export function toDescription(stored: Stored): DescriptionRecord {
  const kind = String(stored["kind"]);
  return {
    type: "description",
    article: String(stored["articleId"]),
    entity: String(stored["entityId"]),
    kind,
    name: String(stored["name"]),
    aliases: texts(stored["aliases"]),
    properties: ownValues(kind, stored),
    ...toKnown(stored),
  };
}

export function toVersion(stored: Stored): ArticleVersionRecord {
  return { type: "version", article: String(stored["articleId"]), hash: String(stored["hash"]), text: String(stored["text"]), ...toKnown(stored) };
}

export function toArticle(stored: Stored): ArticleRecord {
  const { id, source, language, extent, text, hash } = stored;
  return {
    type: "article",
    id: String(id),
    source: String(source),
    url: optional(stored["url"]),
    addresses: texts(stored["addresses"]),
    publisher: optional(stored["publisher"]),
    title: optional(stored["title"]),
    kicker: optional(stored["kicker"]),
    published: optional(stored["published"]),
    keywords: texts(stored["keywords"]),
    language: String(language),
    extent: extent as ArticleRecord["extent"],
    text: String(text),
    hash: String(hash),
    why: optional(stored["why"]),
    recordedAt: optional(stored["recordedAt"]) ?? ALWAYS_KNOWN,
    ...toKnown(stored),
  };
}

export function toStatement(stored: Stored): StatementRecord {
  return {
    type: "statement",
    id: String(stored["id"]),
    subject: String(stored["subjectId"]),
    predicate: stored["predicate"] as StatementRecord["predicate"],
    object: optional(stored["objectId"]),
    ...toCarried(stored),
    since: toDate(stored, "since"),
    until: toDate(stored, "until"),
    status: stored["status"] as StatementRecord["status"],
    confidence: Number(stored["confidence"]),
    ...(stored["registered"] === true ? { registered: true as const } : {}),
    recordedAt: String(stored["recordedAt"]),
    ...toKnown(stored),
  };
}

/** All properties that `toEvidence` reads. */
export const EVIDENCE_PROPERTIES = [
  "id", "statementId", "subjectId", "predicate", "objectId", "role", "onBehalfOf", "subjectMatter", "amount", "property", "value", "unit",
  "articleId", "quote", "prefix", "suffix", "start", "end", "since", "sinceDerivedFrom", "until", "untilDerivedFrom", "status", "rule", "confidence",
  "registryTable", "registryRow", "registrySource", "version", "verdict", "recordedAt", "knownFrom", "retractedAt",
] as const;

export function toEvidence(stored: Stored): EvidenceRecord {
  return {
    type: "evidence",
    id: String(stored["id"]),
    statement: optional(stored["statementId"]),
    subject: String(stored["subjectId"]),
    predicate: stored["predicate"] as EvidenceRecord["predicate"],
    object: optional(stored["objectId"]),
    ...toCarried(stored),
    article: optional(stored["articleId"]),
    quote: optional(stored["quote"]),
    prefix: optional(stored["prefix"]),
    suffix: optional(stored["suffix"]),
    start: typeof stored["start"] === "number" ? stored["start"] : null,
    end: typeof stored["end"] === "number" ? stored["end"] : null,
    since: toDate(stored, "since"),
    until: toDate(stored, "until"),
    status: stored["status"] as EvidenceRecord["status"],
    rule: String(stored["rule"]),
    confidence: Number(stored["confidence"]),
    registry: toRegistry(stored),
    version: optional(stored["version"]),
    verdict: optional(stored["verdict"]) as EvidenceRecord["verdict"],
    recordedAt: String(stored["recordedAt"]),
    ...toKnown(stored),
  };
}

export function toJudgement(stored: Stored): JudgementRecord {
  const { left, right, decision } = stored;
  return { type: "judgement", left: String(left), right: String(right), decision: decision as JudgementRecord["decision"], ...toDecided(stored) };
}

export function toReview(stored: Stored): ReviewRecord {
  const { articleId, subjectId, predicate, quote, verdict, correction } = stored;
  return {
    type: "review",
    article: String(articleId),
    subject: String(subjectId),
    predicate: predicate as ReviewRecord["predicate"],
    object: optional(stored["objectId"]),
    quote: String(quote),
    verdict: verdict as ReviewRecord["verdict"],
    correction: typeof correction === "string" ? (JSON.parse(correction) as Correction) : null,
    ...toDecided(stored),
  };
}

function toDecided(stored: Stored): Pick<ReviewRecord, "by" | "at" | "why" | "withdrawnAt"> {
  return { by: String(stored["by"]), at: String(stored["at"]), why: optional(stored["why"]), withdrawnAt: optional(stored["withdrawnAt"]) };
}

function toCarried(stored: Stored): Carried {
  return {
    role: optional(stored["role"]),
    onBehalfOf: optional(stored["onBehalfOf"]),
    subjectMatter: optional(stored["subjectMatter"]),
    amount: optional(stored["amount"]),
    property: optional(stored["property"]),
    value: optional(stored["value"]),
    unit: optional(stored["unit"]),
  };
}

function toKnown(stored: Stored): Known {
  return { knownFrom: optional(stored["knownFrom"]) ?? ALWAYS_KNOWN, retractedAt: optional(stored["retractedAt"]) };
}

/** `sinceFrom` and `sinceTo` (the days it means at the earliest and latest, for indexes) and `sinceDerivedFrom`. */
function dateProperties(name: string, date: DateValue | null): Record<string, string | null> {
  const days = date && parseEdtf(date.edtf);
  return {
    [`${name}From`]: days?.earliest ?? null,
    [`${name}To`]: days?.latest ?? null,
    [`${name}DerivedFrom`]: date?.derivedFrom ?? null,
  };
}

/** The days of the dates among a kind's own properties: `signedOnFrom`, `signedOnTo`. */
function daysOf(kind: string, properties: EntityRecord["properties"]): Record<string, string | null> {
  const dates = [...(kindProperties(kind)?.values() ?? [])].filter(({ edtf, name }) => edtf && typeof properties[name] === "string");
  return Object.assign({}, ...dates.map(({ name }) => dateProperties(name, { edtf: String(properties[name]), derivedFrom: null }))) as Record<string, string | null>;
}

function edtfOf(date: DateValue | null): string | null {
  return date?.edtf ?? null;
}

function toDate(stored: Stored, name: string): DateValue | null {
  const edtf = optional(stored[name]);
  return edtf === null ? null : { edtf, derivedFrom: optional(stored[`${name}DerivedFrom`]) as DateDerivation | null };
}

function registryProperties(registry: RegistryRecord | null): Record<string, string | null> {
  return { registryTable: registry?.table ?? null, registryRow: registry?.row ?? null, registrySource: registry?.source ?? null };
}

function toRegistry(stored: Stored): RegistryRecord | null {
  const { registryTable: table, registryRow: row, registrySource: source } = stored;
  return typeof table === "string" ? { table, row: String(row), source: String(source) } : null;
}

function present(values: Readonly<Record<string, Value>>): Parameters {
  const given: Record<string, Value> = {};
  for (const name in values) {
    const value = values[name] ?? null;
    if (value !== null) given[name] = value;
  }
  return given;
}

function optional(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
