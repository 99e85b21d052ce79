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
}

/** The statement's node. */
export function asNode(alias: string): StatedAs {
  return { alias, ends: null };
}

/** The relationship between a statement's ends. */
export function asEdge(alias: string, from: string, to: string): StatedAs {
  return { alias, ends: [from, to] };
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
export function canHold({ alias: a, ends }: StatedAs, counts: Counts): string {
  return [
    `coalesce(${a}.sinceFrom, '') <= $validOn`,
    `coalesce(${a}.untilTo, '9999') >= $validOn`,
    `(NOT ${a}.status IN ['PLANNED', 'DECIDED'] OR coalesce(${a}.sinceFrom, ${a}.sinceTo, '9999') <= $validOn)`,
    `(${a}.status <> 'FORMER' OR ${a}.until IS NOT NULL OR substring(${a}.recordedAt, 0, 10) > $validOn)`,
    unlessOver({ alias: a, ends }, (end) => isOver(end, counts)),
  ].join(" AND ");
}

/** The condition that a statement that can hold on `$validOn` does so for certain. */
function certainlyHolds({ alias: a, ends }: StatedAs, counts: Counts): string {
  return [
    `coalesce(${a}.sinceTo, '9999') <= $validOn`,
    `(${a}.until IS NULL OR coalesce(${a}.untilFrom, '') >= $validOn)`,
    `(${a}.status = 'STATED' OR (${a}.status = 'FORMER' AND ${a}.until IS NOT NULL))`,
    unlessOver({ alias: a, ends }, (end) => mayBeOver(end, counts)),
  ].join(" AND ");
}

/** The Cypher of how sure it is that a statement that can hold on `$validOn` does so. */
export function certaintyCypher(statement: StatedAs, counts: Counts): string {
  return `CASE WHEN ${certainlyHolds(statement, counts)} THEN 'DEFINITE' ELSE 'POSSIBLE' END`;
}

/** Names of predicates are ours, so they may stand in the text. */
const LASTING = `[${lastingPredicates.map((name) => `'${name}'`).join(", ")}]`;

function unlessOver({ alias, ends }: StatedAs, over: (end: string) => string): string {
  if (ends) return `(NOT type(${alias}) IN ${LASTING} OR NOT (${ends.map(over).join(" OR ")}))`;
  return `(NOT ${alias}.predicate IN ${LASTING} OR NOT EXISTS { MATCH (${alias})-[:SUBJECT|OBJECT]->(held) WHERE ${over("held")} })`;
}

/** The organisation was no more on the day: over at the latest, or replaced by another for certain. */
function isOver(end: string, counts: Counts): string {
  return `coalesce(${end}.existsUntilTo, '9999') < $validOn OR ${succeeded(end, counts, "coalesce(taking.sinceTo, '9999') < $validOn AND NOT taking.status IN ['PLANNED', 'DECIDED']")}`;
}

/** The organisation may have been no more on the day, as its end is vague, planned, or not dated. */
function mayBeOver(end: string, counts: Counts): string {
  const begun = "coalesce(taking.sinceFrom, '') < $validOn AND (taking.since IS NOT NULL OR NOT taking.status IN ['PLANNED', 'DECIDED'])";
  return `(${end}.existsUntil IS NOT NULL AND coalesce(${end}.existsUntilFrom, '') < $validOn) OR ${succeeded(end, counts, begun)}`;
}

function succeeded(end: string, counts: Counts, when: string): string {
  return `EXISTS { MATCH (${end})<-[taking:SUCCEEDS]-() WHERE ${counts("taking")} AND ${when} }`;
}
