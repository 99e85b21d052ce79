import type { GraphStore, Row, Value } from "../store/store.js";
import { kindProperties } from "./kind-properties.js";
import { knownNow } from "./known-at.js";
import { surenessParameters, sureEnough } from "./ordinary.js";
import type { Sureness } from "./ordinary.js";

/** What search knows of one thing that can be found: an entity, an article, or a statement that an article is quoted for. */
export interface SearchDocument {
  /** Label of the entity's kind, `Article` or `Statement`. */
  readonly kind: string;
  /** Local id. */
  readonly id: string;
  /** The name it is shown by, then its other names; the title of an article; none for a statement. */
  readonly names: readonly string[];
  /** An article's text; the quotes of a statement, each once. */
  readonly texts: readonly string[];
  /** What else tells it from others: names and roles it is tied to, years, keys of registers. */
  readonly related: readonly string[];
  /** What it belongs to, and what that belongs to: a municipality's district and state. */
  readonly within: readonly string[];
  /** In how many articles an entity is named; inhabitants, of a territory. */
  readonly mentioned: number;
  readonly population: number;
}

/** Everything that can be found, current versions and statements that are sure enough only, in no order: five round trips. */
export async function readSearchDocuments(store: GraphStore, sureness: Sureness = {}): Promise<SearchDocument[]> {
  const parameters = surenessParameters(sureness);
  const read = (text: string): Promise<Row[]> => store.read({ text, parameters });
  const settled = [knownNow("s"), sureEnough("s", sureness)].filter((condition) => condition !== null).join(" AND ");
  const [entities, relations, mentions, quotes, articles] = [await read(ENTITIES), await read(relationsText(settled)), await read(MENTIONS), await read(quotesText(settled)), await read(ARTICLES)];
  const names = new Map(entities.map(({ node }) => [String((node as Row)["id"]), String((node as Row)["name"])]));
  const ties = tiesOf(relations, names);
  const parents = parentsOf(relations);
  const mentioned = new Map(mentions.map(({ id, articles: count }) => [String(id), Number(count)]));
  return [
    ...entities.map(({ node }) => {
      const id = String((node as Row)["id"]);
      return entityDocument(node as Row, ties.get(id) ?? [], namesOf(ancestors(id, parents), names), mentioned.get(id) ?? 0);
    }),
    ...articles.map(({ node }) => articleDocument(node as Row)),
    ...statementDocuments(quotes, names),
  ];
}

const ENTITIES = `MATCH (n:Entity) WHERE ${knownNow("n")} AND n.mergedInto IS NULL RETURN n {.*} AS node`;

function relationsText(settled: string): string {
  return `MATCH (s:Statement)
WHERE ${settled} AND s.objectId IS NOT NULL
RETURN s.id AS id, s.subjectId AS subject, s.predicate AS predicate, s.objectId AS object, s.role AS role, s.since AS since`;
}

const MENTIONS = `MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE ${knownNow("m")} AND ${knownNow("a")}
RETURN e.id AS id, count(DISTINCT a) AS articles`;

function quotesText(settled: string): string {
  return `MATCH (s:Statement)-[:SUPPORTED_BY]->(e:Evidence)
WHERE ${settled} AND e.quote IS NOT NULL AND ${knownNow("e")}
RETURN s.id AS id, s.subjectId AS subject, s.objectId AS object, s.role AS role, e.quote AS quote`;
}

const ARTICLES = `MATCH (a:Article) WHERE ${knownNow("a")}
RETURN a {.id, .title, .kicker, .keywords, .publisher, .published, .text} AS node`;

/** Ends that many things share say little of each; more would only cost memory. */
const MAX_TIES = 30;

/** What the ends of statements are tied to. An object is told by its subjects only where these are what it consists of: an agreement by its parties. */
const TELLS_OBJECT: ReadonlySet<Value | undefined> = new Set(["PARTY_TO", "SIGNED"]);

