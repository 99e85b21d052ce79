import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./request-context.js";

/** Sends how many database round trips an operation took: `Server-Timing: db;desc="3"`. */
export function serverTiming(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue }) => {
        response.http.headers.set("server-timing", `db;desc="${contextValue.counted.roundTrips}"`);
      },
    }),
  };
}
