import { AppError } from "../errors.js";
import { ALWAYS_KNOWN } from "../model/records.js";
import type { Carried, DateValue, EntityRecord, GraphRecord, Known, StatementRecord } from "../model/records.js";
import { lineSchema } from "./json-lines-schema.js";
import { ownValues } from "./kind-properties.js";

/** What a line may say beside the present: `history` adds since when it is known, which two stores with the same content need not share. */
export interface LineOptions {
  readonly history?: boolean;
}

/**
 * A record as one line of JSON without its line break: keys in fixed order, an entity's properties and dates flat, newer keys left out where
 * they say nothing.
 *
 * @example toLine(state) // {"type":"entity","id":"DE-ST","kind":"State","name":"Sachsen-Anhalt","aliases":["LSA"],"ags":"15","registry":null}
 */
export function toLine(record: GraphRecord, { history = false }: LineOptions = {}): string {
  return JSON.stringify(toFlat(record, history));
}

/**
 * The record of a line. Unknown keys are dropped, missing optional ones get their default.
 * Throws `INVALID_RECORD`, saying which key is wrong, for a line that is no record.
 */
export function fromLine(line: string): GraphRecord {
  return fromLineAmong(line, () => undefined);
}

/**
 * What `fromLine` gives; but evidence that does not say what it states (in a file made elsewhere) states what its statement does.
 * The error has the detail `statement` when that has to be known first.
 */
export function fromLineAmong(line: string, statementOf: (id: string) => StatementRecord | undefined): GraphRecord {
  const { data, error } = lineSchema.safeParse(selfContained(parseJson(line), statementOf));
  if (data) return data;
  const [issue] = error.issues;
  const where = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  throw new AppError("INVALID_RECORD", `${where}${issue?.message ?? "not a record"}`);
}

function selfContained(line: unknown, statementOf: (id: string) => StatementRecord | undefined): unknown {
  if (typeof line !== "object" || line === null) return line;
  const given = line as Readonly<Record<string, unknown>>;
  if (given["type"] !== "evidence" || given["subject"] !== undefined || typeof given["statement"] !== "string") return line;
  const statement = statementOf(given["statement"]);
  if (!statement) throw new AppError("INVALID_RECORD", `it does not say what it states, and there is no statement ${given["statement"]}`, { statement: given["statement"] });
  const { subject, predicate, object, recordedAt } = statement;
  return { subject, predicate, object, ...carriedOf(statement), recordedAt, ...given };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new AppError("INVALID_RECORD", "not JSON", {}, { cause: error });
  }
}

function toFlat(record: GraphRecord, history: boolean): object {
  const times = timesOf(record, history);
  switch (record.type) {
    case "entity": {
      const { type, id, kind, name, aliases, properties, registry, mergedInto } = record;
      return { type, id, kind, name, aliases, ...ownValues(kind, properties), registry: toFlatRegistry(registry), ...given({ mergedInto }), ...times };
    }
    case "article": {
      const { type, id, source, url, addresses, publisher, title, kicker, published, keywords, language, extent, text, hash, why, recordedAt } = record;
      const others = addresses.length === 1 && addresses[0] === url ? {} : { addresses };
      return { type, id, source, url, ...others, publisher, title, kicker, published, keywords, language, extent, text, hash, ...given({ why }), ...(history ? { recordedAt } : {}), ...times };
    }
    case "version": {
      const { type, article, hash, text } = record;
      return { type, article, hash, text, ...times };
    }
    case "statement": {
      const { type, id, subject, predicate, object, since, until, status, confidence, recordedAt, retractedAt } = record;
      return { type, id, subject, predicate, object, ...carriedOf(record), ...toFlatDates(since, until), status, confidence, ...given({ registered: record.registered ?? null }), recordedAt, retractedAt, ...times };
    }
    case "evidence": {
      const { type, id, statement, subject, predicate, object, article, quote, prefix, suffix, start, end, since, until, status, rule, confidence, registry } = record;
      const { version, verdict, recordedAt } = record;
      const what = { type, id, statement, subject, predicate, object, ...given(carriedOf(record)) };
      const where = { article, quote, prefix, suffix, start, end, ...given({ version }), ...toFlatDates(since, until) };
      return { ...what, ...where, status, rule, confidence, registry: toFlatRegistry(registry), ...given({ verdict }), recordedAt, ...times };
    }
    case "mention": {
      const { type, article, entity, became, surface, start, end, version } = record;
      return { type, article, entity, ...given({ became }), surface, start, end, ...given({ version }), ...times };
    }
    case "description": {
      const { type, article, entity, kind, name, aliases, properties } = record;
      return { type, article, entity, kind, name, aliases, ...ownValues(kind, properties), ...times };
    }
    case "judgement": {
      const { type, left, right, decision, by, at, why, withdrawnAt } = record;
      return { type, left, right, decision, by, at, ...given({ why, withdrawnAt }) };
    }
    case "review": {
      const { type, article, subject, predicate, object, quote, verdict, correction, by, at, why, withdrawnAt } = record;
      return { type, article, subject, predicate, object, quote, verdict, ...given({ correction }), by, at, ...given({ why, withdrawnAt }) };
    }
  }
}

function timesOf(record: GraphRecord, history: boolean): Partial<Known> {
  if (!("knownFrom" in record)) return {};
  const { knownFrom, retractedAt } = record;
  return { ...(history && knownFrom !== ALWAYS_KNOWN ? { knownFrom } : {}), ...given({ retractedAt }) };
}

/** What is not null. */
function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<T>;
}

function carriedOf({ role, onBehalfOf, subjectMatter, amount, property, value, unit }: Carried): Carried {
  return { role, onBehalfOf, subjectMatter, amount, property, value, unit };
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
