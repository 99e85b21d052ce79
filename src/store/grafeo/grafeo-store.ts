import type { GrafeoDB } from "@grafeo-db/js";
import { AppError } from "../../errors.js";
import { BUMP_VERSION, READ_VERSION, versionOf } from "../dataset-version.js";
import { constraintText, indexText } from "../index-text.js";
import { runQueries } from "../run-queries.js";
import type { GraphStore, PropertyIndex, Queries, Query, Row } from "../store.js";

/** The embedded store: a database in this process, in memory or in one file that only this process has open. */
export class GrafeoStore implements GraphStore {
  /** Ends when the last write has ended: writes queue up, since two open transactions on one node would conflict. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly database: GrafeoDB) {}

  async prepare(indexes: readonly PropertyIndex[]): Promise<void> {
    for (const index of indexes) {
      if (index.unique) await this.run({ text: constraintText(index), parameters: {} });
      // A constraint alone does not make lookups fast here: without the index, MERGE scans.
      await this.run({ text: indexText(index), parameters: {} });
    }
  }

  read(query: Query): Promise<Row[]> {
    return this.run(query);
  }

  async readAll(queries: readonly Query[]): Promise<Row[][]> {
    const answers: Row[][] = [];
    for (const query of queries) answers.push(await this.run(query));
    return answers;
  }

  write(queries: Queries): Promise<void> {
    const written = this.lastWrite.then(() => this.transact(queries));
    this.lastWrite = written.catch(() => undefined);
    return written;
  }

  async version(): Promise<number> {
    return versionOf(await this.run(READ_VERSION));
  }

  async ping(): Promise<void> {
    await this.run({ text: "RETURN 1 AS one", parameters: {} });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.lastWrite;
    this.database.close();
  }

  /** In two steps where a query goes on: Grafeo keeps the first rows only of what a whole text orders and limits, and sorts everything within one. */
  private async run({ text, parameters, then }: Query): Promise<Row[]> {
    this.assertOpen();
    const rows = (await this.database.executeCypher(text, parameters)).toArray() as unknown as Row[];
    if (then === undefined || rows[0] === undefined) return rows;
    const variables = Object.keys(rows[0]).map((name) => `row.${name} AS ${name}`);
    return this.run({ text: `UNWIND $rows AS row\nWITH ${variables.join(", ")}\n${then}`, parameters: { ...parameters, rows } });
  }

  private async transact(queries: Queries): Promise<void> {
    this.assertOpen();
    const transaction = this.database.beginTransaction();
    try {
      await runQueries(queries, async ({ text, parameters }) => (await transaction.executeCypher(text, parameters)).toArray() as unknown as Row[]);
      await transaction.executeCypher(BUMP_VERSION.text, BUMP_VERSION.parameters);
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  private assertOpen(): void {
    if (this.closed) throw new AppError("STORE_UNAVAILABLE", "The store has been closed. Open it again.");
  }
}
