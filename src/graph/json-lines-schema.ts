import { createHash } from "node:crypto";
import { z } from "zod";
import { DateDerivation } from "../model/edtf-date.js";
import { PREDICATES } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import { ALWAYS_KNOWN } from "../model/records.js";
import type { Correction, DateValue, GraphRecord } from "../model/records.js";
import { ArticleExtent, Decision, StatementStatus, Verdict } from "../model/statement.js";
import { ownValues } from "./kind-properties.js";

const text = z.string().nullish().transform((value) => value ?? null);
const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1).default(1);
const status = z.enum(StatementStatus).default(StatementStatus.STATED);
const derivation = z.enum(DateDerivation).nullish();
const registry = z.object({ table: z.string(), row: z.string(), source: z.string() }).nullish().transform((value) => value ?? null);
const dates = { since: text, sinceDerivedFrom: derivation, until: text, untilDerivedFrom: derivation };
const predicateName = z.enum(Object.keys(PREDICATES) as [PredicateName, ...PredicateName[]]);
const carried = { role: text, onBehalfOf: text, subjectMatter: text, amount: text, property: text, value: text, unit: text };
const known = { knownFrom: z.string().default(ALWAYS_KNOWN), retractedAt: text };
const instant = z.string().default(() => new Date().toISOString());
const decided = { by: z.string().default("import"), at: instant, why: text, withdrawnAt: text };

const entityLine = z
  .looseObject({ type: z.literal("entity"), id: z.string(), kind: z.string(), name: z.string(), aliases: z.array(z.string()).default([]), registry, mergedInto: text, ...known })
  .transform(({ type, id, kind, name, aliases, registry: row, mergedInto, knownFrom, retractedAt, ...rest }) => {
    return { type, id, kind, name, aliases, properties: ownValues(kind, rest), registry: row, mergedInto, knownFrom, retractedAt };
  });

const descriptionLine = z
  .looseObject({ type: z.literal("description"), article: z.string(), entity: z.string(), kind: z.string(), name: z.string(), aliases: z.array(z.string()).default([]), ...known })
  .transform(({ type, article, entity, kind, name, aliases, knownFrom, retractedAt, ...rest }) => {
    return { type, article, entity, kind, name, aliases, properties: ownValues(kind, rest), knownFrom, retractedAt };
  });

const articleLine = z
  .object({
    type: z.literal("article"),
    id: z.string(),
    source: z.string().optional(),
    url: text,
    addresses: z.array(z.string()).optional(),
    publisher: text,
    title: text,
    kicker: text,
    published: text,
    keywords: z.array(z.string()).default([]),
    language: z.string().default("de"),
    extent: z.enum(ArticleExtent).default(ArticleExtent.FULL),
    text: z.string().transform((value) => value.normalize("NFC")),
    hash: z.string().optional(),
    why: text,
    recordedAt: z.string().default(ALWAYS_KNOWN),
    ...known,
  })
  .transform((line) => {
    const { source, url, id, addresses, hash } = line;
    return { ...line, source: source ?? url ?? id, addresses: addresses ?? (url === null ? [] : [url]), hash: hash ?? sha256(line.text) };
  });

const versionLine = z
  .object({ type: z.literal("version"), article: z.string(), hash: z.string().optional(), text: z.string().transform((value) => value.normalize("NFC")), ...known })
  .transform((line) => ({ ...line, hash: line.hash ?? sha256(line.text) }));

const statementLine = z
  .object({
    type: z.literal("statement"),
    id: z.string(),
    subject: z.string(),
    predicate: predicateName,
    object: text,
    ...carried,
    ...dates,
    status,
    confidence,
    registered: z.literal(true).optional(),
    recordedAt: instant,
    knownFrom: z.string().optional(),
    retractedAt: text,
  })
  .transform(withDates)
  .transform((line) => ({ ...line, knownFrom: line.knownFrom ?? line.recordedAt }));

const evidenceLine = z
  .object({
    type: z.literal("evidence"),
    id: z.string(),
    statement: text,
    subject: z.string(),
    predicate: predicateName,
    object: text,
    ...carried,
    article: text,
    quote: text,
    prefix: text,
    suffix: text,
    start: offset.nullish().transform((value) => value ?? null),
    end: offset.nullish().transform((value) => value ?? null),
    ...dates,
    status,
    rule: z.string().default("import"),
    confidence,
    registry,
    version: text,
    verdict: z.enum(Verdict).nullish().transform((value) => value ?? null),
    recordedAt: instant,
    knownFrom: z.string().optional(),
    retractedAt: text,
  })
  .transform(withDates)
  .transform((line) => ({ ...line, knownFrom: line.knownFrom ?? line.recordedAt }));

const mentionLine = z.object({
  type: z.literal("mention"),
  article: z.string(),
  entity: z.string(),
  became: text,
  surface: z.string(),
  start: offset,
  end: offset,
  version: text,
  ...known,
});

const judgementLine = z.object({
  type: z.literal("judgement"),
  left: z.string(),
  right: z.string(),
  decision: z.enum(Decision),
  ...decided,
});

const stated = z.string().nullable();
const date = z.object({ edtf: z.string(), derivedFrom: z.enum(DateDerivation).nullable().default(null) }).nullable();
const correction = z
  .object({
    subject: z.string(),
    predicate: predicateName,
    object: stated,
    role: stated,
    onBehalfOf: stated,
    subjectMatter: stated,
    amount: stated,
    property: stated,
    value: stated,
    unit: stated,
    since: date,
    until: date,
    status: z.enum(StatementStatus),
  })
  .partial() as z.ZodType<Correction>;

const reviewLine = z.object({
  type: z.literal("review"),
  article: z.string(),
  subject: z.string(),
  predicate: predicateName,
  object: text,
  quote: z.string(),
  verdict: z.enum(Verdict),
  correction: correction.nullish().transform((value) => value ?? null),
  ...decided,
});

/** Reads a parsed line into a record: unknown keys dropped, missing optional ones given their default. */
export const lineSchema: z.ZodType<GraphRecord> = z.discriminatedUnion("type", [
  entityLine,
  articleLine,
  versionLine,
  statementLine,
  evidenceLine,
  mentionLine,
  descriptionLine,
  judgementLine,
  reviewLine,
]);

interface FlatDates {
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceDerivedFrom?: DateDerivation | null | undefined;
  readonly untilDerivedFrom?: DateDerivation | null | undefined;
}

function withDates<T extends FlatDates>({ since, until, sinceDerivedFrom, untilDerivedFrom, ...rest }: T) {
  return { ...rest, since: toDate(since, sinceDerivedFrom), until: toDate(until, untilDerivedFrom) };
}

function toDate(edtf: string | null, derivedFrom: DateDerivation | null | undefined): DateValue | null {
  return edtf === null ? null : { edtf, derivedFrom: derivedFrom ?? null };
}

function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
