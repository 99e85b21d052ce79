import type { GraphStore } from "../store/store.js";

/** A store for one request that knows how often the database was asked. */
export interface CountingStore extends GraphStore {
  readonly roundTrips: number;
}

/** Wraps a store so that one request's round trips can be sent as `Server-Timing`; closing it is left to the owner of `store`. */
export function countRoundTrips(store: GraphStore): CountingStore {
  let roundTrips = 0;
  const counted = <T>(answer: Promise<T>): Promise<T> => {
    roundTrips += 1;
    return answer;
  };
  return {
    get roundTrips() {
      return roundTrips;
    },
    read: (query) => counted(store.read(query)),
    write: (queries) => counted(store.write(queries)),
    prepare: (indexes) => store.prepare(indexes),
    version: () => counted(store.version()),
    ping: () => counted(store.ping()),
    close: () => Promise.resolve(),
  };
}
