import type { EvidenceRecord, StatementRecord } from "../model/records.js";
import { assemble } from "./assemble.js";
import type { Assembly } from "./assemble.js";
import type { Assertion } from "./assertion.js";
import { UNKNOWN_PUBLISHER } from "./assertion.js";
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

  constructor(stored: readonly SupportedStatement[]) {
    for (const { statement, evidence } of stored) {
      const key = statementKey(statement);
      append(this.statements, key, [statement]);
      append(this.assertions, key, evidence.map((each) => toAssertion(statement, each)));
    }
  }

  /** The statements of every matter that the assertions speak of, with all their evidence. Those that lose theirs to another are retracted. */
  assembleWith(assertions: readonly Assertion[], now: string): Assembly {
    const keys = [...new Set(assertions.map(keyOf))];
    const before = keys.flatMap((key) => this.assertions.get(key) ?? []);
    const { statements, evidence } = assemble([...before, ...assertions], now);
    const ids = new Set(statements.map(({ id }) => id));
    const orphans = keys.flatMap((key) => this.statements.get(key) ?? []).filter(({ id, retractedAt }) => !ids.has(id) && retractedAt === null);
    return { statements: [...statements, ...orphans.map((orphan) => ({ ...orphan, retractedAt: now }))], evidence };
  }

  /** Counts assertions among what is known, once they are stored, with the statements they led to. */
  keep(assertions: readonly Assertion[], { statements }: Assembly): void {
    for (const assertion of assertions) append(this.assertions, keyOf(assertion), [assertion]);
    for (const key of new Set(statements.map(statementKey))) this.statements.set(key, statements.filter((statement) => statementKey(statement) === key));
  }
}

const keyOf = (assertion: Assertion): string => statementKey(inOrder(assertion));

function append<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

function toAssertion(statement: StatementRecord, { record, publisher, published }: SupportedStatement["evidence"][number]): Assertion {
  const { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit } = statement;
  const voice = record.registry ? `registry: ${record.registry.table}` : (publisher ?? UNKNOWN_PUBLISHER);
  return { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, property, value, unit, evidence: record, publisher: voice, published };
}
