import type { PropertyIndex } from "./store.js";

/** Cypher that makes the uniqueness constraint of an index, unless it is there. */
export function constraintText(index: PropertyIndex): string {
  return `CREATE CONSTRAINT ${indexName(index)} IF NOT EXISTS FOR (n:${index.label}) REQUIRE n.${index.property} IS UNIQUE`;
}

/** Cypher that makes an index, unless it is there. */
export function indexText(index: PropertyIndex): string {
  return `CREATE INDEX ${indexName(index)} IF NOT EXISTS FOR (n:${index.label}) ON (n.${index.property})`;
}

/** The name of an index, or of a constraint with the index that it brings. */
export function indexName({ label, property, unique }: PropertyIndex): string {
  return `${label}_${property}${unique ? "_unique" : ""}`.toLowerCase();
}
