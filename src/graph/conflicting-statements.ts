import type { ConnectionSource } from "./read-connection.js";
import type { StatementNode } from "./read-nodes.js";
import { lastVersion, ofVersions, statementRows } from "./statement-connection.js";
import { known } from "./view.js";

/** One source's date is over before the other's begins: they can't both be right. */
const APART = (["since", "until"] as const).map((end) => `e.${end}To < f.${end}From`).join(" OR ");

/** The statements whose sources disagree on when they began or ended. */
export const conflictingStatements: ConnectionSource<StatementNode> = {
  ...statementRows,
  match: (view) => `MATCH (e:Evidence)<-[:SUPPORTED_BY]-(${lastVersion(view)})-[:SUPPORTED_BY]->(f)
WHERE (${APART}) AND ${known("e", view)} AND ${known("f", view)}${ofVersions(view)}
WITH DISTINCT n`,
};