function tiesOf(relations: readonly Row[], names: ReadonlyMap<string, string>): Map<string, string[]> {
  const ties = new Map<string, Set<string>>();
  const add = (end: Value | undefined, parts: readonly (Value | undefined)[]): void => {
    const known = ties.get(String(end)) ?? new Set<string>();
    ties.set(String(end), known);
    if (known.size < MAX_TIES) known.add(parts.filter((part) => typeof part === "string").join(" "));
  };
  const inOrder = relations.filter(({ predicate }) => predicate !== "BELONGS_TO").sort((left, right) => (String(left["id"]) < String(right["id"]) ? -1 : 1));
  for (const { subject, predicate, object, role, since } of inOrder) {
    const [named, year] = [names.get(String(object)), yearOf(since)];
    add(subject, predicate === "PARTY_TO" ? [named] : [role, named]);
    if (TELLS_OBJECT.has(predicate)) add(object, [names.get(String(subject)), year]);
  }
  return new Map([...ties].map(([end, known]) => [end, [...known].sort()]));
}

function parentsOf(relations: readonly Row[]): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const { subject, predicate, object } of relations) {
    if (predicate === "BELONGS_TO") parents.set(String(subject), [...(parents.get(String(subject)) ?? []), String(object)]);
  }
  return parents;
}

function ancestors(id: string, parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const above = new Set<string>();
  for (const parent of parents.get(id) ?? []) above.add(parent);
  // A set that grows while it is gone through is gone through to its new end.
  for (const each of above) for (const parent of parents.get(each) ?? []) if (parent !== id && above.size < MAX_TIES) above.add(parent);
  return above;
}

function namesOf(ids: Iterable<string>, names: ReadonlyMap<string, string>): string[] {
  return [...ids].flatMap((id) => names.get(id) ?? []).sort();
}

function entityDocument(node: Row, ties: readonly string[], within: readonly string[], mentioned: number): SearchDocument {
  const [kind, id] = [String(node["kind"]), String(node["id"])];
  const names = distinct([node["name"], ...((node["aliases"] ?? []) as Value[])]);
  const own = [...(kindProperties(kind)?.keys() ?? [])].map((name) => node[name]).filter((value) => typeof value === "string" && !/^https?:/.test(value));
  const related = distinct([...own.map((value) => yearOf(value) ?? value), ...ties]).filter((each) => !names.includes(each) && !/^[A-Z_]+_[A-Z_]+$/.test(each));
  return { kind, id, names, texts: [], related, within, mentioned, population: Number(node["population"] ?? 0) };
}

function articleDocument(node: Row): SearchDocument {
  const { id, title, kicker, keywords, publisher, published, text } = node;
  const related = distinct([kicker, publisher, yearOf(published), ...((keywords ?? []) as Value[])]);
  return { kind: "Article", id: String(id), names: distinct([title]), texts: distinct([text]), related, within: [], mentioned: 0, population: 0 };
}

function statementDocuments(quotes: readonly Row[], names: ReadonlyMap<string, string>): SearchDocument[] {
  const byId = new Map<string, Row[]>();
  for (const row of quotes) byId.set(String(row["id"]), [...(byId.get(String(row["id"])) ?? []), row]);
  return [...byId].map(([id, rows]) => {
    const [first] = rows;
    const related = distinct([names.get(String(first?.["subject"])), first?.["role"], names.get(String(first?.["object"]))]);
    return { kind: "Statement", id, names: [], texts: distinct(rows.map(({ quote }) => quote)).sort(), related, within: [], mentioned: 0, population: 0 };
  });
}

/** @example yearOf("2014-07-16~") // "2014" */
function yearOf(edtf: Value | undefined): string | null {
  return typeof edtf === "string" ? (/^(\d{4})(?!\d)/.exec(edtf)?.[1] ?? null) : null;
}

function distinct(values: readonly (Value | undefined)[]): string[] {
  return [...new Set(values.filter((value) => typeof value === "string" && value !== ""))] as string[];
}
