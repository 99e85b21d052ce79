import type { ConnectionSource, Selection } from "./read-connection.js";
import type { Filter } from "./read-filter.js";
import type { View } from "./view.js";

/** A list of the whole graph cut down to what has one of these ids, which the store looks up one by one; all versions of a statement have its id. */
export function foundAmong<T>(source: ConnectionSource<T>, ids: readonly string[]): ConnectionSource<T> {
  const idOf = ({ knownOn = null }: View): string => (source.statement === "n" && knownOn !== null ? "versionOf" : "id");
  const match = (view: View): string => `UNWIND $among AS among\n${source.match(view).replace(/\)$/, ` {${idOf(view)}: among})`)}`;
  return { ...source, all: undefined, match, parameters: { ...source.parameters, among: ids } };
}

/** All rows of such a list that a filter lets through. */
export function allAmong<T>(source: ConnectionSource<T>, ids: readonly string[], filter: Filter | null): Selection {
  return { filter: { node: filter }, order: [{ term: source.key, direction: "ASC" }], limit: ids.length, backward: false, after: null, before: null };
}
