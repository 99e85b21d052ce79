import DataLoader from "dataloader";
import type { GraphStore, PropertyIndex, Queries, Query, Row } from "../store/store.js";

/** A view of a store that lets queries asked at the same time, such as those of sibling lists, go to the store in one round trip. One that fails leaves the others their answers. */
export class TogetherStore implements GraphStore {
  private readonly reads: DataLoader<Query, Row[]>;

  constructor(private readonly store: GraphStore) {
    this.reads = new DataLoader((queries) => together(store, queries), { cache: false });
  }

  read(query: Query): Promise<Row[]> {
    return this.reads.load(query);
  }

  readAll(queries: readonly Query[]): Promise<Row[][]> {
    return this.store.readAll(queries);
  }

  prepare(indexes: readonly PropertyIndex[]): Promise<void> {
    return this.store.prepare(indexes);
  }

  write(queries: Queries): Promise<void> {
    return this.store.write(queries);
  }

  version(): Promise<number> {
    return this.store.version();
  }

  ping(): Promise<void> {
    return this.store.ping();
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

async function together(store: GraphStore, queries: readonly Query[]): Promise<(Row[] | Error)[]> {
  const [only, ...others] = queries;
  if (only && others.length === 0) return [await store.read(only)];
  try {
    return await store.readAll(queries);
  } catch {
    return Promise.all(queries.map((query) => store.read(query).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))));
  }
}
