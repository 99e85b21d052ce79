import "reflect-metadata";
import { seedStore } from "../pipeline.js";
import { openTerminal } from "./terminal.js";
import { withStore } from "./with-store.js";

// A process of its own, started by serve-graph.ts: fills the graph that the environment names from `seed/`.
const terminal = openTerminal({});
await withStore({}, (store) => seedStore(store, { onProgress: terminal.progress }));
terminal.done();
