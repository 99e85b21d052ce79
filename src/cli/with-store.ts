import { parseConfig } from "../config.js";
import { prepareGraph } from "../graph/schema.js";
import { openStore } from "../store/open-store.js";
import type { GraphStore } from "../store/store.js";
import type { GlobalOptions } from "./terminal.js";

/** Opens the graph that `--store` or the environment names, and closes it whatever the work does. */
export async function withStore<T>({ store: address }: Pick<GlobalOptions, "store">, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const config = parseConfig(address === undefined ? process.env : { ...process.env, VERBUND_STORE: address });
  const store = await openStore(config.store, { user: config.neo4jUser, password: config.neo4jPassword });
  try {
    await prepareGraph(store);
    return await work(store);
  } finally {
    await store.close();
  }
}
