import type { GraphStore, Row, Value } from "../store/store.js";
import { kinds } from "../model/catalogue.js";
import "../model/index.js";
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

/** Everything that can be found, current versions and statements that are sure enough only, in no order. */
export async function readSearchDocuments(store: GraphStore, sureness: Sureness = {}): Promise<SearchDocument[]> {
  const parameters = surenessParameters(sureness);
  const read = (text: string): Promise<Row[]> => store.read({ text, parameters });
  const settled = [knownNow("s"), sureEnough("s", sureness)].filter((condition) => condition !== null).join(" AND ");
  const relations = (await read(relationsText(settled))).map(toRelation).sort((left, right) => (left.id < right.id ? -1 : 1));
  const entities = (await read(ENTITIES)).map(toEntity);
  const names = new Map(entities.map(({ id, names: [name = ""] }) => [id, name]));
  const [mentions, quotes] = [await read(MENTIONS), await read(quotesText(settled))];
  const articles = (await read(ARTICLES)).map(articleDocument);
  const ties = tiesOf(relations, names);
  const parents = parentsOf(relations);
  const mentioned = new Map(mentions.map(({ id, articles: count }) => [String(id), Number(count)]));
  const whole = (entity: SearchDocument): SearchDocument => ({
    ...entity,
    related: distinct([...entity.related, ...(ties.get(entity.id) ?? [])]).filter((each) => !entity.names.includes(each)),
    within: namesOf(ancestors(entity.id, parents), names),
    mentioned: mentioned.get(entity.id) ?? 0,
  });
  return [...entities.map(whole), ...articles, ...statementDocuments(quotes, names)];
}

/** Texts that kinds declare beside name and aliases. */
const OWN_TEXTS = [...new Set(kinds().flatMap(({ label }) => [...(kindProperties(label) ?? [])].flatMap(([name, { type }]) => (type() === String ? [name] : []))))].sort();

/** Columns, not whole nodes: these would take the embedded store ten times the memory and time. */
const ENTITIES = `MATCH (n:Entity)
WHERE ${knownNow("n")} AND n.mergedInto IS NULL
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.aliases AS aliases, n.population AS population, ${OWN_TEXTS.map((name) => `n.${name} AS ${name}`).join(", ")}`;

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

const ARTICLES = `MATCH (a:Article)
WHERE ${knownNow("a")}
RETURN a.id AS id, a.title AS title, a.kicker AS kicker, a.keywords AS keywords, a.publisher AS publisher, a.published AS published, a.text AS text`;

/** A statement between two entities, in the order of whose ids ties are told. */
interface Tie {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly role: string | null;
  readonly year: string | null;
}

function toRelation({ id, subject, predicate, object, role, since }: Row): Tie {
  return { id: String(id), subject: String(subject), predicate: String(predicate), object: String(object), role: typeof role === "string" ? role : null, year: yearOf(since) };
}

/** Ends that many things share say little of each; more would only cost memory. */
const MAX_TIES = 30;

/** What the ends of statements are tied to. An object is told by its subjects only where these are what it consists of: an agreement by its parties. */
const TELLS_OBJECT: ReadonlySet<string> = new Set(["PARTY_TO", "SIGNED"]);

function tiesOf(relations: readonly Tie[], names: ReadonlyMap<string, string>): Map<string, string[]> {
  const ties = new Map<string, Set<string>>();
  const add = (end: string, parts: readonly (string | null | undefined)[]): void => {
    const known = ties.get(end) ?? new Set<string>();
    ties.set(end, known);
    if (known.size < MAX_TIES) known.add(parts.filter((part) => typeof part === "string").join(" "));
  };
  for (const { subject, predicate, object, role, year } of relations.filter((each) => each.predicate !== "BELONGS_TO")) {
    add(subject, predicate === "PARTY_TO" ? [names.get(object)] : [role, names.get(object)]);
    if (TELLS_OBJECT.has(predicate)) add(object, [names.get(subject), year]);
  }
  return new Map([...ties].map(([end, known]) => [end, [...known].sort()]));
}

function parentsOf(relations: readonly Tie[]): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const { subject, predicate, object } of relations) {
    if (predicate === "BELONGS_TO") parents.set(subject, [...(parents.get(subject) ?? []), object]);
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

/** An entity by its own properties. Keys of registers are left out: it is found by its id. */
function toEntity(row: Row): SearchDocument {
  const own = OWN_TEXTS.map((name) => row[name]).filter((each) => typeof each === "string" && !NO_WORDS.test(each));
  const names = distinct([row["name"], ...((row["aliases"] ?? []) as Value[])]);
  const related = distinct(own.map((each) => yearOf(each) ?? each));
  return { kind: String(row["kind"]), id: String(row["id"]), names, texts: [], related, within: [], mentioned: 0, population: Number(row["population"] ?? 0) };
}

/** Addresses, values of enums and keys. */
const NO_WORDS = /^(?:https?:.*|[A-Z]+(?:_[A-Z]+)*|\d{5,})$/;

function articleDocument({ id, title, kicker, keywords, publisher, published, text }: Row): SearchDocument {
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
