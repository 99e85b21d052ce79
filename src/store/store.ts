/** A value that Cypher takes and gives: primitives, lists and maps of them. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Named values of a query; values never stand in the Cypher text itself. */
export type Parameters = Readonly<Record<string, Value>>;

/** One row of an answer, by the names after `RETURN`. Whole numbers are JavaScript numbers. */
export type Row = Readonly<Record<string, Value>>;

/** A Cypher text that runs on both stores (docs/adr: two stores, one Cypher), with its parameters. */
export interface Query {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * The port to a graph database. Everything above it speaks Cypher through these few methods.
 * All of them throw `AppError` `STORE_UNAVAILABLE` when the database can't be reached.
 */
export interface GraphStore {
  /** Runs one reading query: one round trip. */
  read(query: Query): Promise<Row[]>;
  /** Runs the queries in order in one transaction: all of them take effect, or none. Bumps the dataset version. */
  write(queries: readonly Query[]): Promise<void>;
  /** A number that grows with every write, from any process: what caches are keyed by. */
  version(): Promise<number>;
  /** Resolves when the database answers, else throws `STORE_UNAVAILABLE`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
