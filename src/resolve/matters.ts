import { isDeepStrictEqual } from "node:util";
import type { EvidenceRecord, StatementRecord } from "../model/records.js";
import { assembleMatter, byMatter, merge } from "./assemble.js";
import type { Assembly } from "./assemble.js";
import type { Assertion } from "./assertion.js";
import { UNKNOWN_PUBLISHER } from "./assertion.js";
import { statementKey } from "./statement-id.js";

/** A stored statement with what supports it. */
export interface SupportedStatement {
  readonly statement: StatementRecord;
  readonly evidence: readonly { readonly record: EvidenceRecord; readonly publisher: string | null; readonly published: string | null }[];
}

/** What adding assertions changes. */
export interface MatterChanges extends Assembly {
  /** Ids of evidence that is no longer read in its article. */
  readonly outdated: readonly string[];
}

/** What is stored of the matters that some articles speak of. */
export class Matters {
  private readonly assertions = new Map<string, Assertion[]>();
  private readonly statements = new Map<string, StatementRecord[]>();
  private readonly stored = new Map<string, StatementRecord | EvidenceRecord>();

  constructor(supported: readonly SupportedStatement[]) {
    for (const { statement, evidence } of supported) {
      const key = statementKey(statement);
      append(this.statements, key, [statement]);
      append(this.assertions, key, evidence.map((each) => toAssertion(statement, each)));
      for (const record of [statement, ...evidence.map((each) => each.record)]) this.stored.set(record.id, record);
    }
  }

  /**
   * What changes when assertions are added: new and changed statements of every matter that they speak of, new evidence, and
   * evidence that now belongs to another statement. Of articles that are read again only what is given now counts; what was
   * read in them before is outdated. Statements that have lost all their evidence are retracted.
   */
  assembleWith(given: readonly Assertion[], readAgain: ReadonlySet<string>, now: string): MatterChanges {
    const isOld = ({ evidence: { article } }: Assertion): boolean => article !== null && readAgain.has(article);
    const added = byMatter(given);
    const spokenOf = readAgain.size === 0 ? [] : [...this.assertions].filter(([, assertions]) => assertions.some(isOld)).map(([key]) => key);
    const keys = [...new Set([...added.keys(), ...spokenOf])];
    const current = (key: string): Assertion[] => (this.assertions.get(key) ?? []).filter((assertion) => !isOld(assertion));
    const { statements, evidence } = merge(keys.map((key) => assembleMatter(key, [...current(key), ...(added.get(key) ?? [])], now)));
    const old = keys.flatMap((key) => (this.assertions.get(key) ?? []).filter(isOld));
    return {
      statements: [...statements, ...this.orphans(keys, statements, now)].filter((record) => this.isChanged({ ...record, recordedAt: this.recordedAt(record) })),
      evidence: evidence.filter((record) => this.isChanged(record)),
      outdated: this.outdated(old, evidence),
    };
  }

  /** Statements of these matters that nothing supports any more, retracted. */
  private orphans(keys: readonly string[], supported: readonly StatementRecord[], now: string): StatementRecord[] {
    const ids = new Set(supported.map(({ id }) => id));
    const known = keys.flatMap((key) => this.statements.get(key) ?? []);
    return known.filter(({ id, retractedAt }) => !ids.has(id) && retractedAt === null).map((orphan) => ({ ...orphan, retractedAt: now }));
  }

  private outdated(old: readonly Assertion[], evidence: readonly EvidenceRecord[]): string[] {
    const ids = new Set(evidence.map(({ id }) => id));
    return old.flatMap(({ evidence: { id } }) => (id === undefined || ids.has(id) ? [] : [id]));
  }

  private recordedAt({ id, recordedAt }: StatementRecord): string {
    const stored = this.stored.get(id);
    return stored?.type === "statement" ? stored.recordedAt : recordedAt;
  }

  private isChanged(record: StatementRecord | EvidenceRecord): boolean {
    return !isDeepStrictEqual(this.stored.get(record.id), record);
  }
}

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
