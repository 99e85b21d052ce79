import type { ApolloServerPlugin, BaseContext } from "@apollo/server";

const GRAPHQL_RESPONSE = "application/graphql-response+json";

/**
 * GraphQL over HTTP wants status 200 for every well-formed request whose client reads plain `application/json`, also when the
 * operation has errors: such a client can't tell a 400 of ours from one of a proxy.
 */
export function statusForJson(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response }) => {
        if (request.query && !request.http?.headers.get("accept")?.includes(GRAPHQL_RESPONSE)) response.http.status = 200;
      },
    }),
  };
}
