import type { Parameters } from "../store/store.js";

/** A condition on what a query reads, with the parameters that stand in it. */
export interface KnownCondition {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * The condition under which a node or relationship is known: now, or as it was known at an instant. Every reading query uses it.
 *
 * @param alias The node's or relationship's name in the query.
 * @param knownOn ISO 8601 instant; null for now.
 * @example knownAt("n", null).text // "n.retractedAt IS NULL"
 */
export function knownAt(alias: string, knownOn: string | null): KnownCondition {
  if (knownOn === null) return { text: knownNow(alias), parameters: {} };
  return { text: `${alias}.knownFrom <= $knownOn AND (${alias}.retractedAt IS NULL OR ${alias}.retractedAt > $knownOn)`, parameters: { knownOn } };
}

/** The condition under which a node or relationship is current. */
export function knownNow(alias: string): string {
  return `${alias}.retractedAt IS NULL`;
}
