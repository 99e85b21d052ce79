import compress from "@fastify/compress";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { Config } from "../config.js";
import { AppError } from "../errors.js";

/** Everything comes from this server; the editor sets styles inline. No HSTS and no upgrades: TLS ends in front of this process. */
const HELMET = {
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", "data:"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
} as const;

/** Headers, compression and the limit of requests per minute. Any origin may ask: the data are public and there are no cookies. */
export async function protect(app: FastifyInstance, { rateLimit: max }: Pick<Config, "rateLimit">): Promise<void> {
  await app.register(helmet, HELMET);
  await app.register(cors, { origin: "*", methods: ["GET", "POST"], exposedHeaders: ["Server-Timing", "Retry-After"], maxAge: 86_400 });
  await app.register(compress, { encodings: ["br", "gzip"] });
  await app.register(rateLimit, { global: false, max, timeWindow: "1 minute", errorResponseBuilder: (_request, { after }) => tooMany(max, after) });
}

function tooMany(max: number, after: string): AppError & { statusCode: number } {
  const error = new AppError("COST_LIMIT", `More than ${max} requests in a minute: try again in ${after}.`);
  return Object.assign(error, { statusCode: 429 });
}
