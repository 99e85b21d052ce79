import { createHash } from "node:crypto";
import { ALWAYS_KNOWN, CURRENT } from "../../src/model/records.js";
import type { ArticleRecord, EntityRecord, EvidenceRecord, MentionRecord, StatementRecord } from "../../src/model/records.js";
import type { PredicateName } from "../../src/model/predicates.js";
import { ArticleExtent, StatementStatus } from "../../src/model/statement.js";

/** Records with everything that a test does not speak of left at its default. */
export function article(id: string, text: string): ArticleRecord {
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    type: "article", id, source: `texts/${id}.txt`, url: null, publisher: null, title: null, kicker: null, published: null, keywords: [], language: "de",
    extent: ArticleExtent.FULL, text, hash, addresses: [], why: null, recordedAt: ALWAYS_KNOWN, ...CURRENT,
  };
}

export function entity(id: string, kind: string, name: string): EntityRecord {
  return { type: "entity", id, kind, name, aliases: [], properties: {}, registry: null, mergedInto: null, ...CURRENT };
}

export function mention(articleId: string, entityId: string, surface: string): MentionRecord {
  return { type: "mention", article: articleId, entity: entityId, became: null, surface, start: 0, end: surface.length, version: null, ...CURRENT };
}

interface Said {
  readonly role?: string | null;
  readonly since?: string | null;
  readonly status?: StatementStatus;
}

export function statement(id: string, subject: string, predicate: PredicateName, object: string, said: Said = {}): StatementRecord {
  return {
    type: "statement", id, subject, predicate, object, role: said.role ?? null, onBehalfOf: null, subjectMatter: null, amount: null, property: null, value: null, unit: null,
    since: said.since ? { edtf: said.since, derivedFrom: null } : null, until: null, status: said.status ?? StatementStatus.STATED, confidence: 0.9,
    recordedAt: "2026-01-01T00:00:00.000Z", ...CURRENT,
  };
}

export function evidence(statementId: string, articleId: string, quote: string, start: number): EvidenceRecord {
  const carried = { role: null, onBehalfOf: null, subjectMatter: null, amount: null, property: null, value: null, unit: null };
  return {
    subject: "", predicate: "MEMBER_OF", object: null, ...carried, version: null, verdict: null, recordedAt: "2026-01-01T00:00:00.000Z", ...CURRENT,
    type: "evidence", id: `${statementId}-e`, statement: statementId, article: articleId, quote, prefix: null, suffix: null, start, end: start + quote.length,
    since: null, until: null, status: StatementStatus.STATED, rule: "test/rule", confidence: 0.9, registry: null,
  };
}
