import { sureEnough } from "./ordinary.js";
import type { ConnectionSource } from "./read-connection.js";
import { toStatement } from "./read-nodes.js";
import type { StatementNode } from "./read-nodes.js";
import { idTerm, storedTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";
import { askable } from "./askable.js";
import type { AsOf } from "./view.js";

/** A statement as it was known for some time. */
export interface StatementVersionNode {
  readonly kind: "StatementVersion";
  /** Id of the version, by which its evidence is read. */
  readonly versionId: string;
  readonly statement: StatementNode;
  /** ISO 8601 instants: since when it was known in this form, and until when; null: it is current. */
  readonly knownFrom: string;
  readonly retractedAt: string | null;
}

/** The versions of one statement, whenever they were known. */
export const versionsOfStatement: ConnectionSource<StatementVersionNode> = {
  ...askable("Statement"),
  parent: "Statement",
  match: (view) => `MATCH (n:Statement {versionOf: x.id})\n${knownUntil(view)}`,
  condition: (view) => [(view.knownOn ?? null) === null ? null : "n.knownFrom <= $knownOn", sureEnough("n", view)].filter((each) => each !== null).join(" AND ") || null,
  row: ["n", "gone"],
  columns: { node: "n {.*}", gone: "gone" },
  key: idTerm,
  statement: null,
  parameters: {},
  read: (row) => {
    const node = row["node"] as { readonly id: string; readonly knownFrom: string };
    const { id: versionId, knownFrom } = node;
    return { kind: "StatementVersion", versionId, knownFrom, retractedAt: typeof row["gone"] === "string" ? row["gone"] : null, statement: toStatement(row["node"]) };
  },
  entities: () => [],
};

/** The versions of all statements that an entity, or one that has become it, is or was subject or object of. */
export const versionsOfEntity: ConnectionSource<StatementVersionNode> = {
  ...versionsOfStatement,
  parent: "Entity",
  match: (view) => `CALL (x) {
  RETURN x.id AS id
  UNION
  MATCH (merged:Entity {mergedInto: x.id}) RETURN merged.id AS id
}
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(n:Statement)
${knownUntil(view)}`,
};

/** What versions are ordered by. */
export const versionKnownFrom: Term = storedTerm("knownFrom", { type: "text", nullable: false, description: "Since when it was known in this form." });

/** A version that was retracted later than what is known was current then. */
function knownUntil({ knownOn = null }: AsOf): string {
  return `WITH DISTINCT n, ${knownOn === null ? "n.retractedAt" : "CASE WHEN n.retractedAt <= $knownOn THEN n.retractedAt END"} AS gone`;
}
