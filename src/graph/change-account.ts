import { ALWAYS_KNOWN } from "../model/records.js";
import type { ArticleRecord, EntityRecord, EvidenceRecord, GraphRecord, JudgementRecord, ReviewRecord, StatementRecord } from "../model/records.js";
import { Decision } from "../model/statement.js";
import type { Change } from "./read-changes.js";

/** What has become of a record by its last change. */
export type ChangeKind = "RECORDED" | "CORRECTED" | "SUPERSEDED" | "RETRACTED" | "MERGED" | "KEPT_APART" | "REVIEWED" | "WITHDRAWN";

/** What a change says to people. */
export interface ChangeAccount {
  readonly kind: ChangeKind;
  /** ISO 8601 instant; null when nobody has noted it. */
  readonly at: string | null;
  /** Id of the record; of what has none, of the article or entities it is about. */
  readonly id: string;
  readonly text: string;
}

/** Kinds after which a record no longer stands. */
const GONE: ReadonlySet<ChangeKind> = new Set(["SUPERSEDED", "RETRACTED", "WITHDRAWN"]);

/** Whether a change is a tombstone: what it shows no longer stands. */
export function isTombstone({ kind }: Pick<ChangeAccount, "kind">, { type }: Change): boolean {
  return GONE.has(kind) || (type === "entity" && kind === "MERGED");
}

/** Tells a change in a few words. */
export function accountOf({ records }: Change): ChangeAccount {
  const [record] = records;
  switch (record.type) {
    case "entity":
      return { kind: entityKind(record), at: timeOf(record), id: record.id, text: entityText(record) };
    case "article":
      return { kind: revisedKind(record), at: timeOf(record), id: record.id, text: articleText(record) };
    case "version":
      return { kind: "SUPERSEDED", at: timeOf(record), id: record.article, text: `an earlier text of article ${record.article}` };
    case "statement":
      return { kind: revisedKind(record), at: timeOf(record), id: record.id, text: statedText(record) };
    case "evidence":
      return { kind: revisedKind(record), at: timeOf(record), id: record.id, text: evidenceText(record) };
    case "mention":
      return { kind: "RECORDED", at: latest(records.map(timeOf)), id: record.article, text: mentionsText(records) };
    case "description":
      return { kind: record.retractedAt === null ? "RECORDED" : "RETRACTED", at: timeOf(record), id: record.entity, text: `${record.kind} ${record.name}, as article ${record.article} describes it` };
    case "judgement":
      return { kind: judgementKind(record), at: timeOf(record), id: `${record.left} ${record.right}`, text: judgementText(record) };
    case "review":
      return { kind: record.withdrawnAt === null ? "REVIEWED" : "WITHDRAWN", at: timeOf(record), id: record.article, text: reviewText(record) };
  }
}

function timeOf(record: GraphRecord): string | null {
  if ("at" in record) return record.withdrawnAt ?? record.at;
  const recordedAt = "recordedAt" in record ? record.recordedAt : ALWAYS_KNOWN;
  return record.retractedAt ?? latest([record.knownFrom, recordedAt]);
}

function latest(times: readonly (string | null)[]): string | null {
  const [last = null] = times.filter((time) => time !== null && time > ALWAYS_KNOWN).sort().reverse();
  return last;
}

function entityKind({ mergedInto, retractedAt }: EntityRecord): ChangeKind {
  if (mergedInto !== null) return "MERGED";
  return retractedAt === null ? "RECORDED" : "RETRACTED";
}

function revisedKind({ id, knownFrom, retractedAt, recordedAt }: ArticleRecord | StatementRecord | EvidenceRecord): ChangeKind {
  if (id.endsWith(`@${knownFrom}`)) return "SUPERSEDED";
  if (retractedAt !== null) return "RETRACTED";
  return knownFrom > recordedAt ? "CORRECTED" : "RECORDED";
}

function judgementKind({ decision, withdrawnAt }: JudgementRecord): ChangeKind {
  if (withdrawnAt !== null) return "WITHDRAWN";
  return decision === Decision.SAME ? "MERGED" : "KEPT_APART";
}

function entityText({ kind, name, mergedInto }: EntityRecord): string {
  return `${kind} ${name}${mergedInto === null ? "" : `, now ${mergedInto}`}`;
}

function articleText({ title, source, publisher, published }: ArticleRecord): string {
  return [`«${title ?? source}»`, publisher, published].filter((part) => part !== null).join(", ");
}

function statedText({ subject, predicate, object, property, value, role, since, until }: StatementRecord | EvidenceRecord): string {
  const said = [subject, predicate, object ?? [property, value].filter((part) => part !== null).join(" ")].join(" ");
  const more = [role, since && `since ${since.edtf}`, until && `until ${until.edtf}`].filter((part) => part !== null && part !== "");
  return [said, ...more].join(", ");
}

function evidenceText(evidence: EvidenceRecord): string {
  const source = evidence.quote === null ? `row ${evidence.registry?.row ?? "?"} of ${evidence.registry?.table ?? "a registry"}` : `«${shortened(evidence.quote)}»`;
  return `${statedText(evidence)}: ${source}`;
}

function mentionsText(records: Change["records"]): string {
  const named = new Set(records.flatMap((record) => (record.type === "mention" && record.retractedAt === null ? [record.became ?? record.entity] : [])));
  return `article ${(records[0] as { article: string }).article} names ${named.size === 0 ? "nobody" : shortened([...named].join(", "))}`;
}

function judgementText({ left, right, decision, by }: JudgementRecord): string {
  return `${left} and ${right} are ${decision === Decision.SAME ? "one" : "two"}, says ${by}`;
}

function reviewText({ subject, predicate, object, verdict, by }: ReviewRecord): string {
  return `${subject} ${predicate} ${object ?? ""}: ${verdict}, says ${by}`;
}

const LONGEST = 120;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2).trimEnd()} …`;
}
