/** A stretch of days, ISO 8601; null where nothing bounds it. Both ends lie in it. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days that all spans share, or null when there are none: from the latest of their beginnings to the earliest of their
 * ends. What has no beginning may always have held.
 *
 * @example sharedTime([{ from: "2014-07-01", to: null }, { from: null, to: "2016-12-31" }]) // { from: "2014-07-01", to: "2016-12-31" }
 */
export function sharedTime(spans: readonly Span[]): Span | null {
  const from = spans.map((span) => span.from).filter((day) => day !== null).sort().at(-1) ?? null;
  const to = spans.map((span) => span.to).filter((day) => day !== null).sort()[0] ?? null;
  return from !== null && to !== null && from > to ? null : { from, to };
}
