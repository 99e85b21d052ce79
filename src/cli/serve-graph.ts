import type { Config } from "../config.js";
import { prepareGraph } from "../graph/schema.js";
import { closeOnSignal } from "../http/close-on-signal.js";
import { startServer } from "../http/start-server.js";
import { openStore } from "../store/open-store.js";
import type { GraphStore } from "../store/store.js";
import type { Terminal } from "./terminal.js";

const EXAMPLE = "{ state(id: \"DE-ST\") { name agreements { edges { node { name } statement { evidence { quote } } } } } }";

/** Opens the store, fills an empty one from `seed/`, and serves it until the process is told to stop. */
export async function serveGraph(config: Config, terminal: Terminal): Promise<void> {
  const store = await openStore(config.store, { user: config.neo4jUser, password: config.neo4jPassword });
  await prepareGraph(store);
  await fillWhenEmpty(store, terminal);
  const { url, close } = await startServer({ store, config });
  closeOnSignal(() => close().then(() => store.close()));
  terminal.print(`Verbund serves its playground at ${url}/ and its API at ${url}/graphql, for example:\n  ${curl(url)}`);
}

/** The pipeline is loaded only for an empty store: later starts need none of it. */
async function fillWhenEmpty(store: GraphStore, terminal: Terminal): Promise<void> {
  if ((await store.version()) > 0) return;
  terminal.note("The graph is empty: reading the registry and the articles of seed/ into it.");
  const { seedStore } = await import("../pipeline.js");
  await seedStore(store, { onProgress: terminal.progress });
  terminal.done();
}

function curl(url: string): string {
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`;
}
