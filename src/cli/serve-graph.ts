import { fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.js";
import { AppError } from "../errors.js";
import { unfinishedImport } from "../graph/import-mark.js";
import { prepareGraph } from "../graph/schema.js";
import { needsSeeding } from "../graph/seeding-mark.js";
import { closeOnSignal } from "../http/close-on-signal.js";
import { startServer } from "../http/start-server.js";
import { openStore } from "../store/open-store.js";
import type { GraphStore } from "../store/store.js";
import type { Terminal } from "./terminal.js";

const EXAMPLE = "{ state(id: \"DE-ST\") { name agreements { edges { node { name } statement { evidence { ... on Quotation { quote } } } } } } }";

/** Opens the store, fills an empty one from `seed/`, and serves it until the process is told to stop. */
export async function serveGraph(config: Config, terminal: Terminal): Promise<void> {
  const store = await openFilled(config, terminal);
  const unfinished = await unfinishedImport(store);
  if (unfinished !== null) terminal.note(`An import of ${unfinished} was cut off, so that only a part of it is in the graph. Stop, and import it again to complete it.`);
  const { url, close } = await startServer({ store, config });
  closeOnSignal(() => close().then(() => store.close()));
  terminal.print(`Verbund serves its playground at ${url}/ and its API at ${url}/graphql, for example:\n  ${curl(url)}`);
}

async function openFilled(config: Config, terminal: Terminal): Promise<GraphStore> {
  const store = await open(config);
  if (!(await needsSeeding(store))) return store;
  terminal.note("The graph is empty or was not filled to the end: reading the registry and the articles of seed/ into it.");
  if (config.store.endsWith(":memory")) {
    const { seedStore } = await import("../pipeline.js");
    await seedStore(store, { onProgress: terminal.progress });
    terminal.done();
    return store;
  }
  await store.close();
  await fillInOwnProcess(config);
  return open(config);
}

async function open(config: Config): Promise<GraphStore> {
  const store = await openStore(config.store, { user: config.neo4jUser, password: config.neo4jPassword });
  await prepareGraph(store);
  return store;
}

/** Filling takes 200 MB that a process never gives back, so that the serving one must not do it itself. */
async function fillInOwnProcess(config: Config): Promise<void> {
  const program = fileURLToPath(new URL(`fill-graph${extname(import.meta.url)}`, import.meta.url));
  const child = fork(program, { env: { ...process.env, VERBUND_STORE: config.store } });
  const stop = (): boolean => child.kill();
  process.once("SIGTERM", stop);
  const [code] = (await once(child, "exit")) as [number | null];
  process.off("SIGTERM", stop);
  if (code !== 0) throw new AppError("INTERNAL", "The graph could not be filled from seed/. Remove the store and start again.");
}

function curl(url: string): string {
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`;
}
