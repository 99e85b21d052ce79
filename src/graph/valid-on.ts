import { lastingPredicates } from "../model/predicates.js";

/**
 * How sure it is that a statement holds on a day: DEFINITE when it has begun on the latest day that its beginning can mean, and not ended on the
 * earliest that its end can mean; POSSIBLE when vague or unknown dates allow it.
 */
export type Certainty = "DEFINITE" | "POSSIBLE";

/** A statement as a query has it: its node, or the relationship that repeats it, with the variables of its ends. */
export interface StatedAs {
  readonly alias: string;
  readonly ends: readonly [from: string, to: string] | null;
  /** Whether it is one of very many, so that what is over is looked for once and not for each. */
  readonly ofMany: boolean;
}

/** The statement's node. */
export function asNode(alias: string, ofMany = false): StatedAs {
  return { alias, ends: null, ofMany };
}

/** The relationship between a statement's ends. */
export function asEdge(alias: string, from: string, to: string): StatedAs {
  return { alias, ends: [from, to], ofMany: false };
}

/** Says under which condition a statement counts as such, whenever it holds. */
type Counts = (alias: string) => string;

/**
 * The condition that a statement holds on `$validOn`, for certain or possibly:
 * - nothing before the earliest day of its beginning, or after the latest of its end;
 * - what is planned or decided, only from the day on for which it is, and never for certain;
 * - what held once and no longer, by nobody knows when, only before the day on which that was recorded;
 * - what lasts (an office, a membership), until its ends do: an organisation at its end, or when another one takes its place.
 */
export function canHold(statement: StatedAs, counts: Counts): string {
  const { alias: a } = statement;
  return [
    `coalesce(${a}.sinceFrom, '') <= $validOn`,
    `coalesce(${a}.untilTo, '9999') >= $validOn`,
    `CASE ${a}.status WHEN 'STATED' THEN true WHEN 'FORMER' THEN ${a}.until IS NOT NULL OR substring(${a}.recordedAt, 0, 10) > $validOn ELSE coalesce(${a}.sinceFrom, ${a}.sinceTo, '9999') <= $validOn END`,
    unlessOver(statement, over(counts)),
  ].join(" AND ");
}

/** The condition that a statement that can hold on `$validOn` does so for certain. */
function certainlyHolds(statement: StatedAs, counts: Counts): string {
  const { alias: a } = statement;
  return [
    `coalesce(${a}.sinceTo, '9999') <= $validOn`,
    `(${a}.until IS NULL OR coalesce(${a}.untilFrom, '') >= $validOn)`,
    `(${a}.status = 'STATED' OR (${a}.status = 'FORMER' AND ${a}.until IS NOT NULL))`,
    unlessOver({ ...statement, ofMany: false }, maybeOver(counts)),
  ].join(" AND ");
}

/** The Cypher of how sure it is that a statement that can hold on `$validOn` does so. */
export function certaintyCypher(statement: StatedAs, counts: Counts): string {
  return `CASE WHEN ${certainlyHolds(statement, counts)} THEN 'DEFINITE' ELSE 'POSSIBLE' END`;
}

/** Names of predicates are ours, so they may stand in the text. */
const LASTING = `[${lastingPredicates.map((name) => `'${name}'`).join(", ")}]`;

/** When an organisation was no more. */
interface Over {
  /** By its own end. */
  readonly ended: (end: string) => string;
  /** As another took its place: the condition on `taking`, the succession. */
  readonly replaced: string;
}

function unlessOver({ alias, ends, ofMany }: StatedAs, { ended, replaced }: Over): string {
  const isOver = (end: string): string => `${ended(end)} OR EXISTS { MATCH (${end})<-[taking:SUCCEEDS]-() WHERE ${replaced} }`;
  if (ends) return `(NOT type(${alias}) IN ${LASTING} OR NOT (${ends.map(isOver).join(" OR ")}))`;
  const lasts = `${alias}.predicate IN ${LASTING}`;
  if (!ofMany) return `(NOT ${lasts} OR NOT EXISTS { MATCH (${alias})-[:SUBJECT|OBJECT]->(held) WHERE ${isOver("held")} })`;
  // Each a condition of its own and from what is rare, which Grafeo works out once for all statements (a third of the time).
  const byItsEnd = `MATCH (${alias})-[:SUBJECT|OBJECT]->(held) WHERE CASE WHEN ${ended("held")} THEN ${lasts} ELSE false END`;
  const bySuccession = `MATCH ()-[taking:SUCCEEDS]->()<-[:SUBJECT|OBJECT]-(${alias}) WHERE ${lasts} AND ${replaced}`;
  return `NOT EXISTS { ${byItsEnd} } AND NOT EXISTS { ${bySuccession} }`;
}

/** No more on the day: over at the latest, or replaced by another for certain. */
function over(counts: Counts): Over {
  return {
    ended: (end) => `coalesce(${end}.existsUntilTo, '9999') < $validOn`,
    replaced: `${counts("taking")} AND coalesce(taking.sinceTo, '9999') < $validOn AND NOT taking.status IN ['PLANNED', 'DECIDED']`,
  };
}

/** Perhaps no more on the day, as the end is vague, planned, or not dated. */
function maybeOver(counts: Counts): Over {
  return {
    ended: (end) => `(${end}.existsUntil IS NOT NULL AND coalesce(${end}.existsUntilFrom, '') < $validOn)`,
    replaced: `${counts("taking")} AND coalesce(taking.sinceFrom, '') < $validOn AND (taking.since IS NOT NULL OR NOT taking.status IN ['PLANNED', 'DECIDED'])`,
  };
}
