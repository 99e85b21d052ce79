import type { FastifyInstance } from "fastify";
import { AppError } from "../errors.js";

interface HttpError extends Error {
  readonly statusCode?: number;
}

/** Answers what fails before GraphQL sees it (a body that is too long or no JSON, an unknown path) in the form of a GraphQL error. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<HttpError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "a request failed");
    return reply.code(status).send(body(publicError(error, status)));
  });
  app.setNotFoundHandler((_request, reply) => {
    return reply.code(404).send(body(new AppError("NOT_FOUND", "There is nothing here: the API is at /graphql, the playground at /.")));
  });
}

function publicError(error: HttpError, status: number): AppError {
  if (error instanceof AppError) return error;
  if (status >= 500) return new AppError("INTERNAL", "Something went wrong on our side; it has been logged.");
  return new AppError("BAD_USER_INPUT", error.message);
}

function body({ code, message }: AppError): { errors: object[] } {
  return { errors: [{ message, extensions: { code } }] };
}
