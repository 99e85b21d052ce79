import type { Filter } from "./read-filter.js";
import type { ConnectionSource, Selection } from "./read-connection.js";

/** A list of the whole graph cut down to what has one of these ids, which the store looks up one by one. */
export function foundAmong<T>(source: ConnectionSource<T>, ids: readonly string[]): ConnectionSource<T> {
  return { ...source, all: undefined, match: (view) => `UNWIND $among AS among\n${source.match(view).replace(/\)$/, " {id: among})")}`, parameters: { ...source.parameters, among: ids } };
}

/** All rows of such a list that a filter lets through. */
export function allAmong<T>(source: ConnectionSource<T>, ids: readonly string[], filter: Filter): Selection {
  return { filter: { node: filter }, order: [{ term: source.key, direction: "ASC" }], limit: ids.length, backward: false, after: null, before: null };
}
