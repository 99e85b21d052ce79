import { confirm, select } from "@clack/prompts";
import type { WaitingStatement } from "../../graph/waiting-statements.js";
import type { EntityRecord } from "../../model/records.js";
import { Decision } from "../../model/statement.js";
import type { Duplicate } from "../../resolve/duplicates/duplicate-finder.js";
import { reasonText } from "../duplicates-command.js";
import { askEntity } from "./ask-entity.js";
import type { EntityOption } from "./ask-entity.js";
import type { IdentityDecision, ReviewGraph } from "./review-graph.js";
import { answerOf } from "./streams.js";
import type { Streams } from "./streams.js";

type Pair = Pick<IdentityDecision, "left" | "right">;

/** From this score on «yes» is what Enter means. */
const LIKELY = 0.5;

/** Asks which end of a statement is, or is not, the same as which other entity: likely ones first, then all of its kind. Null when a question was left. */
export async function askOtherEntity(waiting: WaitingStatement, decision: Decision, graph: ReviewGraph, streams: Streams): Promise<Pair | null> {
  const words = decision === Decision.SAME ? "the same as" : "different from";
  const end = await askEnd(waiting, words, streams);
  if (end === null) return null;
  streams.output.write(`${streams.colors.dim("Looking for likely ones …")}\n`);
  const other = await askEntity(`«${end.name}» is ${words}`, await optionsFor(end, graph), streams);
  if (other === null) return null;
  const compared = await graph.compare(end.id, other.id);
  const sure = decision === Decision.DIFFERENT || (await confirmed(end, other, compared, streams));
  return sure ? { left: end.id, right: other.id } : null;
}

async function askEnd({ subject, object }: WaitingStatement, words: string, { input, output }: Streams): Promise<EntityRecord | null> {
  if (object === null) return subject;
  const options = [subject, object].map((entity) => ({ value: entity, label: `${entity.name} (${entity.kind} ${entity.id})` }));
  return answerOf<EntityRecord>(select({ message: `Which end is ${words} another entity?`, options, showInstructions: false, input, output }));
}

async function optionsFor(end: EntityRecord, graph: ReviewGraph): Promise<EntityOption[]> {
  const entities = (await graph.entities()).filter(({ id, kind }) => id !== end.id && kind === end.kind);
  const likely = new Map((await graph.duplicatesOf(end.id)).map(({ left, right, score }) => [left === end.id ? right : left, score]));
  const options = entities.map((entity) => ({ entity, score: likely.get(entity.id) ?? 0 })).sort((a, b) => b.score - a.score);
  return options.map(({ entity, score }) => ({ entity, ...(score > 0 ? { hint: `proposed, ${score.toFixed(2)}` } : {}) }));
}

async function confirmed(end: EntityRecord, other: EntityRecord, compared: Duplicate | null, { input, output, colors }: Streams): Promise<boolean> {
  const reasons = (compared?.reasons ?? []).map((reason) => `  ${reasonText(reason, colors)}`);
  output.write([`  Likely the same: ${compared ? compared.score.toFixed(2) : "nothing speaks for it"}`, ...reasons, ""].join("\n"));
  return (await answerOf<boolean>(confirm({ message: `Are «${end.name}» (${end.id}) and «${other.name}» (${other.id}) one?`, initialValue: (compared?.score ?? 0) >= LIKELY, input, output }))) === true;
}
