import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "../errors.js";
import { DateDerivation } from "../model/edtf-date.js";
import { PREDICATES } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import type { DateValue, EntityRecord, GraphRecord } from "../model/records.js";
import { ArticleExtent, Decision, StatementStatus } from "../model/statement.js";
import { ownValues } from "./kind-properties.js";

/**
 * A record as one line of JSON without its line break: keys in fixed order, an entity's properties and dates flat.
 *
 * @example toLine(state) // {"type":"entity","id":"DE-ST","kind":"State","name":"Sachsen-Anhalt","aliases":["LSA"],"ags":"15","registry":null}
 */
export function toLine(record: GraphRecord): string {
  return JSON.stringify(toFlat(record));
}

/**
 * The record of a line. Unknown keys are dropped, missing optional ones get their default.
 * Throws `INVALID_RECORD`, saying which key is wrong, for a line that is no record.
 */
export function fromLine(line: string): GraphRecord {
  const { data, error } = lineSchema.safeParse(parseJson(line));
  if (data) return data;
  const [issue] = error.issues;
  const where = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  throw new AppError("INVALID_RECORD", `${where}${issue?.message ?? "not a record"}`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new AppError("INVALID_RECORD", "not JSON", {}, { cause: error });
  }
}

function toFlat(record: GraphRecord): object {
  switch (record.type) {
    case "entity": {
      const { type, id, kind, name, aliases, properties, registry } = record;
      return { type, id, kind, name, aliases, ...ownValues(kind, properties), registry: toFlatRegistry(registry) };
    }
    case "article": {
      const { type, id, source, url, publisher, title, kicker, published, keywords, language, extent, text, hash } = record;
      return { type, id, source, url, publisher, title, kicker, published, keywords, language, extent, text, hash };
    }
    case "statement": {
      const { type, id, subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit } = record;
      const { since, until, status, confidence, recordedAt, retractedAt } = record;
      const what = { type, id, subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit };
      return { ...what, ...toFlatDates(since, until), status, confidence, recordedAt, retractedAt };
    }
    case "evidence": {
      const { type, id, statement, article, quote, prefix, suffix, start, end, since, until, status, rule, confidence, registry } = record;
      const dates = toFlatDates(since, until);
      return { type, id, statement, article, quote, prefix, suffix, start, end, ...dates, status, rule, confidence, registry: toFlatRegistry(registry) };
    }
    case "mention": {
      const { type, article, entity, surface, start, end } = record;
      return { type, article, entity, surface, start, end };
    }
    case "judgement": {
      const { type, left, right, decision, by, at } = record;
      return { type, left, right, decision, by, at };
    }
  }
}

function toFlatRegistry(registry: EntityRecord["registry"]): object | null {
  return registry && { table: registry.table, row: registry.row, source: registry.source };
}

function toFlatDates(since: DateValue | null, until: DateValue | null): object {
  return {
    since: since?.edtf ?? null,
    sinceDerivedFrom: since?.derivedFrom ?? null,
    until: until?.edtf ?? null,
    untilDerivedFrom: until?.derivedFrom ?? null,
  };
}

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

const lineSchema: z.ZodType<GraphRecord> = z.discriminatedUnion("type", [entityLine, articleLine, statementLine, evidenceLine, mentionLine, judgementLine]);

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
