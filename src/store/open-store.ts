import { AppError } from "../errors.js";
import type { GraphStore } from "./store.js";

/** The forms of a store's address, as named in error messages and `--help`. */
export const STORE_FORMS = ["grafeo:<path>", "grafeo:memory", "neo4j://<host>[:<port>][/<database>]", "neo4j+s://…", "bolt://…", "bolt+s://…"] as const;

export interface StoreOptions {
  /** For Neo4j, where the address names none. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** How long a Neo4j that does not answer at start is waited for, in milliseconds; 30,000 when left out. */
  readonly patience?: number | undefined;
}

/**
 * Opens the store at an address. Lookups are fast only after `prepareGraph` (graph/schema.ts).
 * Throws `BAD_CONFIG` for an address it can't make sense of, `STORE_LOCKED` for a file in use, `STORE_UNAVAILABLE` for a server that does not answer.
 *
 * @example await openStore("grafeo:./data/verbund.grafeo")
 * @example await openStore("neo4j://localhost:7687/neo4j", { user: "neo4j", password: "…" })
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<GraphStore> {
  const [, scheme = "", rest = ""] = /^([a-z0-9+]+):(.*)$/s.exec(url.trim()) ?? [];
  // Only the driver that is asked for is loaded.
  if (scheme === "grafeo" && rest !== "" && !rest.startsWith("//")) {
    const { openGrafeo } = await import("./grafeo/open-grafeo.js");
    return openGrafeo(rest === "memory" ? null : rest);
  }
  if (/^(neo4j|bolt)(\+s|\+ssc)?$/.test(scheme) && URL.canParse(url) && new URL(url).hostname !== "") {
    const { openNeo4j } = await import("./neo4j/open-neo4j.js");
    return openNeo4j(new URL(url), options);
  }
  // The address itself stays out of the message: it may hold a password.
  throw new AppError("BAD_CONFIG", `The store's address makes no sense. Accepted are: ${STORE_FORMS.join(", ")}.`, { accepted: STORE_FORMS });
}
