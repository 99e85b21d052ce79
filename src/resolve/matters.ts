import type { EvidenceRecord, StatementRecord } from "../model/records.js";
import { assemble } from "./assemble.js";
import type { Assembly } from "./assemble.js";
import type { Assertion } from "./assertion.js";
import { UNKNOWN_PUBLISHER } from "./assertion.js";
import { compare } from "./episodes.js";
import { inOrder, statementKey } from "./statement-id.js";

/** A stored statement with what supports it. */
export interface SupportedStatement {
  readonly statement: StatementRecord;
  readonly evidence: readonly { readonly record: EvidenceRecord; readonly publisher: string | null; readonly published: string | null }[];
}

/** What is said so far of the matters that a few articles speak of: what is stored, and what these articles add one by one. */
export class Matters {
  private readonly assertions = new Map<string, Assertion[]>();
  private readonly statements = new Map<string, StatementRecord[]>();
  private readonly stored = new Map<string, string>();

  constructor(supported: readonly SupportedStatement[]) {
    for (const { statement, evidence } of supported) {
      const key = statementKey(statement);
      append(this.statements, key, [statement]);
      append(this.assertions, key, evidence.map((each) => toAssertion(statement, each)));
      this.remember([statement, ...evidence.map(({ record }) => record)]);
    }
  }

  /**
   * What changes when assertions are added: new and changed statements of every matter that they speak of, new evidence, and
   * evidence that now belongs to another statement. Statements that have lost theirs are retracted.
   */
  assembleWith(assertions: readonly Assertion[], now: string): Assembly {
    const keys = [...new Set(assertions.map(keyOf))];
    const before = keys.flatMap((key) => this.assertions.get(key) ?? []);
    const { statements, evidence } = assemble([...before, ...assertions], now);
    const ids = new Set(statements.map(({ id }) => id));
    const orphans = keys.flatMap((key) => this.statements.get(key) ?? []).filter(({ id, retractedAt }) => !ids.has(id) && retractedAt === null);
    const all = [...statements, ...orphans.map((orphan) => ({ ...orphan, retractedAt: now }))];
    return { statements: all.filter((record) => this.isChanged(record)), evidence: evidence.filter((record) => this.isChanged(record)) };
  }

  /** Counts assertions among what is known, once they are stored, with what they led to. */
  keep(assertions: readonly Assertion[], { statements, evidence }: Assembly): void {
    for (const assertion of assertions) append(this.assertions, keyOf(assertion), [assertion]);
    for (const statement of statements) {
      const key = statementKey(statement);
      this.statements.set(key, [...(this.statements.get(key) ?? []).filter(({ id }) => id !== statement.id), statement]);
    }
    this.remember([...statements, ...evidence]);
  }

  private remember(records: Iterable<StatementRecord | EvidenceRecord>): void {
    for (const record of records) this.stored.set(record.id, content(record));
  }

  private isChanged(record: StatementRecord | EvidenceRecord): boolean {
    return this.stored.get(record.id) !== content(record);
  }
}

/** All that a record says, but when it was recorded. */
function content(record: StatementRecord | EvidenceRecord): string {
  const said = Object.entries(record).filter(([name]) => name !== "recordedAt");
  return JSON.stringify(said.sort(([a], [b]) => compare(a, b)));
}

const keyOf = (assertion: Assertion): string => statementKey(inOrder(assertion));

function append<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
}

function toAssertion(statement: StatementRecord, { record, publisher, published }: SupportedStatement["evidence"][number]): Assertion {
  const { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit } = statement;
  const voice = record.registry ? `registry: ${record.registry.table}` : (publisher ?? UNKNOWN_PUBLISHER);
  return { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit, evidence: record, publisher: voice, published };
}
