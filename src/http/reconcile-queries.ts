import { z } from "zod";
import { labelsOf, allDeclarations, propertiesOf } from "../model/catalogue.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { nameSimilarity } from "../search/name-similarity.js";
import { isSaidOf } from "../search/is-said-of.js";
import type { SearchHit, SearchIndex } from "../search/search-index.js";
import { badRequest } from "./bad-request.js";

const MAX_QUERIES = 100;
const MAX_QUERY = 200;
const MAX_LIMIT = 100;
const USUAL_LIMIT = 10;

/** More hits are not compared: a name that is the same stands among the first. */
const COMPARED = 100;

const value = z.union([z.string().max(MAX_QUERY), z.number(), z.boolean(), z.object({ id: z.string().max(MAX_QUERY) })]);
const query = z.object({
  query: z.string().min(1).max(MAX_QUERY),
  type: z.union([z.string(), z.array(z.string()).max(50)]).optional(),
  limit: z.int().min(1).max(MAX_LIMIT).optional(),
  properties: z.array(z.object({ pid: z.string().max(MAX_QUERY), v: z.union([value, z.array(value).max(20)]) })).max(20).optional(),
  type_strict: z.enum(["any", "all", "should"]).optional(),
});
const batch = z.record(z.string(), query).refine((queries) => Object.keys(queries).length <= MAX_QUERIES, `at most ${MAX_QUERIES} queries may be sent at once`);

type ReconcileQuery = z.output<typeof query>;
type Queries = z.output<typeof batch>;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100. */
  readonly score: number;
  /** Whether it may be taken without a person looking at it. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

/**
 * The batch of queries in a request.
 *
 * @throws AppError BAD_USER_INPUT (400) for what is no batch, saying what is wrong
 */
export function readQueries(text: string): Queries {
  const result = batch.safeParse(parseJson(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badRequest(`queries is not usable: ${[...(issue?.path ?? []), issue?.message].join(" ")}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("queries must be JSON: {\"q0\": {\"query\": \"KITU\"}}.");
  }
}

/** The candidates of each query, by the names of the queries. */
export async function answerQueries(queries: Queries, index: SearchIndex, loaders: Loaders): Promise<Record<string, { result: Candidate[] }>> {
  const answers = Object.entries(queries).map(async ([name, asked]) => [name, { result: await candidates(asked, index, loaders) }] as const);
  return Object.fromEntries(await Promise.all(answers));
}

/**
 * Candidates, best first. One is a sure match only when nothing else of the types asked for has this very name, and all properties hold: a wrong
 * identity costs more than a missing one.
 */
async function candidates({ query: name, type, properties = [], limit = USUAL_LIMIT }: ReconcileQuery, index: SearchIndex, loaders: Loaders): Promise<Candidate[]> {
  const hits = index.search(name, kindsOf(type)).hits.slice(0, COMPARED);
  const compared = await Promise.all(hits.map(async (hit) => ({ hit, similarity: nameSimilarity(name, hit.document.names), held: await sharesHeld(hit, properties, loaders) })));
  const same = compared.filter(({ similarity }) => similarity === 1);
  const sure = same.length === 1 && same[0]?.held === 1 ? same[0] : undefined;
  const best = Math.max(...hits.map(({ score }) => score));
  const scored = compared.map((each) => toCandidate(each, each.hit.score / best, properties.length > 0, each === sure));
  return scored.sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1)).slice(0, limit);
}

interface Compared {
  readonly hit: SearchHit;
  readonly similarity: number;
  readonly held: number;
}

function toCandidate({ hit, similarity, held }: Compared, relevance: number, asked: boolean, match: boolean): Candidate {
  const { kind, names, related, within } = hit.document;
  const score = asked ? 60 * similarity + 15 * relevance + 25 * held : 80 * similarity + 20 * relevance;
  return {
    id: hit.key,
    name: names[0] ?? hit.key,
    description: [kind, ...[...within, ...related].slice(0, 2)].join(", "),
    type: [{ id: kind, name: kind }],
    score: Math.round(score * 10) / 10,
    match,
    features: [{ id: "name_similarity", value: similarity }, { id: "relevance", value: relevance }, ...(asked ? [{ id: "properties", value: held }] : [])],
  };
}

/** Which share of the properties asked for is said of an entity; 1 when none is asked for. Entities are read in one round trip for all queries. */
async function sharesHeld({ document }: SearchHit, properties: NonNullable<ReconcileQuery["properties"]>, { entity }: Loaders): Promise<number> {
  if (properties.length === 0) return 1;
  const node = await entity.load(document.id);
  const holds = properties.filter(({ pid, v }) =>
    [v].flat().some((each) => {
      const wanted = typeof each === "object" ? each.id.slice(each.id.indexOf(":") + 1) : String(each);
      const own = node?.[pid];
      return own === undefined || own === null ? isSaidOf(wanted, [...document.related, ...document.within]) : [own].flat().some((one) => nameSimilarity(wanted, [String(one)]) === 1);
    }),
  );
  return holds.length / properties.length;
}

/** The kinds of entities that types stand for; of unknown ones none. Without a type every kind. */
function kindsOf(type: ReconcileQuery["type"]): ReadonlySet<string> {
  const asked = type === undefined || type.length === 0 ? ["Entity"] : [type].flat();
  const known = new Set(allDeclarations().map(({ label }) => label));
  return new Set(asked.filter((label) => known.has(label)).flatMap(labelsOf));
}

/** All properties that a query may give, by their names. */
export function knownProperties(): ReadonlyMap<string, string> {
  return new Map(allDeclarations().flatMap(({ type }) => propertiesOf(type).map(({ name, description }) => [name, description] as const)));
}
