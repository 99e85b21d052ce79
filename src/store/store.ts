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
  /**
   * What goes on from the rows of `text`, whose columns are its variables, and gives the answer. For pages out of very many rows: `text` orders and
   * limits them by their keys alone, and only what is left is read whole. One round trip all the same.
   */
  readonly then?: string;
}

/** Queries to run in order; `yield` of one gives its rows. */
export type Queries = Iterable<Query, unknown, Row[]>;

/** A property by which nodes of a label are found; `unique`: no two of them share a value. */
export interface PropertyIndex {
  readonly label: string;
  readonly property: string;
  readonly unique: boolean;
}

/**
 * The port to a graph database. Everything above it speaks Cypher through these few methods.
 * All of them throw `AppError` `STORE_UNAVAILABLE` when the database can't be reached.
 */
export interface GraphStore {
  /** Makes the constraints and indexes that are missing and waits until they can be used. Not a write: the version stays. */
  prepare(indexes: readonly PropertyIndex[]): Promise<void>;
  /** Runs one reading query: one round trip. */
  read(query: Query): Promise<Row[]>;
  /** Runs several reading queries, which see the same state of the graph where the store can do so: one round trip. When one fails, all do. */
  readAll(queries: readonly Query[]): Promise<Row[][]>;
  /**
   * Runs the queries in order in one transaction: all of them take effect, or none. Bumps the dataset version.
   * Queries may be made while iterating (a large import need not hold them all), and are iterated again when a transaction is retried. The
   * iterator is told the rows that each query gave, so that later ones can be made of them.
   */
  write(queries: Queries): Promise<void>;
  /** A number that grows with every write, from any process: what caches are keyed by. */
  version(): Promise<number>;
  /** Resolves when the database answers, else throws `STORE_UNAVAILABLE`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
