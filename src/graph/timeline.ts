import type { EdtfDate } from "../model/edtf-date.js";
import { occurrences } from "../model/predicates.js";
import type { Occurrence, PredicateName } from "../model/predicates.js";
import { StatementStatus } from "../model/statement.js";
import type { Row } from "../store/store.js";
import type { ConnectionSource } from "./read-connection.js";
import { toStatement } from "./read-nodes.js";
import type { StatementNode } from "./read-nodes.js";
import type { Term } from "./read-terms.js";
import { statementRows } from "./statement-connection.js";
import { eventsAround } from "./timeline-scope.js";
import type { TimelineScope } from "./timeline-scope.js";
import type { Certainty } from "./valid-on.js";

/** What happened on a day of a timeline: the end of what a statement says, or what its beginning is by its predicate. */
export type TimelineEventKind = Occurrence | "ENDING";

/** A dated event: the beginning or the end of what a statement says. */
export interface TimelineEventNode {
  readonly kind: TimelineEventKind;
  readonly date: EdtfDate;
  /** POSSIBLE: planned or decided only, or so vaguely dated that it may lie outside the time asked for. */
  readonly certainty: Certainty;
  readonly statement: StatementNode;
}

/** Which events are asked for; null or nothing: all. */
export interface TimelineQuestion {
  readonly scope: TimelineScope;
  readonly kinds: readonly TimelineEventKind[] | null;
  readonly predicates: readonly PredicateName[] | null;
  /** ISO 8601 days; events that can lie between them. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The dated events of entities, one for each end of each statement that has a date.
 *
 * @param entities Local ids of those asked for together; null for a list under each entity.
 */
export function timelineSource(question: TimelineQuestion, entities: readonly string[] | null): ConnectionSource<TimelineEventNode> {
  const { scope, kinds, predicates, from, to } = question;
  const conditions = [
    "day IS NOT NULL",
    kinds && "event IN $kinds",
    predicates && "n.predicate IN $predicates",
    from === null ? null : "coalesce(dayTo, '9999') >= $from",
    to === null ? null : "coalesce(dayFrom, '') <= $to",
  ].filter((each) => each !== null);
  return {
    ...statementRows,
    parent: entities === null ? "Entity" : null,
    match: (view) => `${eventsAround(scope, entities !== null, view)}\n${EVENTS}`,
    condition: (view) => [statementRows.condition(view), ...conditions].filter((each) => each !== null).join(" AND "),
    row: ["n", "event", "day", "dayFrom", "dayTo"],
    columns: { node: "n {.*}", event: "event" },
    key: { name: "event", type: "text", nullable: false, expression: () => "n.id + event", description: "The statement and which of its ends." },
    parameters: { ...(entities && { entities }), ...(kinds && { kinds }), ...(predicates && { predicates }), ...(from && { from }), ...(to && { to }) },
    read: (row) => toEvent(row, question),
    entities: () => [],
  };
}

/** The day that a timeline is ordered by. */
export const eventDay: Term = { name: "date", type: "text", nullable: false, expression: () => "day", description: "The earliest day it can have been." };

/** Two rows for each statement: when it begins and when it ends. Names are of the model, so they may stand in the text. */
const EVENTS = `UNWIND ['since', 'until'] AS end
WITH n, CASE WHEN end = 'until' THEN 'ENDING' ${occurrences.map(([name, occurrence]) => `WHEN n.predicate = '${name}' THEN '${occurrence}'`).join(" ")} END AS event,
  CASE end WHEN 'since' THEN n.sinceFrom ELSE n.untilFrom END AS dayFrom, CASE end WHEN 'since' THEN n.sinceTo ELSE n.untilTo END AS dayTo
WITH n, event, dayFrom, dayTo, coalesce(dayFrom, dayTo) AS day`;

function toEvent(row: Row, question: TimelineQuestion): TimelineEventNode {
  const statement = toStatement(row["node"], row["certainty"]);
  const kind = row["event"] as TimelineEventKind;
  const date = kind === "ENDING" ? statement.until : statement.since;
  if (!date) throw new Error(`statement ${statement.id} has a day without a date`);
  return { kind, date, certainty: certaintyOf(date, statement, question), statement };
}

function certaintyOf({ edtf, earliest, latest }: EdtfDate, { status }: StatementNode, { from, to }: TimelineQuestion): Certainty {
  const happened = status === StatementStatus.STATED || status === StatementStatus.FORMER;
  const within = (from === null || (earliest ?? "") >= from) && (to === null || (latest ?? "9999") <= to);
  return happened && within && !/[~?%]/.test(edtf) ? "DEFINITE" : "POSSIBLE";
}
