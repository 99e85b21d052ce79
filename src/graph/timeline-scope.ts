import { knownAndSure } from "./view.js";
import type { View } from "./view.js";
import { becomes } from "./becomes.js";

/** Whose events a timeline shows: those of the entities, what lies between them, or also those of what they follow or hold. */
export type TimelineScope = "OWN" | "BETWEEN" | "LINEAGE" | "BELONGING";

/** Longest chain of successions, and deepest nesting of what belongs to what, that is followed. */
const CHAIN = 10;
const DEPTH = 5;

/**
 * The Cypher that finds, as `n`, the statements whose ends are a timeline's events.
 *
 * @param together Of all of `$entities`; else of the entity `x`.
 */
export function eventsAround(scope: TimelineScope, together: boolean, view: View): string {
  const start = together ? `UNWIND $entities AS asked\n${becomes("asked", "x", view)}\n` : "";
  return `${start}${SCOPES[scope](knownAndSure(view))}`;
}

type Counts = (alias: string) => string;

const STATEMENTS = "MATCH (m)<-[:SUBJECT|OBJECT]-(n:Statement)\nWITH DISTINCT n";

const SCOPES: Readonly<Record<TimelineScope, (counts: Counts) => string>> = {
  OWN: () => "MATCH (x)<-[:SUBJECT|OBJECT]-(n:Statement)\nWITH DISTINCT n",
  // What ties two of them to each other or to the same third is between them.
  BETWEEN: (counts) => `WITH collect(DISTINCT x.id) AS between
UNWIND between AS one
MATCH (x:Entity {id: one})<-[:SUBJECT|OBJECT]-(tie:Statement)-[:SUBJECT|OBJECT]->(third:Entity)
WHERE ${counts("tie")}
WITH between, third.id AS third, collect(DISTINCT one) AS sharers, collect(DISTINCT tie) AS ties
WITH between, third, sharers, ties WHERE third IN between OR size(sharers) > 1
UNWIND ties AS n
WITH DISTINCT n`,
  LINEAGE: (counts) => around([`(x)-[:SUCCEEDS*0..${CHAIN}]->(m:Entity)`, `(x)<-[:SUCCEEDS*0..${CHAIN}]-(m:Entity)`], counts),
  BELONGING: belonging,
};

/** Level by level, as there may be more ways from a state to what belongs to it than could be held. */
function belonging(counts: Counts): string {
  const levels = Array.from({ length: DEPTH }, (_, above) => `CALL (level${above}) {
  UNWIND level${above} AS whole
  MATCH (whole)<-[step:BELONGS_TO]-(part:Entity) WHERE ${counts("step")}
  RETURN collect(DISTINCT part) AS level${above + 1}
}`);
  const all = Array.from({ length: DEPTH + 1 }, (_, level) => `level${level}`).join(" + ");
  return `WITH collect(DISTINCT x) AS level0\n${levels.join("\n")}\nUNWIND ${all} AS m\nWITH DISTINCT m\n${STATEMENTS}`;
}

/** The statements of whatever lies at the end of a path, all of whose steps count. */
function around(paths: readonly string[], counts: Counts): string {
  const found = paths.map((path) => `MATCH way = ${path} WHERE all(step IN relationships(way) WHERE ${counts("step")}) RETURN m`);
  return `CALL (x) {\n${found.join("\nUNION\n")}\n}\nWITH DISTINCT m\n${STATEMENTS}`;
}
