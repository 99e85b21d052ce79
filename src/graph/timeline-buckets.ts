import { AppError } from "../errors.js";
import type { GraphStore } from "../store/store.js";
import { intervalCypher } from "./date-intervals.js";
import type { DateInterval } from "./date-intervals.js";
import { ParameterBag } from "./parameter-bag.js";
import { forParents, foundRows, groupRows } from "./read-connection.js";
import type { ConnectionSource, Rows } from "./read-connection.js";
import type { TimelineEventKind, TimelineEventNode } from "./timeline.js";

/** How many events of a kind lie in an interval (EDTF); null for those dated too vaguely to say. */
export interface BucketRow {
  readonly interval: string | null;
  readonly kind: TimelineEventKind;
  readonly count: number;
}

/** Most intervals and kinds under one parent. */
const MAX_BUCKETS = 5_000;

/** Counts the events of timelines by interval and kind, in order: one round trip for all parents. Throws `COST_LIMIT` for too many intervals. */
export async function readBuckets(store: GraphStore, source: ConnectionSource<TimelineEventNode>, rows: Rows, granularity: DateInterval, parents: readonly string[]): Promise<BucketRow[][]> {
  const bag = new ParameterBag();
  const text = `${foundRows(source, rows, bag)}
WITH ${intervalCypher("day", granularity)} AS interval, event
WITH interval, event, count(*) AS total
ORDER BY interval, event LIMIT ${bag.add(MAX_BUCKETS + 1)}
RETURN interval, event, total`;
  const query = forParents(source, rows, text, ["interval", "event", "total"], "ORDER BY interval, event", parents, bag);
  const byParent = groupRows(await store.read(query), "parent");
  return parents.map((parent) => {
    const found = byParent.get(parent) ?? [];
    if (found.length > MAX_BUCKETS) throw new AppError("COST_LIMIT", "These events lie in too many intervals; ask for wider ones (granularity), or for a shorter time (from, to).");
    return found.map(({ interval, event, total }) => ({ interval: typeof interval === "string" ? interval : null, kind: event as TimelineEventKind, count: Number(total) }));
  });
}
