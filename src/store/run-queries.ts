import type { Queries, Query, Row } from "./store.js";

/** Runs queries one after the other, telling their iterator what each of them gave. */
export async function runQueries(queries: Queries, run: (query: Query) => Promise<Row[]>): Promise<void> {
  const iterator = queries[Symbol.iterator]();
  for (let next = iterator.next([]); !next.done; next = iterator.next(await run(next.value)));
}
