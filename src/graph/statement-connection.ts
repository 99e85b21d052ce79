import { askable } from "./askable.js";
import type { ConnectionSource } from "./read-connection.js";
import { toStatement } from "./read-nodes.js";
import type { StatementNode } from "./read-nodes.js";
import { idTerm } from "./read-terms.js";
import { EDGE_PROPERTIES } from "./stored-properties.js";
import { known } from "./view.js";
import type { AsOf } from "./view.js";

/** Statements, found in whatever way. */
export const statementRows: ConnectionSource<StatementNode> = {
  ...askable("Statement"),
  parent: null,
  match: () => "MATCH (n:Statement)",
  condition: () => null,
  row: ["n"],
  columns: Object.fromEntries(["id", "subjectId", "predicate", "objectId", ...EDGE_PROPERTIES].map((name) => [name, `n.${name}`])),
  key: idTerm,
  statement: "n",
  parameters: {},
  read: (row) => toStatement(row, row["certainty"]),
  entities: () => [],
};

/** All statements that were not retracted. */
export const allStatements: ConnectionSource<StatementNode> = { ...statementRows, all: "Statement" };

/** The statements that an entity is subject or object of. */
export const statementsOfEntity: ConnectionSource<StatementNode> = {
  ...statementRows,
  parent: "Entity",
  match: () => "MATCH (x)<-[:SUBJECT|OBJECT]-(n:Statement) WITH DISTINCT n",
};

/** The statements that an article says something for. */
export const statementsOfArticle: ConnectionSource<StatementNode> = {
  ...statementRows,
  parent: "Article",
  match: (view) => `MATCH (x)<-[:QUOTED_FROM]-(e:Evidence)<-[:SUPPORTED_BY]-(${lastVersion(view)}:Statement) WHERE ${known("e", view)}${ofVersions(view)} WITH DISTINCT n`,
};

/** Evidence is tied to a statement's last version; what was known of it earlier is another node. */
export function lastVersion({ knownOn = null }: AsOf): string {
  return knownOn === null ? "n" : "last";
}

/** Goes on from the last version of a statement to all of them, as `n`, where another than that may be known. */
export function ofVersions({ knownOn = null }: AsOf): string {
  return knownOn === null ? "" : " MATCH (n:Statement {versionOf: last.id})";
}
