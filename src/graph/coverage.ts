import type { GraphStore, Row } from "../store/store.js";
import { articlesQuoted } from "./read-relations.js";
import { lastVersion, ofVersions } from "./statement-connection.js";
import { asNode } from "./valid-on.js";
import { known, knownArticle, stated, viewParameters } from "./view.js";
import type { View } from "./view.js";

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
export async function readCoverage(store: GraphStore, by: CoverageBy, view: View = {}): Promise<Coverage[]> {
  return (await store.read({ text: QUESTIONS[by](view), parameters: viewParameters(view) })).map(toCoverage);
}

function toCoverage({ key, label, articles, statements, latest }: Row): Coverage {
  const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return { key: textOrNull(key), label: textOrNull(label), articles: Number(articles), statements: Number(statements), latest: textOrNull(latest) };
}

/** Counts articles, and the statements that they support, by something that an article has. */
function byArticles(key: string, view: View): string {
  const supported = `OPTIONAL MATCH (a)<-[:QUOTED_FROM]-(e:Evidence)<-[:SUPPORTED_BY]-(${lastVersion(view)}:Statement)\nWHERE ${known("e", view)}`;
  const versions = ofVersions(view);
  return `MATCH (a:Article)
WHERE ${knownArticle("a", view)}
${versions === "" ? `${supported} AND` : `${supported}\nOPTIONAL${versions} WHERE`} ${stated(asNode("n"), view)}
RETURN ${key} AS key, ${key} AS label, count(DISTINCT a) AS articles, count(DISTINCT n) AS statements, max(a.publishedTo) AS latest
ORDER BY key`;
}

const QUESTIONS: Readonly<Record<CoverageBy, (view: View) => string>> = {
  STATE: (view) => `MATCH (s:State)
WHERE ${known("s", view)}
CALL (s) { MATCH (s)<-[m:MENTIONS]-(a:Article) WHERE ${known("m", view)} RETURN count(DISTINCT a) AS articles, max(a.publishedTo) AS latest }
CALL (s) {
  MATCH (s)<-[:SUBJECT|OBJECT]-(n:Statement)
  MATCH ${articlesQuoted.pattern("n", "e", "a", view)}
  WITH n, e
  WHERE ${stated(asNode("n"), view)} AND ${known("e", view)}
  RETURN count(DISTINCT n) AS statements
}
RETURN s.id AS key, s.name AS label, articles, statements, latest ORDER BY label`,
  YEAR: (view) => byArticles("substring(a.published, 0, 4)", view),
  PUBLISHER: (view) => byArticles("a.publisher", view),
};
