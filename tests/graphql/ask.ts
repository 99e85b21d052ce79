import { graphql } from "graphql";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { inject } from "vitest";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { GraphqlContext } from "../../src/graphql/context.js";
import { buildGraphqlSchema } from "../../src/graphql/schema.js";
import { createLoaders } from "../../src/loaders/create-loaders.js";
import type { GraphRecord } from "../../src/model/records.js";
import { KeptIndex } from "../../src/search/kept-index.js";
import { countingStore } from "../../src/store/counting-store.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { openEmptyNeo4j } from "../neo4j/open-empty-neo4j.js";

/** The Neo4j that the tests were started with, emptied, or else an embedded store. */
export async function openEmptyStore(): Promise<GraphStore> {
  if (inject("neo4jUrl")) return openEmptyNeo4j();
  const store = await openStore("grafeo:memory");
  await prepareGraph(store);
  return store;
}

/** Data of an answer as the tests walk through it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = Record<string, any>;

export interface Answer {
  readonly data: Data;
  readonly errors: ExecutionResult["errors"];
  readonly codes: readonly unknown[];
  readonly roundTrips: number;
}

/** A store with these records in it, asked through the schema with fresh loaders for each query. */
export class Asked {
  private readonly index: KeptIndex;

  private constructor(
    private readonly schema: GraphQLSchema,
    readonly store: GraphStore,
    private readonly reviewBelow: number,
  ) {
    this.index = new KeptIndex(store, { reviewBelow });
  }

  /** @param reviewBelow Statements less sure than this wait for review. */
  static async of(records: readonly GraphRecord[], reviewBelow = 0): Promise<Asked> {
    return Asked.filled((store) => writeRecords(store, records), reviewBelow);
  }

  /** @param fill Fills the empty store. */
  static async filled(fill: (store: GraphStore) => Promise<unknown>, reviewBelow = 0): Promise<Asked> {
    const store = await openEmptyStore();
    await fill(store);
    return new Asked(await buildGraphqlSchema(), store, reviewBelow);
  }

  async ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const store = countingStore(this.store);
    const contextValue: GraphqlContext = { loaders: createLoaders(store, { reviewBelow: this.reviewBelow }), search: this.index.askedThrough(store) };
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    const codes = (errors ?? []).map(({ originalError, extensions }) => (originalError as { code?: unknown } | undefined)?.code ?? extensions["code"]);
    return { data: (data ?? {}) as Data, errors, codes, roundTrips: store.roundTrips };
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
