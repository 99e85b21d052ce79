import type { FastifyInstance } from "fastify";

/**
 * Lets a closing server drop its connections as soon as all running requests are answered. Node itself takes a connection
 * that has never sent a request (browsers open such in advance) for a busy one and would wait for it.
 */
export function closeWhenAnswered(app: FastifyInstance): void {
  let running = 0;
  let closing = false;
  const dropWhenDone = (): void => {
    if (closing && running === 0) app.server.closeAllConnections();
  };
  app.addHook("onRequest", async (_request, reply) => {
    running += 1;
    reply.raw.once("close", () => {
      running -= 1;
      dropWhenDone();
    });
  });
  app.addHook("preClose", async () => {
    closing = true;
    dropWhenDone();
  });
}
