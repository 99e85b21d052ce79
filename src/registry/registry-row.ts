import { CURRENT } from "../model/records.js";
import type { EntityRecord } from "../model/records.js";
import { StatementStatus } from "../model/statement.js";
import type { PredicateName } from "../model/predicates.js";
import { NOTHING_CARRIED } from "../resolve/assertion.js";
import type { Assertion } from "../resolve/assertion.js";
import type { Row } from "./read-table.js";

/** What one row of the registry gives. */
export interface RowContent {
  readonly row: Row;
  readonly entity: EntityRecord;
  readonly assertions: readonly Assertion[];
}

/** Official data; rows that were compiled from pages; rows that nobody has checked (seed/registry/README.md). */
const CONFIDENCE = { official: 0.99, compiled: 0.9, unchecked: 0.7 };

interface Fact {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly role?: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** A statement that rests on a row. */
export function assertion(fact: Fact, { table, row, source }: { table: string; row: string; source: string }): Assertion {
  const { since = null, until = null, role = null } = fact;
  return {
    ...NOTHING_CARRIED,
    subject: fact.subject,
    predicate: fact.predicate,
    object: fact.object,
    role,
    publisher: `registry: ${table}`,
    published: null,
    evidence: {
      type: "evidence",
      article: null,
      quote: null,
      prefix: null,
      suffix: null,
      start: null,
      end: null,
      since: since === null ? null : { edtf: since, derivedFrom: null },
      until: until === null ? null : { edtf: until, derivedFrom: null },
      status: StatementStatus.STATED,
      rule: "registry",
      confidence: confidenceOf(table, source),
      registry: { table, row, source },
    },
  };
}

function confidenceOf(table: string, source: string): number {
  if (table === "territories.csv") return CONFIDENCE.official;
  return source.startsWith("general knowledge") ? CONFIDENCE.unchecked : CONFIDENCE.compiled;
}

/** An entity from a row; properties that are null are left out. */
export function entity(
  kind: string,
  row: Row,
  source: string,
  more: { aliases?: readonly string[]; properties?: Readonly<Record<string, string | number | boolean | null>> },
): EntityRecord {
  const id = row.required("id");
  const name = row.required("name");
  const properties = Object.fromEntries(Object.entries(more.properties ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  const aliases = [...new Set(more.aliases ?? [])].filter((alias) => alias !== name);
  return { type: "entity", id, kind, name, aliases, properties, registry: { table: row.table, row: id, source }, mergedInto: null, ...CURRENT };
}
