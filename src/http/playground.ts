import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** `dist/web`, seen from `src/http` as from `dist/http`. */
const PAGES = fileURLToPath(new URL("../../dist/web/", import.meta.url));

/** Serves the built playground at `/`; its assets have their hash in their names and may be kept for ever. */
export async function playground(app: FastifyInstance): Promise<void> {
  if (!existsSync(PAGES)) {
    app.get("/", (_request, reply) => reply.code(503).send("The playground is not built: run `npm run build`. The API is at /graphql.\n"));
    return;
  }
  await app.register(serveStatic, {
    root: PAGES,
    cacheControl: false,
    setHeaders: (reply, path) => reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
  });
}
