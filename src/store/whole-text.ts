import type { Query } from "./store.js";

/** A query as one Cypher text. */
export function wholeText({ text, then }: Query): string {
  return then === undefined ? text : `CALL () {\n${text}\n}\n${then}`;
}
