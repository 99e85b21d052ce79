import "reflect-metadata";
import { parseConfig } from "./config.js";
import { AppError } from "./errors.js";
import { prepareGraph } from "./graph/schema.js";
import { closeOnSignal } from "./http/close-on-signal.js";
import { startServer } from "./http/start-server.js";
import { openStore } from "./store/open-store.js";
import type { GraphStore } from "./store/store.js";

const EXAMPLE = "{ state(id: \"DE-ST\") { name agreements { edges { node { name } statement { evidence { quote } } } } } }";

/** What `npm start` runs: opens the store, fills an empty one from `seed/`, and serves it until it is told to stop. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const store = await openStore(config.store, { user: config.neo4jUser, password: config.neo4jPassword });
  await prepareGraph(store);
  await fillWhenEmpty(store);
  const { url, close } = await startServer({ store, config });
  closeOnSignal(() => close().then(() => store.close()));
  process.stdout.write(`Verbund serves its playground at ${url}/ and its API at ${url}/graphql, for example:\n  ${curl(url)}\n`);
}

/** The pipeline is loaded only for an empty store: later starts need none of it. */
async function fillWhenEmpty(store: GraphStore): Promise<void> {
  if ((await store.version()) > 0) return;
  const { seedStore } = await import("./pipeline.js");
  await seedStore(store, (progress) => process.stderr.write(`${progress}\n`));
}

function curl(url: string): string {
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`;
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof AppError ? `${error.code}: ${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
