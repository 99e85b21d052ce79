import { existsSync } from "node:fs";
import { parseConfig } from "../../src/config.js";
import { startServer } from "../../src/http/start-server.js";
import { seedStore } from "../../src/pipeline.js";
import { openStore } from "../../src/store/open-store.js";

export interface PlaygroundServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a seeded store in memory on a free port, with the playground as it was built. */
export async function servePlayground(): Promise<PlaygroundServer> {
  if (!existsSync(new URL("../../dist/web/index.html", import.meta.url))) throw new Error("The playground is not built: run `npm run build` first.");
  const store = await openStore("grafeo:memory");
  await seedStore(store);
  const { url, close } = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0" }) });
  return { url, close: () => close().then(() => store.close()) };
}
