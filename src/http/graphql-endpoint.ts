import { ApolloServer } from "@apollo/server";
import type { ApolloServerOptions } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config.js";
import { buildGraphqlSchema } from "../graphql/schema.js";
import { errorFormatter } from "../graphql/format-error.js";
import { depthLimit } from "../graphql/limits.js";
import type { KeptIndex } from "../search/kept-index.js";
import type { GraphStore } from "../store/store.js";
import { logOutages } from "./log-outages.js";
import { requestContext } from "./request-context.js";
import type { RequestContext } from "./request-context.js";
import { serverTiming } from "./server-timing.js";
import { statusForJson } from "./status-for-json.js";
import { subscriptions } from "./subscriptions.js";

/** Serves GraphQL at `/graphql` by GET and POST, and its subscriptions. Stopping the returned server also closes `app`, once running operations are answered. */
export async function graphqlEndpoint(app: FastifyInstance, store: GraphStore, index: KeptIndex, config: Config): Promise<ApolloServer<RequestContext>> {
  const schema = await buildGraphqlSchema();
  const server = new ApolloServer<RequestContext>(optionsOf(app, schema, config));
  await server.start();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    config: config.rateLimit > 0 ? { rateLimit: {} } : {},
    handler: fastifyApolloHandler(server, { context: async () => requestContext(store, index, config) }),
  });
  subscriptions(app, schema, store, index, config);
  return server;
}

function optionsOf(app: FastifyInstance, schema: GraphQLSchema, { introspection, maxDepth, maxTokens }: Config): ApolloServerOptions<RequestContext> {
  return {
    schema,
    formatError: errorFormatter((errorId, error) => app.log.error({ err: error, errorId }, "an operation failed")),
    validationRules: [depthLimit(maxDepth)],
    parseOptions: { maxTokens },
    introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // There are no cookies, so nobody can be made to send a request on somebody's behalf.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      serverTiming(),
      statusForJson(),
      logOutages(app.log),
    ],
  };
}
