import type { GraphStore, Row } from "../store/store.js";
import { knownNow } from "./known-at.js";
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

/** What was read, so that silence is not taken for absence: states of which nothing was read are there with zeros. One round trip. */
export async function readCoverage(store: GraphStore, by: CoverageBy, sureness: Sureness = {}): Promise<Coverage[]> {
  const current = [knownNow("n"), sureEnough("n", sureness)].filter((each) => each !== null).join(" AND ");
  return (await store.read({ text: QUESTIONS[by](current), parameters: surenessParameters(sureness) })).map(toCoverage);
}

function toCoverage({ key, label, articles, statements, latest }: Row): Coverage {
  const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return { key: textOrNull(key), label: textOrNull(label), articles: Number(articles), statements: Number(statements), latest: textOrNull(latest) };
}

/** Counts articles, and the statements that they support and that meet a condition, by something that an article has. */
function byArticles(key: string, current: string): string {
  return `MATCH (a:Article)
OPTIONAL MATCH (a)<-[:QUOTED_FROM]-(:Evidence)<-[:SUPPORTED_BY]-(n:Statement)
WHERE ${current}
RETURN ${key} AS key, ${key} AS label, count(DISTINCT a) AS articles, count(DISTINCT n) AS statements, max(a.publishedTo) AS latest
ORDER BY key`;
}

const QUESTIONS: Readonly<Record<CoverageBy, (current: string) => string>> = {
  STATE: (current) => `MATCH (s:State)
CALL (s) { MATCH (s)<-[:MENTIONS]-(a:Article) RETURN count(DISTINCT a) AS articles, max(a.publishedTo) AS latest }
CALL (s) {
  MATCH (s)<-[:SUBJECT|OBJECT]-(n:Statement)-[:SUPPORTED_BY]->(:Evidence)-[:QUOTED_FROM]->(:Article)
  WHERE ${current}
  RETURN count(DISTINCT n) AS statements
}
RETURN s.id AS key, s.name AS label, articles, statements, latest ORDER BY label`,
  YEAR: (current) => byArticles("substring(a.published, 0, 4)", current),
  PUBLISHER: (current) => byArticles("a.publisher", current),
};
