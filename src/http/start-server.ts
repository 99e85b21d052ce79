import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import type { Config } from "../config.js";
import { AppError } from "../errors.js";
import { KeptIndex } from "../search/kept-index.js";
import type { GraphStore } from "../store/store.js";
import { answerErrors } from "./answer-errors.js";
import { closeWhenAnswered } from "./close-when-answered.js";
import { graphqlEndpoint } from "./graphql-endpoint.js";
import { health } from "./health.js";
import { createLogger } from "./logger.js";
import { playground } from "./playground.js";
import { protect } from "./protect.js";
import { reconcile } from "./reconcile.js";

const BODY_LIMIT_BYTES = 1_048_576;

/** A server that listens. `close` answers running requests first and leaves the store open. */
export interface RunningServer {
  /** `http://localhost:4000` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a store: the playground at `/`, `/graphql`, `/reconcile`, `/healthz`, `/readyz`. Throws `BAD_CONFIG` when it can't listen where it is told to. */
export async function startServer({ store, config }: { store: GraphStore; config: Config }): Promise<RunningServer> {
  const app: FastifyInstance = Fastify({ loggerInstance: createLogger(config), bodyLimit: BODY_LIMIT_BYTES, trustProxy: config.trustProxy ?? false });
  closeWhenAnswered(app);
  answerErrors(app);
  await protect(app, config);
  health(app, store);
  const index = new KeptIndex(store, config);
  await reconcile(app, store, index, config);
  const graphql = await graphqlEndpoint(app, store, index, config);
  await playground(app);
  const port = await listen(app, config);
  return { url: `http://${publicHost(config.host)}:${port}`, close: () => graphql.stop() };
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw new AppError("BAD_CONFIG", `Port ${port} on ${host} can't be listened on: choose another by VERBUND_PORT or VERBUND_HOST.`, {}, { cause: error });
  }
  const address = app.server.address();
  return typeof address === "object" && address ? address.port : port;
}

/** Where a browser on this machine reaches the server. */
function publicHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
