import type { Row } from "../store/store.js";
import { askable } from "./askable.js";
import { knownNow } from "./known-at.js";
import type { ConnectionSource } from "./read-connection.js";
import { toStatement } from "./read-nodes.js";
import type { StatementNode } from "./read-nodes.js";
import type { EdtfDate } from "../model/edtf-date.js";
import { idTerm } from "./read-terms.js";
import { EDGE_PROPERTIES } from "./stored-properties.js";
import type { Term } from "./read-terms.js";

/** All statements that were not retracted. */
export const allStatements: ConnectionSource<StatementNode> = {
  ...askable("Statement"),
  parent: null,
  match: "MATCH (n:Statement)",
  condition: knownNow("n"),
  row: ["n"],
  columns: Object.fromEntries(["id", "subjectId", "predicate", "objectId", ...EDGE_PROPERTIES].map((name) => [name, `n.${name}`])),
  plain: true,
  key: idTerm,
  statement: "n",
  parameters: {},
  read: toStatement,
  entities: () => [],
};

/** The statements that an entity is subject or object of. */
export const statementsOfEntity: ConnectionSource<StatementNode> = {
  ...allStatements,
  parent: "Entity",
  match: "MATCH (x)<-[:SUBJECT|OBJECT]-(n:Statement) WITH DISTINCT n",
};

/** The statements that an article says something for. */
export const statementsOfArticle: ConnectionSource<StatementNode> = {
  ...allStatements,
  parent: "Article",
  match: `MATCH (x)<-[:QUOTED_FROM]-(e:Evidence)<-[:SUPPORTED_BY]-(n:Statement) WHERE ${knownNow("e")} WITH DISTINCT n`,
};

/** The beginning or the end of what a statement says. */
export interface TimelineEventNode {
  readonly kind: TimelineEventKind;
  readonly date: EdtfDate;
  readonly statement: StatementNode;
}

export type TimelineEventKind = "BEGINNING" | "ENDING";

/** The dated events of an entity, one for each end of each of its statements that has a date. */
export const timelineOfEntity: ConnectionSource<TimelineEventNode> = {
  ...statementsOfEntity,
  match: [
    "MATCH (x)<-[:SUBJECT|OBJECT]-(n:Statement)",
    "UNWIND ['BEGINNING', 'ENDING'] AS event",
    "WITH DISTINCT n, event, CASE event WHEN 'BEGINNING' THEN coalesce(n.sinceFrom, n.sinceTo) ELSE coalesce(n.untilFrom, n.untilTo) END AS day",
  ].join("\n"),
  condition: `${knownNow("n")} AND day IS NOT NULL`,
  row: ["n", "event", "day"],
  columns: { node: "n {.*}", event: "event" },
  key: { name: "event", type: "text", nullable: false, expression: () => "n.id + event", description: "The statement and which of its ends." },
  read: toEvent,
  entities: () => [],
};

/** The day that a timeline is ordered by. */
export const eventDay: Term = { name: "date", type: "text", nullable: false, expression: () => "day", description: "The earliest day it can have been." };

function toEvent(row: Row): TimelineEventNode {
  const statement = toStatement(row["node"]);
  const kind = row["event"] as TimelineEventKind;
  const date = kind === "BEGINNING" ? statement.since : statement.until;
  if (!date) throw new Error(`statement ${statement.id} has a day without a date`);
  return { kind, date, statement };
}
