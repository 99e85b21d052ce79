import type { ArticleRecord, EvidenceRecord, GraphRecord } from "../model/records.js";
import { combinedConfidence, confidenceOf } from "../resolve/calibration.js";
import type { Basis, Calibration } from "../resolve/calibration.js";
import { stem } from "./gold.js";
import type { Judged } from "./scores.js";

/** Who says a statement, and what the confidence comes from. */
interface CaseVoice {
  readonly publisher: string;
  /** Name of the article, null for a row of the registry. */
  readonly article: string | null;
  /** How it was read; null when that is not known, as for a row of the registry: its confidence is then what it is. */
  readonly basis: Basis | null;
  readonly confidence: number;
}

/** A statement that was found in an article of the gold, with all that makes its confidence: what confidences are measured with. */
export interface Case extends Judged {
  readonly voices: readonly CaseVoice[];
}

/** How evidence was read. */
export type BasisOf = (evidence: EvidenceRecord) => Basis | null;

/** The judged statements of a graph with what they rest on. */
export function casesOf(judged: readonly Judged[], records: readonly GraphRecord[], basisOf: BasisOf): Case[] {
  const articles = new Map(records.flatMap((record) => (record.type === "article" ? [[record.id, record] as const] : [])));
  const evidence = new Map<string, EvidenceRecord[]>();
  for (const record of records) {
    if (record.type === "evidence" && record.statement !== null) evidence.set(record.statement, [...(evidence.get(record.statement) ?? []), record]);
  }
  return judged.map((each) => ({ ...each, voices: (evidence.get(each.statement) ?? []).map((record) => voiceOf(record, articles, basisOf)) }));
}

function voiceOf(evidence: EvidenceRecord, articles: ReadonlyMap<string, ArticleRecord>, basisOf: BasisOf): CaseVoice {
  const article = evidence.article === null ? undefined : articles.get(evidence.article);
  const publisher = evidence.registry ? `registry: ${evidence.registry.table}` : (article?.publisher ?? "");
  return { publisher, article: article ? stem(article.source) : null, basis: basisOf(evidence), confidence: evidence.confidence };
}

/** How sure a case's statement is by this calibration. */
export function predicted({ voices }: Case, calibration: Calibration): number {
  return combinedConfidence(voices.map(({ publisher, basis, confidence }) => ({ publisher, confidence: basis ? confidenceOf(basis, calibration) : confidence })));
}
