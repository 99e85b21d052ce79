import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { AppError } from "../errors.js";
import { allArticles } from "../graph/article-connection.js";
import { entityConnection } from "../graph/entity-connection.js";
import { allAmong, foundAmong } from "../graph/found-among.js";
import type { ConnectionSource } from "../graph/read-connection.js";
import type { Filter } from "../graph/read-filter.js";
import { allStatements } from "../graph/statement-connection.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { kinds } from "../model/catalogue.js";
import type { ParsedQuery } from "../search/query-words.js";
import type { SearchHit, SearchResult } from "../search/search-index.js";
import { snippetsOf, wordsFound } from "../search/snippets.js";
import type { Snippet } from "../search/snippets.js";
import { RootLoaders } from "./as-of.js";
import type { GraphqlContext } from "./context.js";
import { localFilter } from "./local-filter.js";
import { encodeHit, pageOfHits } from "./search-page.js";
import { DEFAULT_PAGE_SIZE, pageSize } from "./selection.js";
import { SearchConnection, SearchKind, SearchWhere, Suggestion } from "./types/search.js";

/** Longest query and prefix; most hits of one kind that can be filtered. */
const MAX_QUERY = 200;
const MAX_FILTERED = 10_000;
const SUGGESTIONS = 10;

type AnyNode = Awaited<ReturnType<Loaders["node"]["load"]>>;

/** A connection as GraphQL resolves it: nodes are fetched and snippets cut only when selected. */
interface SearchValue {
  readonly edges: () => readonly object[];
  readonly nodes: () => Promise<AnyNode>[];
  readonly pageInfo: object;
  readonly totalCount: number;
  readonly facets: () => readonly { readonly kind: string; readonly count: number }[];
  readonly didYouMean: string | null;
}

/** Finding by words. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      "Finds entities, articles and statements by words of their names, titles, texts and quotes, in German: without regard to case, umlauts and endings, in compounds, by abbreviations, by the beginning of the last word, and with one slip in a word that occurs nowhere. Names count more than texts. What is found has all of the words, of three or more nearly all. It has whatever was written before. With `asOf`, only what was known and held then is found, by texts and quotes of then; names, titles and what something is tied to are those of today, and what was retracted since is not found.",
  })
  async search(
    @Arg("query", () => String, { description: `What is looked for, 1 to ${MAX_QUERY} characters.` }) query: string,
    @Arg("kinds", () => [SearchKind], { nullable: true, description: "Only these; without them everything." }) only: readonly string[] | null,
    @Arg("where", () => SearchWhere, { nullable: true, description: "What must hold of what is found." }) where: Readonly<Record<string, Filter | null>> | null,
    @Arg("first", () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: "How many, 0 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor of the same search." }) after: string | null,
    @RootLoaders() loaders: Loaders,
    @Ctx() { search }: GraphqlContext,
  ): Promise<SearchValue> {
    const size = pageSize(first, "first");
    const index = await search.fresh();
    const result = index.search(checked(query, "query"), only ? new Set(only) : null);
    const [passing, asKnown] = await Promise.all([filtered(result.hits, where ?? {}, loaders), knownAs(result, loaders)]);
    const hits = passing.flatMap((hit) => asKnown(hit) ?? []);
    const question = [query, only, where, loaders.times];
    const page = pageOfHits(question, hits, size, after ?? null);
    const edges = page.hits.map((hit) => edgeOf(hit, encodeHit(question, hit), result.query, loaders));
    const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    return {
      edges: () => edges,
      nodes: () => edges.map(({ node }) => node()),
      pageInfo: { hasNextPage: page.more, hasPreviousPage: typeof after === "string", ...ends },
      totalCount: hits.length,
      facets: () => facetsOf(hits),
      didYouMean: result.query.didYouMean,
    };
  }

  @Query(() => [Suggestion], {
    nullable: true,
    description: "Names that begin with what somebody is typing, or have a word that does, those that matter most first: for input fields. What was written in the last moments may be missing. Names are those of today; with `asOf`, only of what was known then.",
  })
  async suggest(
    @Arg("prefix", () => String, { description: `What has been typed, 1 to ${MAX_QUERY} characters.` }) prefix: string,
    @Arg("kinds", () => [SearchKind], { nullable: true, description: "Only these; without them entities and articles." }) only: readonly string[] | null,
    @Arg("first", () => Int, { defaultValue: SUGGESTIONS, description: "How many, 0 to 100." }) first: number,
    @RootLoaders() loaders: Loaders,
    @Ctx() { search }: GraphqlContext,
  ): Promise<object[]> {
    const size = pageSize(first, "first");
    const index = await search.recent();
    const named = index.suggest(checked(prefix, "prefix"), only ? new Set(only) : null, isOfNow(loaders) ? size : MAX_FILTERED);
    const found = named.flatMap(({ key, matched }) => {
      const document = index.document(key);
      return document ? [{ key, matched, document }] : [];
    });
    return (await filtered(found, {}, loaders)).slice(0, size).map(({ key, matched, document: { kind, id, names } }) => {
      return { id: key, kind, name: names[0] ?? matched, matched, node: () => loaders.node.load({ kind, id }) };
    });
  }
}

function checked(text: string, name: string): string {
  if (text.trim() !== "" && text.length <= MAX_QUERY) return text;
  throw new AppError("BAD_USER_INPUT", `${name} must have 1 to ${MAX_QUERY} characters, not ${text.trim() === "" ? "none" : text.length}.`);
}

interface EdgeValue {
  readonly cursor: string;
  readonly score: number;
  readonly node: () => Promise<AnyNode>;
  readonly snippets: () => readonly Snippet[];
}

function edgeOf({ document, score }: SearchHit, cursor: string, query: ParsedQuery, { node }: Loaders): EdgeValue {
  const { kind, id } = document;
  return { cursor, score, node: () => node.load({ kind, id }), snippets: () => snippetsOf(document, query) };
}

function facetsOf(hits: readonly SearchHit[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { document } of hits) counts.set(document.kind, (counts.get(document.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((left, right) => right.count - left.count || (left.kind < right.kind ? -1 : 1));
}

type Found = Pick<SearchHit, "key" | "document">;

type AnySource = ConnectionSource<{ readonly kind: string; readonly id: string }>;

/** What must hold of the hits of some kinds. */
interface Demand {
  readonly source: AnySource;
  readonly filter: Filter | null;
  readonly concerns: (kind: string) => boolean;
}

