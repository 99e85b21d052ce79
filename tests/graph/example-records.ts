import { ArticleExtent, Decision, StatementStatus } from "../../src/model/statement.js";
import { DateDerivation } from "../../src/model/edtf-date.js";
import { ALWAYS_KNOWN, CURRENT } from "../../src/model/records.js";
import type { ArticleRecord, EntityRecord, EvidenceRecord, GraphRecord, MentionRecord, StatementRecord } from "../../src/model/records.js";

const TEXT = "Das Land Sachsen-Anhalt ist jetzt Mitglied der Genossenschaft KITU. Das teilte das Ministerium mit.";
const RECORDED = "2022-11-08T09:00:00.000Z";
const NOTHING = { role: null, onBehalfOf: null, subjectMatter: null, amount: null, property: null, value: null, unit: null };
const QUOTE = "Das Land Sachsen-Anhalt ist jetzt Mitglied der Genossenschaft KITU.";

export function entity(id: string, kind: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return { type: "entity", id, kind, name: `Name of ${id}`, aliases: [], properties: {}, registry: null, mergedInto: null, ...CURRENT, ...more };
}

export function article(id: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  const empty = { url: null, addresses: [], publisher: null, title: null, kicker: null, published: null, keywords: [] };
  return { type: "article", id, source: `${id}.txt`, ...empty, language: "de", extent: ArticleExtent.FULL, text: TEXT, hash: `hash-${id}`, why: null, recordedAt: ALWAYS_KNOWN, ...CURRENT, ...more };
}

export function statement(id: string, more: Partial<StatementRecord> = {}): StatementRecord {
  return {
    type: "statement",
    id,
    subject: "DE-ST",
    predicate: "MEMBER_OF",
    object: "kitu",
    ...NOTHING,
    since: null,
    until: null,
    status: StatementStatus.STATED,
    confidence: 0.93,
    recordedAt: RECORDED,
    knownFrom: RECORDED,
    retractedAt: null,
    ...more,
  };
}

export function quotation(id: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    type: "evidence",
    id,
    statement: "membership",
    subject: "DE-ST",
    predicate: "MEMBER_OF",
    object: "kitu",
    ...NOTHING,
    article: "a1",
    quote: QUOTE,
    prefix: null,
    suffix: " Das teilte",
    start: 0,
    end: QUOTE.length,
    since: null,
    until: null,
    status: StatementStatus.STATED,
    rule: "member-of/is-member",
    confidence: 0.93,
    registry: null,
    version: null,
    verdict: null,
    recordedAt: RECORDED,
    knownFrom: RECORDED,
    retractedAt: null,
    ...more,
  };
}

export function registryEvidence(id: string, of: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord {
  const registry = { table: "bodies.csv", row: id, source: "in own words" };
  return quotation(id, { statement: of, article: null, quote: null, suffix: null, start: null, end: null, rule: "registry", registry, ...more });
}

export function mention(more: Partial<MentionRecord> = {}): MentionRecord {
  return { type: "mention", article: "a1", entity: "DE-ST", became: null, surface: "Sachsen-Anhalt", start: 9, end: 23, version: null, ...CURRENT, ...more };
}

/** One of everything: a state joins a cooperative, an article says so, a register has its population, two are judged the same. */
export function exampleRecords(): GraphRecord[] {
  const since = { edtf: "2022-11", derivedFrom: DateDerivation.PUBLICATION };
  return [
    entity("DE-ST", "State", { name: "Sachsen-Anhalt", aliases: ["LSA", "Land Sachsen-Anhalt"], properties: { ags: "15", population: 2_169_253 } }),
    entity("kitu", "Cooperative", { name: "KITU", registry: { table: "bodies.csv", row: "kitu", source: "in own words" } }),
    entity("spitzenverbaende", "MunicipalAssociation", { properties: { isGroup: true } }),
    article("a1", { publisher: "Blatt", title: "Beitritt", published: "2022-11-07", keywords: ["IT", "Genossenschaft"] }),
    statement("membership", { since }),
    statement("population", { predicate: "HAS_VALUE", object: null, property: "population", value: "2169253", unit: "inhabitants" }),
    quotation("said", { since }),
    registryEvidence("counted", "population", { predicate: "HAS_VALUE", object: null, property: "population", value: "2169253", unit: "inhabitants" }),
    mention(),
    { type: "judgement", left: "kitu", right: "kitu-eg", decision: Decision.SAME, by: "editor", at: RECORDED, why: null, withdrawnAt: null },
  ];
}
