import type { FastifyBaseLogger } from "fastify";
import { pino } from "pino";
import type { Config } from "../config.js";

interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
}

/** A logger on standard error. Of a request it keeps the path without the query string, for that holds what people ask; of headers nothing. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">): FastifyBaseLogger {
  const serializers = { req: ({ method, url, ip }: LoggedRequest) => ({ method, path: url.split("?")[0], ip }) };
  return pino({ level: logLevel, serializers }, pino.destination(2));
}
