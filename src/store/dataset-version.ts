import type { Query, Row } from "./store.js";

/** Counts the writes in the graph itself, within their transaction, so that all processes on one database agree. */
export const BUMP_VERSION: Query = {
  text: "MERGE (d:Dataset {id: 'dataset'}) SET d.version = coalesce(d.version, 0) + 1",
  parameters: {},
};

export const READ_VERSION: Query = { text: "MATCH (d:Dataset {id: 'dataset'}) RETURN d.version AS version", parameters: {} };

/** The version in the answer to `READ_VERSION`; 0 for a store never written to. */
export function versionOf(rows: readonly Row[]): number {
  return Number(rows[0]?.["version"] ?? 0);
}
