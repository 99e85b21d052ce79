import { isDeepStrictEqual } from "node:util";
import { select, text } from "@clack/prompts";
import type { OpenQuotation, WaitingStatement } from "../../graph/waiting-statements.js";
import { parseEdtf } from "../../model/edtf-date.js";
import { predicate } from "../../model/predicates.js";
import type { PredicateName } from "../../model/predicates.js";
import type { Correction, EntityRecord } from "../../model/records.js";
import { StatementStatus } from "../../model/statement.js";
import { askEntity } from "./ask-entity.js";
import { mayStand } from "./may-stand.js";
import { answerOf } from "./streams.js";
import type { Streams } from "./streams.js";

type TextField = "role" | "onBehalfOf" | "subjectMatter" | "amount";
type Field = "subject" | "object" | TextField | "since" | "until" | "status";

const FIELD_WORDS: Readonly<Record<Field, string>> = {
  subject: "subject", object: "object", role: "role", onBehalfOf: "on behalf of", subjectMatter: "subject matter", amount: "amount", since: "since", until: "until", status: "status",
};

/** What is corrected: the reading with the ends that its statement has now. */
interface Reading {
  readonly waiting: WaitingStatement;
  readonly record: OpenQuotation["record"];
  readonly entities: readonly EntityRecord[];
}

/** Asks what is right, one part after the other, until that is said to be all; null when nothing was changed or the question was left. */
export async function askCorrection(waiting: WaitingStatement, { record }: OpenQuotation, entities: readonly EntityRecord[], streams: Streams): Promise<Correction | null> {
  const reading = { waiting, record, entities };
  let correction: Correction = {};
  for (;;) {
    const field = await askField(reading, correction, streams);
    if (field === null) return null;
    if (field === "done") return Object.keys(correction).length === 0 ? null : correction;
    correction = differing({ ...correction, ...(await askValue(field, reading, correction, streams)) }, reading);
  }
}

function askField(reading: Reading, correction: Correction, { input, output }: Streams): Promise<Field | "done" | null> {
  const fields = fieldsOf(reading.waiting.statement.predicate).map((field) => ({ value: field as Field | "done", label: `${FIELD_WORDS[field]}: ${shown(field, reading, correction)}` }));
  const done = { value: "done" as const, label: Object.keys(correction).length === 0 ? "nothing is wrong: back" : "that is all: store the correction" };
  return answerOf<Field | "done">(select({ message: "What is wrong?", options: [...fields, done], showInstructions: false, input, output }));
}

/** What is not as it was read. */
function differing(correction: Correction, { waiting: { statement }, record }: Reading): Correction {
  const before = { ...record, subject: statement.subject, object: statement.object };
  return Object.fromEntries(Object.entries(correction).filter(([field, value]) => !isDeepStrictEqual(value, before[field as Field])));
}

function fieldsOf(name: PredicateName): Field[] {
  const { carries } = predicate(name);
  return ["subject", "object", ...carries.filter((carried) => carried !== "value"), "since", "until", "status"];
}

function shown(field: Field, { waiting, record, entities }: Reading, correction: Correction): string {
  const nameOf = (id: string | null | undefined): string => entities.find((entity) => entity.id === id)?.name ?? "";
  if (field === "subject" || field === "object") return nameOf(correction[field] ?? waiting.statement[field]);
  const value = field in correction ? correction[field] : record[field];
  return value === null || value === undefined ? "–" : typeof value === "string" ? value : value.edtf;
}

async function askValue(field: Field, reading: Reading, correction: Correction, streams: Streams): Promise<Correction> {
  if (field === "subject" || field === "object") return askEnd(field, reading, correction, streams);
  if (field === "since" || field === "until") return askDate(field, reading, streams);
  if (field === "status") return askStatus(streams);
  const said = await answerOf<string>(text({ message: `The ${FIELD_WORDS[field]}, as in the text (empty: none)`, initialValue: reading.record[field] ?? "", input: streams.input, output: streams.output }));
  return said === null ? {} : { [field]: said.trim() || null };
}

/** Only entities that the predicate allows beside the other end. */
async function askEnd(field: "subject" | "object", { waiting: { statement }, entities }: Reading, correction: Correction, streams: Streams): Promise<Correction> {
  const otherId = field === "subject" ? (correction.object ?? statement.object) : (correction.subject ?? statement.subject);
  const other = entities.find(({ id }) => id === otherId);
  const kinds = new Set([...new Set(entities.map(({ kind }) => kind))].filter((kind) => mayStand(statement.predicate, field === "subject" ? [kind, other?.kind] : [other?.kind, kind])));
  const allowed = entities.filter(({ id, kind }) => id !== otherId && kinds.has(kind));
  const chosen = await askEntity(`The right ${field}`, allowed.map((entity) => ({ entity })), streams);
  return chosen === null ? {} : { [field]: chosen.id };
}

async function askDate(field: "since" | "until", { record }: Reading, { input, output }: Streams): Promise<Correction> {
  const said = await answerOf<string>(
    text({ message: `${FIELD_WORDS[field]}: a date in EDTF, e.g. 2022-11-07, 2022-11, 2022, 2017~ (empty: none)`, initialValue: record[field]?.edtf ?? "", validate: (value) => dateProblem(value ?? ""), input, output }),
  );
  if (said === null) return {};
  return { [field]: said.trim() === "" ? null : { edtf: said.trim(), derivedFrom: null } };
}

function dateProblem(value: string): string | undefined {
  return value.trim() === "" || parseEdtf(value.trim()) ? undefined : "This is no EDTF date: 2022-11-07, 2022-11, 2022, 2022-11/.. are.";
}

async function askStatus({ input, output }: Streams): Promise<Correction> {
  const options = Object.values(StatementStatus).map((value) => ({ value, label: value }));
  const status = await answerOf<StatementStatus>(select({ message: "The status", options, showInstructions: false, input, output }));
  return status === null ? {} : { status };
}
