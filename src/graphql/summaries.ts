import { AppError } from "../errors.js";
import { intervalLabel } from "../graph/date-intervals.js";
import type { DateInterval } from "../graph/date-intervals.js";
import type { FacetQuestion, SummaryQuestion, SummaryRow } from "../graph/read-summaries.js";
import { MAX_AGGREGATES, MAX_FACETS } from "./inputs/counts.js";
import { MAX_PAGE_SIZE } from "./selection.js";
import type { Aggregate, Facet, FacetBucket } from "./types/facet.js";
import { within } from "./within.js";

/** The arguments of `facets`. */
export interface FacetArguments {
  readonly fields: readonly string[];
  readonly crossed: boolean;
  readonly interval: DateInterval;
  readonly kinds?: readonly string[] | null;
  readonly limit: number;
  readonly includeUnknown: boolean;
}

/** Asks the store a question about one list. */
type Answer = (question: SummaryQuestion) => Promise<readonly SummaryRow[]>;

/**
 * The facets of a list.
 *
 * @throws AppError BAD_USER_INPUT for too many or too few fields, or a limit out of bounds
 */
export function facetsOf(asked: FacetArguments, answer: Answer): Promise<Facet[]> {
  const { fields, crossed, interval, kinds = null, limit, includeUnknown } = asked;
  within(limit, 1, MAX_PAGE_SIZE, "limit");
  limited(fields, MAX_FACETS, "facets");
  const [first, second, ...rest] = fields;
  const question = (...facet: FacetQuestion["facet"]): FacetQuestion => ({ facet, interval, kinds, limit, includeUnknown });
  if (!crossed) return Promise.all(fields.map(async (field) => toFacet(field, await answer(question(field)), limit)));
  if (first === undefined || second === undefined || rest.length > 0 || first === second) throw new AppError("BAD_USER_INPUT", "crossed takes two different fields.");
  return crossedFacet(first, limit, answer(question(first)), answer(question(first, second)));
}

/** The same values of the first field as without crossing, each spread over the second. */
async function crossedFacet(field: string, limit: number, values: ReturnType<Answer>, pairs: ReturnType<Answer>): Promise<Facet[]> {
  const facet = toFacet(field, await values, limit);
  const byValue = new Map<string | null, SummaryRow[]>();
  for (const pair of await pairs) {
    const value = textOf(pair.a);
    byValue.set(value, [...(byValue.get(value) ?? []), { ...pair, a: pair.b, aLabel: pair.bLabel }]);
  }
  const buckets = facet.buckets.map((bucket) => ({ ...bucket, buckets: toFacet(field, byValue.get(bucket.value) ?? [], limit).buckets }));
  return [{ ...facet, buckets }];
}

/** The aggregates of a list, in the order of the fields. */
export function aggregatesOf(fields: readonly string[], answer: Answer): Promise<Aggregate[]> {
  limited(fields, MAX_AGGREGATES, "aggregate");
  return Promise.all(
    fields.map(async (field) => {
      const [row] = await answer({ aggregate: field });
      return { field, count: row?.total ?? 0, distinct: row?.different ?? 0, min: textOf(row?.least), max: textOf(row?.greatest) };
    }),
  );
}

function limited(fields: readonly string[], most: number, name: string): void {
  if (fields.length === 0 || fields.length > most) throw new AppError("BAD_USER_INPUT", `${name} takes 1 to ${most} fields, not ${fields.length}.`);
}

/** An interval as `intervalCypher` gives it. */
const INTERVAL = /^\d{4}(-\d\d)?$/;

function toFacet(field: string, rows: readonly SummaryRow[], limit: number): Facet {
  const buckets = rows.map(toBucket);
  const known = buckets.filter(({ value }) => value !== null);
  const isTime = known.length > 0 && known.every(({ value }) => INTERVAL.test(value ?? ""));
  known.sort((left, right) => (isTime ? compare(right, left) : right.count - left.count || compare(left, right)));
  const kept = known.slice(0, limit);
  if (isTime) kept.reverse();
  return { field, buckets: [...kept, ...buckets.filter(({ value }) => value === null)], more: known.length > limit };
}

function compare(left: FacetBucket, right: FacetBucket): number {
  return (left.value ?? "") < (right.value ?? "") ? -1 : 1;
}

function toBucket({ a, aLabel, total }: SummaryRow): FacetBucket {
  const value = textOf(a);
  return { value, label: aLabel ?? (value === null ? "unknown" : intervalLabel(value)), count: total, buckets: null };
}

function textOf(value: SummaryRow["a"] | undefined): string | null {
  return value === null || value === undefined ? null : String(value as string | number | boolean);
}
