import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError } from "graphql";
import { AppError } from "../errors.js";

/** Logs what went wrong on our side, with its cause; what a client did wrong is in its answer and no news. */
export function logErrors(log: FastifyBaseLogger): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, operationName }) => {
        for (const { originalError, path } of errors) {
          if (originalError && isOurs(originalError)) log.error({ err: originalError, operationName, path }, "an operation failed");
        }
      },
    }),
  };
}

/** A `GraphQLError` comes from parsing, validation or coercion, an `AppError` mostly from what was asked; anything else is a fault of ours. */
function isOurs(error: Error): boolean {
  if (error instanceof AppError) return error.code === "INTERNAL" || error.code === "STORE_UNAVAILABLE";
  return !(error instanceof GraphQLError);
}
