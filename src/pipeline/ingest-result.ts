import type { AppError } from "../errors.js";
import type { Dropped } from "../model/claim.js";
import { ArticleExtent } from "../model/statement.js";
import { inOrder, statementKey } from "../resolve/statement-id.js";
import type { Reading } from "./reader.js";

/** What became of one source. */
export interface IngestResult {
  readonly source: string;
  /** Id of its article; null when nothing was stored. */
  readonly article: string | null;
  readonly teasers: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly statements: number;
  /** Claims that were read and not kept, with the reason. */
  readonly refused: readonly Dropped[];
  /** Why nothing was stored, or null. */
  readonly error: AppError | null;
}

/** The result for a source that is stored. */
export function success(source: string, article: string | null, readings: readonly Reading[]): IngestResult {
  const sum = (count: (reading: Reading) => number): number => readings.reduce((total, reading) => total + count(reading), 0);
  const assertions = readings.flatMap(({ resolution }) => resolution.assertions);
  return {
    source,
    article,
    teasers: readings.filter(({ article }) => article.record.extent === ArticleExtent.TEASER).length,
    newEntities: sum(({ resolution }) => resolution.newEntities),
    knownEntities: sum(({ resolution }) => resolution.knownEntities),
    statements: new Set(assertions.map((assertion) => statementKey(inOrder(assertion)))).size,
    refused: readings.flatMap(({ extraction, resolution }) => [...extraction.dropped, ...resolution.dropped]),
    error: null,
  };
}

/** The result for a source of which nothing is stored. */
export function failure(source: string, error: AppError): IngestResult {
  return { source, article: null, teasers: 0, newEntities: 0, knownEntities: 0, statements: 0, refused: [], error };
}
