import type { GraphStore, Row } from "../store/store.js";
import { surenessParameters, sureEnough } from "./ordinary.js";
import type { Sureness } from "./ordinary.js";

/** What coverage is counted by. */
export type CoverageBy = "STATE" | "YEAR" | "PUBLISHER";

/** How much was read of one state, year or publisher. */
export interface Coverage {
  /** Local id of the state, year or publisher; null for articles that have none. */
  readonly key: string | null;
  /** Name of the state, else as `key`. */
  readonly label: string | null;
  /** Articles that name the state, were published in the year, or by the publisher. */
  readonly articles: number;
  /** Statements that these articles are evidence of; of a state, those with it as subject or object. */
  readonly statements: number;
  /** Latest day of publication among the articles, ISO 8601; null when none is dated. */
  readonly latest: string | null;
}

/** What was read, so that silence is not taken for absence: states of which nothing was read are there with zeros. Two round trips. */
export async function readCoverage(store: GraphStore, by: CoverageBy, sureness: Sureness = {}): Promise<Coverage[]> {
  const { articles, statements } = QUESTIONS[by];
  const current = ["n.retractedAt IS NULL", sureEnough("n", sureness)].filter((each) => each !== null).join(" AND ");
  const counts = await store.read({ text: statements(current), parameters: surenessParameters(sureness) });
  const statementsOf = new Map(counts.map(({ key, statements: count }) => [key, Number(count)]));
  return (await store.read({ text: articles, parameters: {} })).map((row) => toCoverage(row, statementsOf.get(row["key"]) ?? 0));
}

function toCoverage({ key, label, articles, latest }: Row, statements: number): Coverage {
  const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return { key: textOrNull(key), label: textOrNull(label), articles: Number(articles), statements, latest: textOrNull(latest) };
}

const SUPPORTED = "MATCH (a:Article)<-[:QUOTED_FROM]-(e:Evidence)<-[:SUPPORTED_BY]-(n:Statement)";

const YEAR = "substring(a.published, 0, 4)";

/** For each, the Cypher that counts articles and the one that counts statements that meet a condition. */
const QUESTIONS: Readonly<Record<CoverageBy, { readonly articles: string; readonly statements: (current: string) => string }>> = {
  STATE: {
    articles: `MATCH (s:State)
CALL (s) { MATCH (s)<-[:MENTIONS]-(a:Article) RETURN count(DISTINCT a) AS articles, max(a.publishedTo) AS latest }
RETURN s.id AS key, s.name AS label, articles, latest ORDER BY label`,
    statements: (current) => `${SUPPORTED}-[:SUBJECT|OBJECT]->(s:State) WHERE ${current} RETURN s.id AS key, count(DISTINCT n) AS statements ORDER BY key`,
  },
  YEAR: {
    articles: `MATCH (a:Article) RETURN ${YEAR} AS key, ${YEAR} AS label, count(*) AS articles, max(a.publishedTo) AS latest ORDER BY key`,
    statements: (current) => `${SUPPORTED} WHERE ${current} RETURN ${YEAR} AS key, count(DISTINCT n) AS statements ORDER BY key`,
  },
  PUBLISHER: {
    articles: "MATCH (a:Article) RETURN a.publisher AS key, a.publisher AS label, count(*) AS articles, max(a.publishedTo) AS latest ORDER BY key",
    statements: (current) => `${SUPPORTED} WHERE ${current} RETURN a.publisher AS key, count(DISTINCT n) AS statements ORDER BY key`,
  },
};
