/** A stretch of text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in order, without those that begin inside another. */
export function outermost<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
