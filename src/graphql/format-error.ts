import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import { AppError } from "../errors.js";

/** Takes an unexpected error with the id that the client was given for it. */
export type ErrorLog = (errorId: string, error: unknown) => void;

/**
 * Makes Apollo's `formatError`. Errors meant for users keep their message and public code; errors of GraphQL itself
 * (syntax, validation) keep theirs; everything else becomes INTERNAL with an id, under which `log` gets the whole of it.
 */
export function errorFormatter(log: ErrorLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = originOf(error);
    if (cause instanceof AppError) return { message: cause.message, ...place, extensions: { code: cause.code, ...details(cause) } };
    const code = limitCode(cause) ?? publicCode(formatted);
    if (cause instanceof GraphQLError && code) return { message, ...place, extensions: { code } };
    const errorId = randomUUID();
    log(errorId, cause);
    return { message: `Something went wrong here; the operator finds it in the log as ${errorId}.`, ...place, extensions: { code: "INTERNAL", errorId } };
  };
}

/** The error that a resolver threw; GraphQL's own errors stand for themselves. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

/** Data about the error, unless the client is not to see what is behind it. */
function details({ code, details: data }: AppError): Readonly<Record<string, unknown>> {
  return code === "INTERNAL" || Object.keys(data).length === 0 ? {} : { details: data };
}

/** The code of an error of GraphQL itself; null for one met while an answer was made up, which is ours and not the client's. */
function publicCode({ extensions, path }: GraphQLFormattedError): unknown {
  const code = extensions?.["code"] ?? (path ? "INTERNAL_SERVER_ERROR" : "GRAPHQL_VALIDATION_FAILED");
  return code === "INTERNAL_SERVER_ERROR" ? null : code;
}

/** What graphql-js says when `maxTokens` is passed. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** COST_LIMIT for an operation refused by a limit: Apollo would give it the code of any syntax or validation error. */
function limitCode(cause: unknown): "COST_LIMIT" | null {
  if (!(cause instanceof GraphQLError)) return null;
  return cause.extensions["code"] === "COST_LIMIT" || TOO_MANY_TOKENS.test(cause.message) ? "COST_LIMIT" : null;
}
