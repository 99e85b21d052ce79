import type { FastifyInstance } from "fastify";
import type { GraphStore } from "../store/store.js";

const PATIENCE_MS = 3_000;

/** `/healthz` says that the process lives, `/readyz` that the store answers: 200, else 503. */
export function health(app: FastifyInstance, store: GraphStore): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await answers(store);
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ok" : "store unavailable" });
  });
}

async function answers(store: GraphStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answered = store.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
