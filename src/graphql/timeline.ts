import { AppError } from "../errors.js";
import { intervalLabel } from "../graph/date-intervals.js";
import type { DateInterval } from "../graph/date-intervals.js";
import type { Rows } from "../graph/read-connection.js";
import { eventDay, timelineSource } from "../graph/timeline.js";
import type { TimelineEventKind, TimelineEventNode, TimelineQuestion } from "../graph/timeline.js";
import type { BucketRow } from "../graph/timeline-buckets.js";
import type { TimelineScope } from "../graph/timeline-scope.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { kinds as allKinds } from "../model/catalogue.js";
import { parseEdtf } from "../model/edtf-date.js";
import type { PredicateName } from "../model/predicates.js";
import { connectionOf } from "./connection.js";
import type { ConnectionField, ConnectionValue } from "./connection.js";
import { localId } from "./global-id.js";
import { localFilter } from "./local-filter.js";
import type { ConnectionArguments } from "./selection.js";
import type { TimelineBucket } from "./types/timeline.js";

/** Most entities of one timeline. */
export const MAX_TIMELINE_ENTITIES = 20;

/** What a timeline is asked for. */
export interface TimelineArguments extends ConnectionArguments {
  readonly scope: TimelineScope;
  readonly kinds?: readonly TimelineEventKind[] | null;
  readonly predicates?: readonly PredicateName[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  /** Of the root field only. */
  readonly entities?: readonly string[];
}

/** A timeline as GraphQL resolves it. */
export type TimelineValue = ConnectionValue & { readonly buckets: (asked: { readonly granularity: DateInterval }) => Promise<TimelineBucket[]> };

/**
 * The timeline of some entities together, or (without them) under a parent. Nothing is fetched yet.
 *
 * @throws AppError BAD_USER_INPUT or INVALID_CURSOR for arguments that cannot be met
 */
export function timelineOf(asked: TimelineArguments, loaders: Loaders, parent?: string): TimelineValue {
  const { field, rows } = sharedTimeline(asked, loaders);
  const buckets = async (granularity: DateInterval): Promise<TimelineBucket[]> => toBuckets(await loaders.buckets(field.source, rows, granularity, parent));
  return { ...connectionOf(field, asked, loaders, parent), buckets: ({ granularity }) => buckets(granularity) };
}

interface AskedTimeline {
  readonly field: ConnectionField<TimelineEventNode>;
  readonly rows: Rows;
}

const timelines = new WeakMap<Loaders, Map<string, AskedTimeline>>();

/** One timeline for all siblings that ask the same, so that the loaders put them into one batch. */
function sharedTimeline(asked: TimelineArguments, loaders: Loaders): AskedTimeline {
  const byArguments = timelines.get(loaders) ?? new Map<string, AskedTimeline>();
  timelines.set(loaders, byArguments);
  const { scope, kinds, predicates, from, to, entities, where } = asked;
  const key = JSON.stringify([scope, kinds, predicates, from, to, entities, where]);
  const timeline = byArguments.get(key) ?? askedTimeline(asked);
  byArguments.set(key, timeline);
  return timeline;
}

function askedTimeline(asked: TimelineArguments): AskedTimeline {
  const entities = asked.entities ? entitiesOf(asked.entities) : null;
  const source = timelineSource(questionOf(asked), entities);
  if (asked.scope === "BETWEEN" && (entities?.length ?? 1) < 2) throw new AppError("BAD_USER_INPUT", "BETWEEN takes two entities or more: ask the root field timeline(entities: […], scope: BETWEEN).");
  return {
    field: { source, order: [{ term: eventDay, direction: "ASC" }], toEdge: (node) => ({ node }) },
    rows: { filter: asked.where ? { node: localFilter(asked.where, source) } : null },
  };
}

function questionOf({ scope, kinds = null, predicates = null, from, to }: TimelineArguments): TimelineQuestion {
  const question = { scope, kinds, predicates, from: boundary(from, "from"), to: boundary(to, "to") };
  if (question.from !== null && question.to !== null && question.from > question.to) throw new AppError("BAD_USER_INPUT", "from must not be after to.");
  return question;
}

/** The first day that `from` can mean, the last that `to` can. */
function boundary(text: string | null | undefined, name: "from" | "to"): string | null {
  if (text === null || text === undefined) return null;
  const date = parseEdtf(text);
  if (!date) throw new AppError("BAD_USER_INPUT", `${name} is a date in EDTF, e.g. 2022-11-07, 2022-11 or 2022; this one cannot be read.`);
  return name === "from" ? date.earliest : date.latest;
}

function entitiesOf(ids: readonly string[]): string[] {
  if (ids.length < 1 || ids.length > MAX_TIMELINE_ENTITIES) throw new AppError("BAD_USER_INPUT", `timeline takes 1 to ${MAX_TIMELINE_ENTITIES} entities, not ${ids.length}.`);
  const labels = allKinds().map(({ label }) => label);
  return [...new Set(ids.map((id) => localId(id, labels)))];
}

/** One bucket for each interval, in order; what lies in none comes last. */
function toBuckets(rows: readonly BucketRow[]): TimelineBucket[] {
  const byInterval = new Map<string | null, BucketRow[]>();
  for (const row of rows) byInterval.set(row.interval, [...(byInterval.get(row.interval) ?? []), row]);
  const last = "\u{10FFFF}";
  const ordered = [...byInterval].sort(([a], [b]) => ((a ?? last) < (b ?? last) ? -1 : 1));
  return ordered.map(([interval, counts]) => ({
    interval,
    label: interval === null ? "unknown" : intervalLabel(interval),
    count: counts.reduce((sum, { count }) => sum + count, 0),
    kinds: counts.map(({ kind, count }) => ({ kind, count })),
  }));
}
