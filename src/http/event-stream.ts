import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { createHandler } from "graphql-sse/lib/use/fastify";
import type { Config } from "../config.js";
import { badRequest } from "./bad-request.js";
import type { LiveOperations } from "./live-operations.js";

/** How long a client may leave what it was sent unread. */
const PATIENCE_MS = 60_000;

/**
 * Serves subscriptions as event streams at `/graphql/stream`, in the protocol of graphql-sse (a connection for each), with a heartbeat every 12 seconds. A
 * client that reads slowly is sent the next answer when it has taken the last, and is cut off when it takes none for a minute. Gives what ends all
 * streams, without telling that they are complete: clients may ask another server for the rest.
 */
export function eventStream(app: FastifyInstance, operations: LiveOperations, { rateLimit }: Pick<Config, "rateLimit">): () => void {
  const open = new Set<ServerResponse>();
  const handle = createHandler({
    // No reserved streams: nothing is kept for clients that are not connected.
    authenticate: () => null,
    onSubscribe: (_request, params) => {
      const prepared = operations.prepare(params);
      // Without `data` the library takes it for arguments.
      return "schema" in prepared ? prepared : { data: null, errors: prepared };
    },
    validate: () => [],
    subscribe: (args) => operations.subscribe(args),
    onNext: (_context, { context: { reply } }) => untilTaken(reply.raw),
  });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    config: rateLimit > 0 ? { rateLimit: {} } : {},
    handler: async (request, reply) => {
      if (request.headers.accept !== "text/event-stream") throw Object.assign(badRequest("Subscriptions are streamed here: ask with Accept: text/event-stream. Queries go to /graphql."), { statusCode: 406 });
      reply.hijack();
      open.add(reply.raw);
      reply.raw.once("close", () => open.delete(reply.raw));
      await handle(request, reply).catch((error: unknown) => {
        request.log.error({ err: error }, "an event stream failed");
        reply.raw.destroy();
      });
    },
  });
  return () => open.forEach((response) => response.end());
}

/** The library would queue without end for a client that does not read. */
async function untilTaken(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  const cutOff = setTimeout(() => response.destroy(), PATIENCE_MS);
  await Promise.race([once(response, "drain"), once(response, "close")]).catch(() => undefined);
  clearTimeout(cutOff);
}
