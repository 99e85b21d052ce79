import type { ConnectionSource, Page, Selection } from "../graph/read-connection.js";
import type { SortKey } from "../graph/read-order.js";
import type { SummaryQuestion, SummaryRow } from "../graph/read-summaries.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { encodeCursor } from "./cursor.js";
import { selectionOf } from "./selection.js";
import type { ConnectionArguments } from "./selection.js";
import { aggregatesOf, facetsOf } from "./summaries.js";
import type { FacetArguments } from "./summaries.js";
import type { Aggregate, Facet } from "./types/facet.js";

/** How a list is served: where its rows come from, how it is ordered when nobody says so, and what its edges show. */
export interface ConnectionField<T> {
  readonly source: ConnectionSource<T>;
  readonly order: readonly SortKey[];
  /** What an edge shows beside its cursor; `node` among it. */
  readonly toEdge: (value: T) => { readonly node: unknown };
}

interface PageInfoValue {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A connection as GraphQL resolves it: each part is fetched only when selected, the page once for all parts that need it. */
export interface ConnectionValue {
  readonly edges: () => Promise<readonly object[]>;
  readonly nodes: () => Promise<readonly unknown[]>;
  readonly pageInfo: () => Promise<PageInfoValue>;
  readonly totalCount: () => Promise<number>;
  readonly facets: (asked: FacetArguments) => Promise<readonly Facet[]>;
  readonly aggregate: (asked: { readonly fields: readonly string[] }) => Promise<readonly Aggregate[]>;
}

/**
 * The connection of a list, under a parent or (without one) in the whole graph. Nothing is fetched yet.
 *
 * @throws AppError BAD_USER_INPUT or INVALID_CURSOR for arguments that cannot be met
 */
export function connectionOf<T>(field: ConnectionField<T>, asked: ConnectionArguments, loaders: Loaders, parent?: string): ConnectionValue {
  const { source, order, toEdge } = field;
  const selection = sharedSelection(loaders, field, asked, () => selectionOf(source, asked, order));
  const page = (): Promise<Page<T>> => loaders.page(source, selection, parent);
  const answer = (question: SummaryQuestion): Promise<SummaryRow[]> => loaders.summary({ source: source as ConnectionSource<unknown>, selection, question }, parent);
  return {
    edges: async () =>
      (await page()).items.map(({ value, keys }) => ({ cursor: () => encodeCursor(selection.order, keys), ...toEdge(value) })),
    nodes: async () => (await page()).items.map(({ value }) => toEdge(value).node),
    pageInfo: async () => pageInfo(selection, await page()),
    totalCount: () => loaders.count(source, selection, parent),
    facets: (args) => facetsOf(args, answer),
    aggregate: ({ fields }) => aggregatesOf(fields, answer),
  };
}

const selections = new WeakMap<Loaders, Map<object, Map<string, Selection>>>();

/** One selection for all siblings that ask the same, so that the loaders put them into one batch. */
function sharedSelection(loaders: Loaders, field: object, asked: ConnectionArguments, make: () => Selection): Selection {
  const byField = selections.get(loaders) ?? new Map<object, Map<string, Selection>>();
  selections.set(loaders, byField);
  const byArguments = byField.get(field) ?? new Map<string, Selection>();
  byField.set(field, byArguments);
  const key = JSON.stringify(asked);
  const selection = byArguments.get(key) ?? make();
  byArguments.set(key, selection);
  return selection;
}

function pageInfo<T>({ order, backward, after, before }: Selection, { items, more }: Page<T>): PageInfoValue {
  const [first, last] = [items[0], items.at(-1)];
  return {
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
    startCursor: first ? encodeCursor(order, first.keys) : null,
    endCursor: last ? encodeCursor(order, last.keys) : null,
  };
}
