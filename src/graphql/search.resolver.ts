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
import type { SearchHit } from "../search/search-index.js";
import { snippetsOf } from "../search/snippets.js";
import type { Snippet } from "../search/snippets.js";
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
      "Finds entities, articles and statements by words of their names, titles, texts and quotes, in German: without regard to case, umlauts and endings, in compounds, by abbreviations, by the beginning of the last word, and with one slip in a word that occurs nowhere. Names count more than texts. What is found has all of the words, of three or more nearly all. It has whatever was written before.",
  })
  async search(
    @Arg("query", () => String, { description: `What is looked for, 1 to ${MAX_QUERY} characters.` }) query: string,
    @Arg("kinds", () => [SearchKind], { nullable: true, description: "Only these; without them everything." }) only: readonly string[] | null,
    @Arg("where", () => SearchWhere, { nullable: true, description: "What must hold of what is found." }) where: Readonly<Record<string, Filter | null>> | null,
    @Arg("first", () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: "How many, 0 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor of the same search." }) after: string | null,
    @Ctx() { loaders, search }: GraphqlContext,
  ): Promise<SearchValue> {
    const size = pageSize(first, "first");
    const index = await search.fresh();
    const result = index.search(checked(query, "query"), only ? new Set(only) : null);
    const hits = await filtered(result.hits, where ?? {}, loaders);
    const question = [query, only, where];
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
    description: "Names that begin with what somebody is typing, or have a word that does, those that matter most first: for input fields. What was written in the last moments may be missing.",
  })
  async suggest(
    @Arg("prefix", () => String, { description: `What has been typed, 1 to ${MAX_QUERY} characters.` }) prefix: string,
    @Arg("kinds", () => [SearchKind], { nullable: true, description: "Only these; without them entities and articles." }) only: readonly string[] | null,
    @Arg("first", () => Int, { defaultValue: SUGGESTIONS, description: "How many, 0 to 100." }) first: number,
    @Ctx() { loaders, search }: GraphqlContext,
  ): Promise<object[]> {
    const index = await search.recent();
    return index.suggest(checked(prefix, "prefix"), only ? new Set(only) : null, pageSize(first, "first")).map(({ key, matched }) => {
      const document = index.document(key);
      const [kind, id] = [document?.kind ?? "", document?.id ?? ""];
      return { id: key, kind, name: document?.names[0] ?? matched, matched, node: () => loaders.node.load({ kind, id }) };
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

/** Leaves out what a filter of its kind does not let through: the store is asked once for each kind that has one. */
async function filtered(hits: readonly SearchHit[], where: Readonly<Record<string, Filter | null>>, loaders: Loaders): Promise<readonly SearchHit[]> {
  const asked = Object.entries(where).flatMap(([name, filter]) => (filter ? [{ ...sourceOf(name), filter }] : []));
  const passed = await Promise.all(asked.map(({ kind, source, filter }) => passing(hits, kind, source, filter, loaders)));
  const keys = new Set(passed.flat());
  const kindsAsked = new Set(asked.map(({ kind }) => kind));
  return hits.filter(({ key, document }) => !kindsAsked.has(document.kind) || keys.has(key));
}

type AnySource = ConnectionSource<{ readonly id: string }>;

function sourceOf(name: string): { kind: string; source: AnySource } {
  if (name === "article") return { kind: "Article", source: allArticles };
  if (name === "statement") return { kind: "Statement", source: allStatements };
  const label = kinds().find(({ singular }) => singular === name)?.label ?? "";
  return { kind: label, source: entityConnection(label) };
}

async function passing(hits: readonly SearchHit[], kind: string, source: AnySource, filter: Filter, { page }: Loaders): Promise<string[]> {
  const ids = hits.filter(({ document }) => document.kind === kind).map(({ document }) => document.id);
  if (ids.length > MAX_FILTERED) throw new AppError("COST_LIMIT", `This finds ${ids.length} of the kind ${kind}, too many to filter (at most ${MAX_FILTERED}): look for more words.`);
  if (ids.length === 0) return [];
  const among = foundAmong(source, ids);
  const { items } = await page(among, allAmong(among, ids, localFilter(filter, source)));
  return items.map(({ value }) => `${kind}:${value.id}`);
}
