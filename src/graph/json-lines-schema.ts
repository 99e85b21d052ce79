import { createHash } from "node:crypto";
import { z } from "zod";
import { DateDerivation } from "../model/edtf-date.js";
import { PREDICATES } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import type { DateValue, GraphRecord } from "../model/records.js";
import { ArticleExtent, Decision, StatementStatus } from "../model/statement.js";
import { ownValues } from "./kind-properties.js";

const text = z.string().nullish().transform((value) => value ?? null);
const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1).default(1);
const status = z.enum(StatementStatus).default(StatementStatus.STATED);
const derivation = z.enum(DateDerivation).nullish();
const registry = z.object({ table: z.string(), row: z.string(), source: z.string() }).nullish().transform((value) => value ?? null);
const dates = { since: text, sinceDerivedFrom: derivation, until: text, untilDerivedFrom: derivation };

const entityLine = z
  .looseObject({ type: z.literal("entity"), id: z.string(), kind: z.string(), name: z.string(), aliases: z.array(z.string()).default([]), registry })
  .transform(({ type, id, kind, name, aliases, registry: row, ...rest }) => {
    return { type, id, kind, name, aliases, properties: ownValues(kind, rest), registry: row };
  });

const articleLine = z
  .object({
    type: z.literal("article"),
    id: z.string(),
    source: z.string().optional(),
    url: text,
    publisher: text,
    title: text,
    kicker: text,
    published: text,
    keywords: z.array(z.string()).default([]),
    language: z.string().default("de"),
    extent: z.enum(ArticleExtent).default(ArticleExtent.FULL),
    text: z.string().transform((value) => value.normalize("NFC")),
    hash: z.string().optional(),
  })
  .transform((line) => ({ ...line, source: line.source ?? line.url ?? line.id, hash: line.hash ?? sha256(line.text) }));

const statementLine = z
  .object({
    type: z.literal("statement"),
    id: z.string(),
    subject: z.string(),
    predicate: z.enum(Object.keys(PREDICATES) as [PredicateName, ...PredicateName[]]),
    object: text,
    role: text,
    onBehalfOf: text,
    subjectMatter: text,
    amount: text,
    property: text,
    value: text,
    unit: text,
    ...dates,
    status,
    confidence,
    recordedAt: z.string().default(() => new Date().toISOString()),
    retractedAt: text,
  })
  .transform(withDates);

const evidenceLine = z
  .object({
    type: z.literal("evidence"),
    id: z.string(),
    statement: z.string(),
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
  })
  .transform(withDates);

const mentionLine = z.object({ type: z.literal("mention"), article: z.string(), entity: z.string(), surface: z.string(), start: offset, end: offset });

const judgementLine = z.object({
  type: z.literal("judgement"),
  left: z.string(),
  right: z.string(),
  decision: z.enum(Decision),
  by: z.string().default("import"),
  at: z.string().default(() => new Date().toISOString()),
});

/** Reads a parsed line into a record: unknown keys dropped, missing optional ones given their default. */
export const lineSchema: z.ZodType<GraphRecord> = z.discriminatedUnion("type", [entityLine, articleLine, statementLine, evidenceLine, mentionLine, judgementLine]);

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
