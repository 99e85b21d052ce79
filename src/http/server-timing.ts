import type { ApolloServerPlugin } from "@apollo/server";

/** Sends how many database round trips an operation took: `Server-Timing: db;desc="3"`. */
export function serverTiming<Context extends { readonly roundTrips: number }>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue }) => {
        response.http.headers.set("server-timing", `db;desc="${contextValue.roundTrips}"`);
      },
    }),
  };
}
