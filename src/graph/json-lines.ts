import { AppError } from "../errors.js";
import type { DateValue, EntityRecord, GraphRecord } from "../model/records.js";
import { lineSchema } from "./json-lines-schema.js";
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
