import type { EvidenceRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { knownNow } from "./known-at.js";
import { toEvidence } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** Evidence that quotes an article. */
export type QuotationRecord = EvidenceRecord & { readonly article: string; readonly quote: string; readonly start: number; readonly end: number };

/** Those of the current quotations with these ids, in id order, decided on or not: one round trip. */
export async function readQuotations(store: GraphStore, ids: readonly string[]): Promise<QuotationRecord[]> {
  if (ids.length === 0) return [];
  const text = `UNWIND $ids AS id MATCH (e:Evidence {id: id}) WHERE ${knownNow("e")} RETURN e {.*} AS node ORDER BY e.id`;
  const rows = await store.read({ text, parameters: { ids } });
  return rows.flatMap(({ node }) => asQuotation(toEvidence(node as Stored)) ?? []);
}

/** The record when it quotes an article; null for a row of the registry. */
export function asQuotation(record: EvidenceRecord): QuotationRecord | null {
  const { article, quote, start, end } = record;
  return article === null || quote === null || start === null || end === null ? null : { ...record, article, quote, start, end };
}
