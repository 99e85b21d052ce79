/** Public error codes, as sent in GraphQL's `extensions.code` and printed by the CLI. */
export const ERROR_CODES = [
  "BAD_CONFIG",
  "BAD_USER_INPUT",
  "COST_LIMIT",
  "INTERNAL",
  "INVALID_CURSOR",
  "INVALID_RECORD",
  "INVALID_STATEMENT",
  "NOT_FOUND",
  "STORE_LOCKED",
  "STORE_UNAVAILABLE",
  "UNREADABLE_SOURCE",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error whose message may be shown to anyone: it says what is wrong and what to do next, and holds no path, Cypher or
 * secret. `details` are data for programs (a line number, the accepted forms); `cause` is for the log only.
 */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
