import type { GraphStore, PropertyIndex, Queries, Query, Row } from "./store.js";

/** A view of a store that counts its round trips to the database: one for each call. Closing it closes the store. */
export class CountingStore implements GraphStore {
  roundTrips = 0;

  constructor(private readonly store: GraphStore) {}

  prepare(indexes: readonly PropertyIndex[]): Promise<void> {
    return this.counted().prepare(indexes);
  }

  read(query: Query): Promise<Row[]> {
    return this.counted().read(query);
  }

  readAll(queries: readonly Query[]): Promise<Row[][]> {
    return this.counted().readAll(queries);
  }

  write(queries: Queries): Promise<void> {
    return this.counted().write(queries);
  }

  version(): Promise<number> {
    return this.counted().version();
  }

  ping(): Promise<void> {
    return this.counted().ping();
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private counted(): GraphStore {
    this.roundTrips += 1;
    return this.store;
  }
}

/** Counts the round trips of whatever works through the returned store, e.g. of one request. */
export function countingStore(store: GraphStore): CountingStore {
  return new CountingStore(store);
}
