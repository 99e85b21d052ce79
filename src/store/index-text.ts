import type { PropertyIndex } from "./store.js";

/** Cypher that makes the uniqueness constraint of an index, unless it is there. */
export function constraintText({ label, property }: PropertyIndex): string {
  return `CREATE CONSTRAINT ${name(label, property)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

/** Cypher that makes an index, unless it is there. */
export function indexText({ label, property }: PropertyIndex): string {
  return `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function name(label: string, property: string): string {
  return `${label}_${property}`.toLowerCase();
}