/** Leaves out what a filter of its kind does not let through, and what was not there at the times asked for: one round trip. */
async function filtered<T extends Found>(hits: readonly T[], where: Readonly<Record<string, Filter | null>>, loaders: Loaders): Promise<readonly T[]> {
  const asked = Object.entries(where).flatMap(([name, filter]) => (filter ? [demandOf(name, filter)] : []));
  const demands = isOfNow(loaders) ? asked : [...asked, ...TO_BE_THERE];
  const passed = await Promise.all(demands.map((demand) => passing(hits, demand, loaders)));
  return hits.filter(({ key, document }) => demands.every(({ concerns }, index) => !concerns(document.kind) || passed[index]?.has(key)));
}

function isOfNow({ times: { validOn = null, knownOn = null } }: Loaders): boolean {
  return validOn === null && knownOn === null;
}

const TO_BE_THERE: readonly Demand[] = [
  { source: entityConnection("Entity"), filter: null, concerns: (kind) => kind !== "Article" && kind !== "Statement" },
  { source: allArticles, filter: null, concerns: (kind) => kind === "Article" },
  { source: allStatements, filter: null, concerns: (kind) => kind === "Statement" },
];

function demandOf(name: string, filter: Filter): Demand {
  const [label, source] = sourceOf(name);
  return { source, filter, concerns: (kind) => kind === label };
}

function sourceOf(name: string): readonly [label: string, source: AnySource] {
  if (name === "article") return ["Article", allArticles];
  if (name === "statement") return ["Statement", allStatements];
  const label = kinds().find(({ singular }) => singular === name)?.label ?? "";
  return [label, entityConnection(label)];
}

async function passing(hits: readonly Found[], { source, filter, concerns }: Demand, { page }: Loaders): Promise<ReadonlySet<string>> {
  const found = hits.filter(({ document }) => concerns(document.kind)).map(({ document }) => document);
  if (found.length > MAX_FILTERED) throw new AppError("COST_LIMIT", `This finds ${found.length} of the kind ${found[0]?.kind}, too many to filter (at most ${MAX_FILTERED}): look for more words.`);
  if (found.length === 0) return new Set();
  const ids = found.map(({ id }) => id);
  const among = foundAmong(source, ids);
  const { items } = await page(among, allAmong(among, ids, filter && localFilter(filter, source)));
  return new Set(items.map(({ value: { kind, id } }) => `${kind}:${id}`));
}

/** Gives a hit with the texts that were known at the time asked for, or null when it is found by others only. */
async function knownAs({ hits, query }: SearchResult, loaders: Loaders): Promise<(hit: SearchHit) => SearchHit | null> {
  if ((loaders.times.knownOn ?? null) === null) return (hit) => hit;
  const known = await loaders.knownTexts(hits.map(({ document: { kind, id } }) => ({ kind, id })));
  return (hit) => {
    const texts = known.get(hit.key);
    if (!texts) return hit;
    const document = { ...hit.document, texts: [...texts].sort() };
    return wordsFound(document, query) < wordsFound(hit.document, query) ? null : { ...hit, document };
  };
}
