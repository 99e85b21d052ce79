import type { ConnectionSource } from "./read-connection.js";
import type { StatementNode } from "./read-nodes.js";
import { allStatements } from "./statement-connection.js";

/** One source's date is over before the other's begins: they can't both be right. */
function apart(end: "since" | "until"): string {
  return `(e.${end}To < f.${end}From OR f.${end}To < e.${end}From)`;
}

/** The statements whose sources disagree on when they began or ended. Found from the articles, as registry rows rarely disagree. */
export const conflictingStatements: ConnectionSource<StatementNode> = {
  ...allStatements,
  match: `MATCH (:Article)<-[:QUOTED_FROM]-(e:Evidence)<-[:SUPPORTED_BY]-(n:Statement)-[:SUPPORTED_BY]->(f:Evidence)
WHERE ${apart("since")} OR ${apart("until")}
WITH DISTINCT n`,
};
