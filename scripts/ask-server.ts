/** What a running server answers. */
export interface ServerAnswer {
  readonly data: unknown;
  readonly errors?: readonly unknown[];
  /** Round trips to the database, as the server says by `Server-Timing`. */
  readonly roundTrips: number;
}

/** Asks a running server a GraphQL query. */
export async function askServer(url: string, query: string): Promise<ServerAnswer> {
  const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const roundTrips = Number(/db;desc="(\d+)"/.exec(response.headers.get("server-timing") ?? "")?.[1]);
  return { ...((await response.json()) as Pick<ServerAnswer, "data" | "errors">), roundTrips };
}
