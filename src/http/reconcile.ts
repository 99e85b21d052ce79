import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from "fastify";
import type { Config } from "../config.js";
import { createLoaders } from "../loaders/create-loaders.js";
import type { KeptIndex } from "../search/kept-index.js";
import type { GraphStore } from "../store/store.js";
import { badRequest } from "./bad-request.js";
import { reconcileManifest } from "./reconcile-manifest.js";
import { previewPage } from "./reconcile-preview.js";
import { answerQueries, readQueries } from "./reconcile-queries.js";
import { suggestEntities, suggestProperties, suggestTypes } from "./reconcile-suggest.js";

type Fields = Readonly<Record<string, string | undefined>>;

const PREFIX = "/reconcile";
const MAX_PREFIX = 200;

/**
 * Serves the W3C Reconciliation API 0.2 at `/reconcile`, by which OpenRefine and scripts find the entities that a column of names
 * means: the manifest, batches of queries by GET and POST (as a form), suggestions and previews.
 */
export async function reconcile(app: FastifyInstance, store: GraphStore, index: KeptIndex, config: Pick<Config, "rateLimit">): Promise<void> {
  const options: RouteShorthandOptions = config.rateLimit > 0 ? { config: { rateLimit: {} } } : {};
  await app.register(async (part) => {
    // Only here, so that a form from another page can't reach anything that reads bodies elsewhere.
    part.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))));
    const answer = async (request: FastifyRequest, { queries }: Fields): Promise<object> =>
      queries === undefined ? reconcileManifest(originOf(request)) : answerQueries(readQueries(queries), await index.fresh(), createLoaders(store));
    part.get(PREFIX, options, (request) => answer(request, fieldsOf(request.query)));
    part.post(PREFIX, options, (request) => answer(request, fieldsOf(request.body)));
    part.get(`${PREFIX}/suggest/entity`, options, async ({ query }) => suggestEntities(await index.recent(), prefixOf(query), cursorOf(query)));
    part.get(`${PREFIX}/suggest/type`, options, async ({ query }) => suggestTypes(prefixOf(query), cursorOf(query)));
    part.get(`${PREFIX}/suggest/property`, options, async ({ query }) => suggestProperties(prefixOf(query), cursorOf(query)));
    part.get(`${PREFIX}/preview`, options, async ({ query }, reply) => preview(reply, fieldsOf(query)["id"] ?? "", store));
  });
}

/** Shown in a frame of whoever asks, so that it must be allowed to be framed; it has no scripts and leads nowhere. */
async function preview(reply: FastifyReply, id: string, store: GraphStore): Promise<string> {
  const page = await previewPage(id, createLoaders(store));
  void reply.header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *").removeHeader("x-frame-options");
  void reply.header("cross-origin-resource-policy", "cross-origin").type("text/html; charset=utf-8");
  return page;
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}

function fieldsOf(values: unknown): Fields {
  const entries = Object.entries((values ?? {}) as object).map(([name, value]) => [name, typeof value === "string" ? value : undefined]);
  return Object.fromEntries(entries) as Fields;
}

function prefixOf(query: unknown): string {
  const { prefix = "" } = fieldsOf(query);
  if (prefix.length <= MAX_PREFIX) return prefix;
  throw badRequest(`prefix may have ${MAX_PREFIX} characters at most.`);
}

function cursorOf(query: unknown): number {
  const cursor = Number(fieldsOf(query)["cursor"] ?? 0);
  if (Number.isInteger(cursor) && cursor >= 0) return cursor;
  throw badRequest("cursor must be a whole number: how many suggestions are left out.");
}
