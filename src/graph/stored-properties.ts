import { parseEdtf } from "../model/edtf-date.js";
import type { DateDerivation } from "../model/edtf-date.js";
import type { RegistryRecord } from "../model/evidence.js";
import type { ArticleRecord, DateValue, EntityRecord, EvidenceRecord, JudgementRecord, StatementRecord } from "../model/records.js";
import type { Parameters, Value } from "../store/store.js";
import { ownValues, requiredFlags } from "./kind-properties.js";

/** Properties of a node as stored; what a record has as null is not set. */
export type Stored = Readonly<Record<string, Value | undefined>>;

export function entityProperties({ id, kind, name, aliases, properties, registry }: EntityRecord): Parameters {
  return present({ ...requiredFlags(kind), ...properties, id, kind, name, aliases, ...registryProperties(registry) });
}

export function articleProperties(article: ArticleRecord): Parameters {
  const { published } = article;
  return present({ ...article, ...dateProperties("published", published === null ? null : { edtf: published, derivedFrom: null }), type: null });
}

export function statementProperties(statement: StatementRecord): Parameters {
  const { subject: subjectId, object: objectId, since, until } = statement;
  const dates = { ...dateProperties("since", since), ...dateProperties("until", until) };
  return present({ ...statement, ...dates, since: edtfOf(since), until: edtfOf(until), subjectId, objectId, subject: null, object: null, type: null });
}

/** What the relationship between a statement's ends repeats of it, so that a traversal needs no second look. */
export const EDGE_PROPERTIES = [
  "role", "onBehalfOf", "subjectMatter", "amount", "property", "value", "unit",
  "since", "sinceFrom", "sinceTo", "sinceDerivedFrom", "until", "untilFrom", "untilTo", "untilDerivedFrom",
  "status", "confidence", "recordedAt", "retractedAt",
] as const;

export function evidenceProperties(evidence: EvidenceRecord): Parameters {
  const { statement: statementId, article: articleId, since, until, registry } = evidence;
  const dates = { ...dateProperties("since", since), ...dateProperties("until", until) };
  const own = { ...evidence, ...dates, ...registryProperties(registry), since: edtfOf(since), until: edtfOf(until), statementId, articleId };
  return present({ ...own, statement: null, article: null, registry: null, type: null });
}

export function judgementProperties(judgement: JudgementRecord): Parameters {
  return present({ ...judgement, id: judgementId(judgement), type: null });
}

/** A judgement has no id of its own; what it is about makes one. */
export function judgementId({ left, right }: Pick<JudgementRecord, "left" | "right">): string {
  return `${left}|${right}`;
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
  };
}

export function toArticle(stored: Stored): ArticleRecord {
  const { id, source, language, extent, text, hash } = stored;
  return {
    type: "article",
    id: String(id),
    source: String(source),
    url: optional(stored["url"]),
    publisher: optional(stored["publisher"]),
    title: optional(stored["title"]),
    kicker: optional(stored["kicker"]),
    published: optional(stored["published"]),
    keywords: texts(stored["keywords"]),
    language: String(language),
    extent: extent as ArticleRecord["extent"],
    text: String(text),
    hash: String(hash),
  };
}

export function toStatement(stored: Stored): StatementRecord {
  return {
    type: "statement",
    id: String(stored["id"]),
    subject: String(stored["subjectId"]),
    predicate: stored["predicate"] as StatementRecord["predicate"],
    object: optional(stored["objectId"]),
    role: optional(stored["role"]),
    onBehalfOf: optional(stored["onBehalfOf"]),
    subjectMatter: optional(stored["subjectMatter"]),
    amount: optional(stored["amount"]),
    property: optional(stored["property"]),
    value: optional(stored["value"]),
    unit: optional(stored["unit"]),
    since: toDate(stored, "since"),
    until: toDate(stored, "until"),
    status: stored["status"] as StatementRecord["status"],
    confidence: Number(stored["confidence"]),
    recordedAt: String(stored["recordedAt"]),
    retractedAt: optional(stored["retractedAt"]),
  };
}

export function toEvidence(stored: Stored): EvidenceRecord {
  return {
    type: "evidence",
    id: String(stored["id"]),
    statement: String(stored["statementId"]),
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
  };
}

export function toJudgement(stored: Stored): JudgementRecord {
  const { left, right, decision, by, at } = stored;
  return { type: "judgement", left: String(left), right: String(right), decision: decision as JudgementRecord["decision"], by: String(by), at: String(at) };
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
