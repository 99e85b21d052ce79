import { isIP } from "node:net";
import { z } from "zod";
import { AppError } from "./errors.js";
import { STORE_FORMS } from "./store/open-store.js";

/** One setting: the environment variable it is read from, what it accepts, and what the README says of it. */
interface Setting<S extends z.ZodType> {
  readonly variable: `VERBUND_${string}`;
  readonly schema: S;
  /** As one would write it in the environment; null when there is none. */
  readonly default: string | null;
  readonly accepts: string;
  readonly description: string;
}

function setting<S extends z.ZodType>(variable: `VERBUND_${string}`, schema: S, rest: Omit<Setting<S>, "variable" | "schema">): Setting<S> {
  return { variable, schema, ...rest };
}

const wholeNumber = (least: number, most: number): z.ZodType<number> =>
  z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().min(least).max(most));

const share = z.string().regex(/^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/).transform(Number);

/** Names of networks that the server knows, addresses, and networks as address/bits. */
function isProxies(text: string): boolean {
  return text.split(",").every((each) => {
    const [address = "", bits, ...more] = each.trim().split("/");
    if (bits === undefined) return ["loopback", "linklocal", "uniquelocal"].includes(address) || isIP(address) !== 0;
    return more.length === 0 && isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
  });
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const SETTINGS = {
  store: setting("VERBUND_STORE", z.string(), {
    default: "grafeo:./data/verbund.grafeo",
    accepts: STORE_FORMS.map((form) => `\`${form}\``).join(", "),
    description: "The graph database: embedded (nothing to install) or Neo4j. Checked when it is opened.",
  }),
  neo4jUser: setting("VERBUND_NEO4J_USER", z.string().optional(), {
    default: null,
    accepts: "a user name",
    description: "User on Neo4j; without one Verbund signs on without authentication.",
  }),
  neo4jPassword: setting("VERBUND_NEO4J_PASSWORD", z.string().optional(), {
    default: null,
    accepts: "a password",
    description: "Password of that user.",
  }),
  host: setting("VERBUND_HOST", z.string(), {
    default: "localhost",
    accepts: "a host name or an IP address",
    description: "Address the server listens on; `0.0.0.0` to be reached from other machines.",
  }),
  port: setting("VERBUND_PORT", wholeNumber(0, 65_535), {
    default: "4000",
    accepts: "a whole number from 0 to 65535 (0: any free port)",
    description: "Port the server listens on.",
  }),
  logLevel: setting("VERBUND_LOG_LEVEL", z.enum(LOG_LEVELS), {
    default: "warn",
    accepts: LOG_LEVELS.map((level) => `\`${level}\``).join(", "),
    description: "What the server logs (JSON lines on standard error); `info` adds a line for each request.",
  }),
  introspection: setting("VERBUND_INTROSPECTION", z.enum(["true", "false"]).transform((text) => text === "true"), {
    default: "true",
    accepts: "`true` or `false`",
    description: "Whether clients may ask for the schema; the playground's documentation and completion need it.",
  }),
  maxDepth: setting("VERBUND_MAX_DEPTH", wholeNumber(1, 100), {
    default: "10",
    accepts: "a whole number from 1 to 100",
    description: "How many levels deep an operation may be; a list with its edges and nodes is one.",
  }),
  maxTokens: setting("VERBUND_MAX_TOKENS", wholeNumber(100, 100_000), {
    default: "2000",
    accepts: "a whole number from 100 to 100000",
    description: "How many tokens an operation may have.",
  }),
  reviewBelow: setting("VERBUND_REVIEW_BELOW", share, {
    default: "0.85",
    accepts: "a number from 0 (nothing waits) to 1",
    description: "Statements that are less sure than this wait for review and are not in ordinary answers; what the registry says never waits.",
  }),
  rateLimit: setting("VERBUND_RATE_LIMIT", wholeNumber(0, 1_000_000), {
    default: "600",
    accepts: "a whole number from 0 to 1000000 (0: no limit)",
    description: "GraphQL requests per minute from one address.",
  }),
  trustProxy: setting("VERBUND_TRUST_PROXY", z.string().refine(isProxies).optional(), {
    default: null,
    accepts: "the addresses or networks of proxies, separated by commas (`10.0.0.0/8, ::1`), or `loopback`, `linklocal`, `uniquelocal`",
    description: "Reverse proxies whose `X-Forwarded-For` is believed, so that the rate limit counts the clients behind them; without it, every request counts for whoever connects.",
  }),
  maxSubscribers: setting("VERBUND_MAX_SUBSCRIBERS", wholeNumber(0, 100_000), {
    default: "200",
    accepts: "a whole number from 0 to 100000",
    description: "How many subscriptions, and how many WebSockets, may be open at a time.",
  }),
};

type Settings = typeof SETTINGS;

/** All settings, checked. */
export type Config = { readonly [Name in keyof Settings]: z.output<Settings[Name]["schema"]> };

/**
 * Reads the settings from environment variables; an empty variable counts as unset. Throws `AppError` `BAD_CONFIG` that names
 * the variable and what it accepts, and never repeats the value, for it may be a secret.
 *
 * @example parseConfig({ VERBUND_PORT: "8080" }).port // 8080
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(SETTINGS).map(([name, each]) => [name, read(each, env)] as const);
  return Object.fromEntries(entries) as Config;
}

function read({ variable, schema, default: fallback, accepts }: Setting<z.ZodType>, env: Readonly<Record<string, string | undefined>>): unknown {
  const result = schema.safeParse(env[variable]?.trim() || (fallback ?? undefined));
  if (result.success) return result.data;
  throw new AppError("BAD_CONFIG", `${variable} is not usable: it must be ${accepts.replaceAll("`", "")}.`, { variable, accepts });
}

/** The settings as rows of a Markdown table, heading included: what the README shows. */
export function settingsTable(): string {
  const rows = Object.values(SETTINGS).map(
    ({ variable, default: fallback, accepts, description }) => `| \`${variable}\` | ${fallback === null ? "–" : `\`${fallback}\``} | ${description} | ${accepts} |`,
  );
  return ["| Variable | Default | What it does | Accepts |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
