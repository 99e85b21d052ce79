import neo4j from "neo4j-driver";
import { AppError } from "../../errors.js";

/** The driver's error as `AppError` where it is about the server or the settings; an error of ours in a query stays what it is. */
export function publicError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (isOutage(error, code)) {
    return new AppError("STORE_UNAVAILABLE", "The database does not answer. Try again in a moment.", {}, { cause: error });
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    const message = "Neo4j refused the user or the password. Set VERBUND_NEO4J_USER and VERBUND_NEO4J_PASSWORD.";
    return new AppError("BAD_CONFIG", message, {}, { cause: error });
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    const message = "Neo4j has no database of the name in the store's address. Name one: neo4j://<host>:<port>/<database>.";
    return new AppError("BAD_CONFIG", message, {}, { cause: error });
  }
  return error;
}

function isOutage(error: Error, code: string): boolean {
  if (error instanceof neo4j.Neo4jError && error.retryable) return true;
  return code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED || /acquisition timed out|pool is closed/i.test(error.message);
}
