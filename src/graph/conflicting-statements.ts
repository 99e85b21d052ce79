import type { ConnectionSource } from "./read-connection.js";
import type { StatementNode } from "./read-nodes.js";
import { statementRows, lastVersion, ofVersions } from "./statement-connection.js";
import { known } from "./view.js";

/** One source's date is over before the other's begins: they can't both be right. */
function apart(end: "since" | "until"): string {
  return `(e.${end}To < f.${end}From OR f.${end}To < e.${end}From)`;
}

/** The statements whose sources disagree on when they began or ended. Found from the articles, as registry rows rarely disagree. */
export const conflictingStatements: ConnectionSource<StatementNode> = {
  ...statementRows,
  match: (view) => `MATCH (:Article)<-[:QUOTED_FROM]-(e:Evidence)<-[:SUPPORTED_BY]-(${lastVersion(view)}:Statement)-[:SUPPORTED_BY]->(f:Evidence)
WHERE ${known("e", view)} AND ${known("f", view)} AND (${apart("since")} OR ${apart("until")})${ofVersions(view)}
WITH DISTINCT n`,
};
