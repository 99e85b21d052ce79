import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config.js";
import { ChangeFeed } from "../graph/change-feed.js";
import { errorFormatter } from "../graphql/format-error.js";
import type { KeptIndex } from "../search/kept-index.js";
import type { GraphStore } from "../store/store.js";
import { eventStream } from "./event-stream.js";
import { LiveOperations } from "./live-operations.js";
import { requestContext } from "./request-context.js";
import { webSocket } from "./web-socket.js";

/** Serves the schema's subscriptions by WebSocket and as event streams. When `app` closes, they end. */
export function subscriptions(app: FastifyInstance, schema: GraphQLSchema, store: GraphStore, index: KeptIndex, config: Config): void {
  const feed = new ChangeFeed(store, { most: config.maxSubscribers });
  const format = errorFormatter((errorId, error) => app.log.error({ err: error, errorId }, "a subscription failed"));
  const operations = new LiveOperations({ schema, config, format, newContext: () => ({ ...requestContext(store, index, config), feed }) });
  const closeSockets = webSocket(app, operations, { sockets: config.maxSubscribers });
  const endStreams = eventStream(app, operations, config);
  app.addHook("preClose", async () => {
    endStreams();
    await closeSockets();
    feed.close();
  });
}
