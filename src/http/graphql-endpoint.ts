import { ApolloServer } from "@apollo/server";
import type { ApolloServerOptions } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config.js";
import { logErrors } from "./log-errors.js";
import { serverTiming } from "./server-timing.js";
import { statusForJson } from "./status-for-json.js";

/** What `/graphql` serves, and how. */
export interface Endpoint<Context> extends Pick<ApolloServerOptions<never>, "formatError" | "validationRules"> {
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, "introspection" | "maxTokens">;
  /** Made anew for each request. */
  readonly createContext: () => Context;
}

/** Serves GraphQL at `/graphql` by GET and POST. Closing the returned server also closes `app`, once running operations are answered. */
export async function graphqlEndpoint<Context extends { readonly roundTrips: number }>(app: FastifyInstance, endpoint: Endpoint<Context>): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>(optionsOf(app, endpoint));
  await server.start();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    config: { rateLimit: {} },
    handler: fastifyApolloHandler(server, { context: async () => endpoint.createContext() }),
  });
  return server;
}

function optionsOf<Context extends { readonly roundTrips: number }>(app: FastifyInstance, endpoint: Endpoint<Context>): ApolloServerOptions<Context> {
  const { schema, config, formatError, validationRules } = endpoint;
  return {
    schema,
    formatError,
    validationRules,
    introspection: config.introspection,
    parseOptions: { maxTokens: config.maxTokens },
    includeStacktraceInErrorResponses: false,
    // There are no cookies, so nobody can be made to send a request on somebody's behalf.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      serverTiming(),
      statusForJson(),
      logErrors(app.log),
    ],
  };
}
