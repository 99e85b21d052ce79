import { setTimeout as pause } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { AuthToken } from "neo4j-driver";
import { AppError } from "../../errors.js";
import type { StoreOptions } from "../open-store.js";
import type { GraphStore } from "../store.js";
import { Neo4jStore } from "./neo4j-store.js";

const PATIENCE = 30_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Opens a Neo4j database, named by the address's path (`neo4j` when it has none). A server that does not answer is asked again
 * with growing pauses, then `STORE_UNAVAILABLE`; a refused user or an unknown database is `BAD_CONFIG` at once.
 */
export async function openNeo4j(url: URL, options: StoreOptions): Promise<GraphStore> {
  const driver = neo4j.driver(`${url.protocol}//${url.host}${url.search}`, authentication(url, options), {
    userAgent: "verbund",
    disableLosslessIntegers: true,
    // Short, so that a query during an outage is answered with an error and not with silence.
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 8_000,
    maxTransactionRetryTime: 5_000,
  });
  const store = new Neo4jStore(driver, decodeURIComponent(url.pathname.slice(1)) || "neo4j");
  try {
    await untilAvailable(store, options.patience ?? PATIENCE);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return store;
}

function authentication(url: URL, options: StoreOptions): AuthToken | undefined {
  const user = decodeURIComponent(url.username) || options.user;
  return user ? neo4j.auth.basic(user, decodeURIComponent(url.password) || (options.password ?? "")) : undefined;
}

async function untilAvailable(store: GraphStore, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await store.ping();
    } catch (error) {
      const isOutage = error instanceof AppError && error.code === "STORE_UNAVAILABLE";
      if (!isOutage || Date.now() + wait > deadline) throw error;
    }
    await pause(wait);
  }
}
