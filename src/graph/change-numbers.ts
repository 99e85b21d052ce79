import { randomUUID } from "node:crypto";
import type { Query, Row } from "../store/store.js";

/**
 * Takes numbers for changes out of the graph, within the transaction that writes them. Until that ends, whoever else wants numbers waits: nobody
 * who sees a change can have missed one with a lower number. The first of them also gives the feed of this graph its name.
 */
export function takeNumbers(count: number): Query {
  const text = `MERGE (d:Dataset {id: 'dataset'})
SET d.changes = coalesce(d.changes, 0) + $count
SET d.feed = coalesce(d.feed, $feed)
RETURN d.changes AS last`;
  return { text, parameters: { count, feed: randomUUID().slice(0, 8) } };
}

/** The first of the numbers in the answer to `takeNumbers`; the others follow it. The first of all is 1. */
export function firstNumberOf(rows: readonly Row[], count: number): number {
  return Number(rows[0]?.["last"]) - count + 1;
}
