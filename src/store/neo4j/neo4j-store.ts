import neo4j from "neo4j-driver";
import type { BookmarkManager, Driver, ManagedTransaction, Session } from "neo4j-driver";
import { BUMP_VERSION, READ_VERSION, versionOf } from "../dataset-version.js";
import { constraintText, indexName, indexText } from "../index-text.js";
import { runQueries } from "../run-queries.js";
import { wholeText } from "../whole-text.js";
import type { GraphStore, PropertyIndex, Queries, Query, Row } from "../store.js";
import { publicError } from "./public-error.js";
import { toDriverParameters } from "./driver-parameters.js";

const INDEX_TIMEOUT_SECONDS = 300;
/** Nearly always all of them are there: one question then, and not one hundred. */
const NAMES_OF_INDEXES: Query = { text: "SHOW INDEXES YIELD name", parameters: {} };

/** A database of a Neo4j server or cluster. Reads go to any member, after what this process has written has arrived there. */
export class Neo4jStore implements GraphStore {
  private readonly bookmarkManager: BookmarkManager = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
  ) {}

  async prepare(indexes: readonly PropertyIndex[]): Promise<void> {
    const made = new Set((await this.read(NAMES_OF_INDEXES)).map(({ name }) => name));
    // A constraint brings an index of its name; each is a transaction of its own, as Neo4j wants it.
    for (const index of indexes.filter((each) => !made.has(indexName(each)))) {
      await this.inSession("WRITE", (session) => session.run(index.unique ? constraintText(index) : indexText(index)));
    }
    await this.inSession("READ", (session) => session.run(`CALL db.awaitIndexes(${INDEX_TIMEOUT_SECONDS})`));
  }

  read(query: Query): Promise<Row[]> {
    return this.inSession("READ", (session) => session.executeRead((transaction) => rowsOf(transaction, query)));
  }

  readAll(queries: readonly Query[]): Promise<Row[][]> {
    // Not awaited one by one: the driver sends them all before it waits for the first answer.
    return this.inSession("READ", (session) => session.executeRead((transaction) => Promise.all(queries.map((query) => rowsOf(transaction, query)))));
  }

  async write(queries: Queries): Promise<void> {
    await this.inSession("WRITE", (session) =>
      session.executeWrite(async (transaction) => {
        await runQueries(queries, (query) => rowsOf(transaction, query));
        await rowsOf(transaction, BUMP_VERSION);
      }),
    );
  }

  async version(): Promise<number> {
    return versionOf(await this.read(READ_VERSION));
  }

  async ping(): Promise<void> {
    // Without executeRead's retries: whoever asks wants to know now.
    await this.inSession("READ", (session) => session.run("RETURN 1 AS one"));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async inSession<T>(mode: "READ" | "WRITE", work: (session: Session) => PromiseLike<T>): Promise<T> {
    const { database, bookmarkManager } = this;
    const session = this.driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session[mode] });
    try {
      return await work(session);
    } catch (error) {
      throw publicError(error);
    } finally {
      await session.close();
    }
  }
}

async function rowsOf(transaction: ManagedTransaction, query: Query): Promise<Row[]> {
  const { records } = await transaction.run(wholeText(query), toDriverParameters(query.parameters));
  return records.map((record) => record.toObject() as Row);
}
