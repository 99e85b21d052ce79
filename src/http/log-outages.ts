import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import { AppError } from "../errors.js";

/** Logs why the store could not be reached: clients are only told that it could not. */
export function logOutages(log: FastifyBaseLogger): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors }) => {
        const outage = errors.map(({ originalError }) => originalError).find((error) => error instanceof AppError && error.code === "STORE_UNAVAILABLE");
        if (outage) log.error({ err: outage }, "the store does not answer");
      },
    }),
  };
}
