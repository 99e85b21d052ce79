import { declarationByLabel, propertiesOf } from "../model/catalogue.js";
import type { PropertyDeclaration } from "../model/catalogue.js";
import type { EdtfDate, DateDerivation } from "../model/edtf-date.js";
import type { RegistryRecord } from "../model/evidence.js";
import type { PredicateName } from "../model/predicates.js";
import type { Carried } from "../model/records.js";
import type { ArticleExtent, StatementStatus, Verdict } from "../model/statement.js";
import type { Row, Value } from "../store/store.js";
import { withoutVersion } from "./stored-properties.js";
import type { Certainty } from "./valid-on.js";

/** An entity as the API serves it: local id, label of its kind, and the properties of that kind by name. */
export interface EntityNode {
  readonly kind: string;
  readonly id: string;
  readonly registryRecord: RegistryRecord | null;
  readonly [property: string]: unknown;
}

/** A statement with the local ids of its ends. */
export interface StatementNode extends Carried {
  readonly kind: "Statement";
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: PredicateName;
  readonly objectId: string | null;
  readonly since: EdtfDate | null;
  readonly until: EdtfDate | null;
  readonly status: StatementStatus;
  readonly confidence: number;
  readonly recordedAt: string;
  /** How sure it is that it holds on the day asked for; null when none is. */
  readonly certainty: Certainty | null;
}

/** An article without its text, which is fetched only when asked for. */
export interface ArticleNode {
  readonly kind: "Article";
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly published: EdtfDate | null;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly extent: ArticleExtent;
  readonly hash: string;
}

/** What an article's own words say for a statement. */
export interface QuotationNode {
  readonly kind: "Quotation";
  readonly article: ArticleNode;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number;
  readonly end: number;
  readonly since: EdtfDate | null;
  readonly until: EdtfDate | null;
  readonly status: StatementStatus;
  readonly rule: string;
  readonly confidence: number;
  readonly verdict: Verdict | null;
}

/** A row of the registry that says what a statement says. */
export type RegistryRecordNode = RegistryRecord & { readonly kind: "RegistryRecord" };

export type EvidenceNode = QuotationNode | RegistryRecordNode;

/** Everything about an article but its text: `a {.id, .source, …}`. */
export function articleProjection(variable: string): string {
  const names = ["id", "source", "url", "publisher", "title", "kicker", "published", "publishedFrom", "publishedTo", "keywords", "language", "extent", "hash"];
  return `${variable} {${names.map((name) => `.${name}`).join(", ")}}`;
}

/** Reads an entity; what the graph leaves out of a list is `[]`, of a truth value that must be there `false`. */
export function toEntity(value: Value | undefined): EntityNode {
  const row = asRow(value);
  const kind = String(row["kind"]);
  const node: Record<string, unknown> = {};
  for (const [name, absent] of absentValues(kind)) node[name] = row[name] ?? absent;
  return { ...node, kind, id: String(row["id"]), registryRecord: toRegistryRecord(row) };
}

type AbsentValue = null | false | readonly never[];

const absentValuesOfKinds = new Map<string, readonly (readonly [name: string, absent: AbsentValue])[]>();

/** The properties of a kind, each with what stands for it where the graph has none; worked out once, as it is asked for each node. */
function absentValues(kind: string): readonly (readonly [name: string, absent: AbsentValue])[] {
  const known = absentValuesOfKinds.get(kind);
  if (known) return known;
  const values = propertiesOf(declarationByLabel(kind).type).map((property) => [property.name, absentValue(property)] as const);
  absentValuesOfKinds.set(kind, values);
  return values;
}

function absentValue({ type, nullable }: PropertyDeclaration): AbsentValue {
  const declared = type();
  if (Array.isArray(declared)) return [];
  return declared === Boolean && !nullable ? false : null;
}

/** Reads a statement, under the id that all its versions share, or a relationship that repeats one. */
export function toStatement(value: Value | undefined, certainty: Value | undefined = null): StatementNode {
  const row = asRow(value);
  return {
    kind: "Statement",
    id: withoutVersion(String(row["id"]), row["knownFrom"]),
    subjectId: String(row["subjectId"]),
    predicate: row["predicate"] as PredicateName,
    objectId: text(row, "objectId"),
    role: text(row, "role"),
    onBehalfOf: text(row, "onBehalfOf"),
    subjectMatter: text(row, "subjectMatter"),
    amount: text(row, "amount"),
    property: text(row, "property"),
    value: text(row, "value"),
    unit: text(row, "unit"),
    ...validity(row),
    recordedAt: String(row["recordedAt"]),
    certainty: certainty as Certainty | null,
  };
}

export function toArticle(value: Value | undefined): ArticleNode {
  const row = asRow(value);
  return {
    kind: "Article",
    id: String(row["id"]),
    source: String(row["source"]),
    url: text(row, "url"),
    publisher: text(row, "publisher"),
    title: text(row, "title"),
    kicker: text(row, "kicker"),
    published: toDate(row, "published"),
    keywords: (row["keywords"] ?? []) as string[],
    language: String(row["language"]),
    extent: row["extent"] as ArticleExtent,
    hash: String(row["hash"]),
  };
}

/** Reads evidence: a quotation when an article stands behind it, else a row of the registry. */
export function toEvidence(value: Value | undefined, article: Value | undefined): EvidenceNode {
  const row = asRow(value);
  if (row["articleId"] === undefined || row["articleId"] === null) {
    return { kind: "RegistryRecord", table: String(row["registryTable"]), row: String(row["registryRow"]), source: String(row["registrySource"]) };
  }
  return {
    kind: "Quotation",
    article: toArticle(article),
    quote: String(row["quote"]),
    prefix: text(row, "prefix"),
    suffix: text(row, "suffix"),
    start: Number(row["start"]),
    end: Number(row["end"]),
    ...validity(row),
    rule: String(row["rule"]),
    verdict: text(row, "verdict") as Verdict | null,
  };
}

function validity(row: Row): Pick<StatementNode, "since" | "until" | "status" | "confidence"> {
  const { status, confidence } = row;
  return { since: toDate(row, "since"), until: toDate(row, "until"), status: status as StatementStatus, confidence: Number(confidence) };
}

/** Reads a date from its EDTF text and the days beside it. */
export function toDate(row: Row, name: string): EdtfDate | null {
  const edtf = text(row, name);
  if (edtf === null) return null;
  const derivedFrom = text(row, `${name}DerivedFrom`) as DateDerivation | null;
  return { edtf, earliest: text(row, `${name}From`), latest: text(row, `${name}To`), derivedFrom };
}

function toRegistryRecord(row: Row): RegistryRecord | null {
  const table = text(row, "registryTable");
  return table === null ? null : { table, row: String(row["registryRow"]), source: String(row["registrySource"]) };
}

function text(row: Row, name: string): string | null {
  const value = row[name] ?? null;
  return value === null ? null : String(value);
}

function asRow(value: Value | undefined): Row {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error("the graph gave no node where one was asked for");
  return value as Row;
}
