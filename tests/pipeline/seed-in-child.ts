/** Run by tests as a process of its own: seeds a store and kills itself at the `fatal`-th time that the clock is looked at. */
import "reflect-metadata";
import { seedStore } from "../../src/pipeline.js";
import { openStore } from "../../src/store/open-store.js";

const [url = "", fatal] = process.argv.slice(2);
let looks = 0;

function now(): Date {
  looks += 1;
  if (looks === Number(fatal)) process.kill(process.pid, "SIGKILL");
  return new Date("2026-01-01T00:00:00.000Z");
}

const store = await openStore(url);
await seedStore(store, { now });
await store.close();
