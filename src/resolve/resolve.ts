import type { Claim, Dropped, Extraction } from "../model/claim.js";
import { labelsOf } from "../model/catalogue.js";
import type { Mention } from "../model/mention.js";
import { predicate } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import { CURRENT } from "../model/records.js";
import type { ArticleRecord, Carried, DateValue, EntityRecord, MentionRecord } from "../model/records.js";
import { parseEdtf } from "../model/edtf-date.js";
import { NOTHING_CARRIED, UNKNOWN_PUBLISHER } from "./assertion.js";
import type { Assertion } from "./assertion.js";
import { confidenceOf, UNMEASURED } from "./calibration.js";
import type { Basis, Calibration } from "./calibration.js";
import type { KnownEntities } from "./known-entities.js";
import { linkAgreements } from "./link-agreements.js";
import { antecedent, linkMentions } from "./link-mentions.js";
import type { Link } from "./link-mentions.js";
import { linkingOf } from "./linking.js";
import { mergeEntities } from "./new-entity.js";
import { inOrder } from "./statement-id.js";

/** What an article says about entities. */
export interface Resolution {
  /** Entities of the article that no registry has, as this article alone describes them. */
  readonly entities: readonly EntityRecord[];
  /** How many of `entities` were not known before. */
  readonly newEntities: number;
  /** How many of the known entities the article names. */
  readonly knownEntities: number;
  readonly mentions: readonly MentionRecord[];
  readonly assertions: readonly Assertion[];
  /** Claims that are not kept, with the reason. */
  readonly dropped: readonly Dropped[];
}

/**
 * Says which entities the mentions of an article stand for and puts its claims in their terms. Looks at `known` and leaves it
 * as it is. A claim whose ends can't be told for certain is dropped; how sure the others are says `calibration`.
 */
export function resolve(article: ArticleRecord, extraction: Extraction, known: KnownEntities, calibration: Calibration = UNMEASURED): Resolution {
  const links = linkAll(article, extraction, known);
  const linkOf = (mention: Mention): Link => links.get(antecedent(mention)) ?? { reason: "is not linked" };
  const dropped: Dropped[] = [];
  const assertions = extraction.claims.flatMap((claim) => {
    const result = toAssertion(article, claim, linkOf(claim.subject), linkOf(claim.object), calibration);
    if (typeof result !== "string") return [result];
    dropped.push({ start: claim.start, end: claim.end, what: `${claim.subject.name} ${claim.predicate} ${claim.object.name}`, rule: claim.rule, reason: result });
    return [];
  });
  const mentions = toMentionRecords(article, extraction.mentions, linkOf);
  const used = new Set([...mentions.map(({ entity }) => entity), ...assertions.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]))]);
  return { ...usedEntities(used, links, known), mentions, assertions, dropped };
}

function linkAll(article: ArticleRecord, { mentions, claims }: Extraction, known: KnownEntities): Map<Mention, Link> {
  const named = new Set([...mentions, ...claims.flatMap(({ subject, object }) => [subject, object])].map(antecedent));
  const ordered = [...named].sort((a, b) => a.start - b.start || a.end - b.end);
  const links = linkMentions(ordered.filter(({ kind }) => kind !== "Agreement"), known, article.published);
  const agreements = linkAgreements(ordered.filter(({ kind }) => kind === "Agreement"), claims, links, article, known);
  return new Map([...links, ...agreements]);
}

function usedEntities(used: ReadonlySet<string>, links: ReadonlyMap<Mention, Link>, known: KnownEntities): Pick<Resolution, "entities" | "newEntities" | "knownEntities"> {
  const entities = new Map<string, EntityRecord>();
  for (const link of links.values()) {
    if (!("entity" in link) || !used.has(link.entity.id)) continue;
    const { id } = link.entity;
    const before = entities.get(id) ?? (known.get(id)?.registry ? known.get(id) : null);
    entities.set(id, before && before !== link.entity && before.registry === null ? mergeEntities(before, link.entity) : (before ?? link.entity));
  }
  const unregistered = [...entities.values()].filter(({ registry }) => registry === null);
  const newEntities = unregistered.filter(({ id }) => known.get(id) === null).length;
  return { entities: unregistered, newEntities, knownEntities: entities.size - newEntities };
}

/** One record for each named place; pronoun-like mentions leave none. */
function toMentionRecords(article: ArticleRecord, mentions: readonly Mention[], linkOf: (mention: Mention) => Link): MentionRecord[] {
  const records = new Map<string, MentionRecord>();
  for (const mention of mentions) {
    const link = linkOf(mention);
    if (mention.anaphor || !("entity" in link)) continue;
    const { start, end, surface } = mention;
    const entity = link.entity.id;
    records.set(`${start} ${end} ${entity}`, { type: "mention", article: article.id, entity, became: null, surface, start, end, version: null, ...CURRENT });
  }
  return [...records.values()];
}

/** The claim about entities, or why it can't be kept. */
function toAssertion(article: ArticleRecord, claim: Claim, subject: Link, object: Link, calibration: Calibration): Assertion | string {
  if (!("entity" in subject)) return `«${claim.subject.surface}» ${subject.reason}`;
  if (!("entity" in object)) return `«${claim.object.surface}» ${object.reason}`;
  if (subject.entity.id === object.entity.id) return `both ends are ${subject.entity.id}`;
  if (!mayRelate(claim, subject.entity.kind, object.entity.kind)) return `${claim.predicate} does not lead from ${subject.entity.kind} to ${object.entity.kind}`;
  const { rule, filled } = claim;
  const basis: Basis = { predicate: claim.predicate, rule, filled, subject: linkingOf(claim.subject, subject.entity), object: linkingOf(claim.object, object.entity) };
  return inOrder({
    ...carriedBy(claim),
    subject: subject.entity.id,
    predicate: claim.predicate,
    object: object.entity.id,
    publisher: article.publisher ?? UNKNOWN_PUBLISHER,
    published: article.published,
    evidence: quotation(article, claim, confidenceOf(basis, calibration)),
    basis,
  });
}

function carriedBy({ predicate: name, carried }: Claim): Carried {
  const said = Object.entries(carried);
  if (said.length === 0) return NOTHING_CARRIED;
  const { carries } = predicate(name);
  return { ...NOTHING_CARRIED, ...Object.fromEntries(said.filter(([key]) => carries.some((each) => each === key))) };
}

const pairsByPredicate = new Map<PredicateName, ReadonlySet<string>>();

/** Whether the predicate may lead from one kind to the other. Remembered, since every claim asks. */
function mayRelate({ predicate: name }: Claim, subjectKind: string, objectKind: string): boolean {
  let pairs = pairsByPredicate.get(name);
  if (!pairs) {
    pairs = new Set(predicate(name).ends.flatMap(([from, to]) => (to === null ? [] : labelsOf(from).flatMap((left) => labelsOf(to).map((right) => `${left} ${right}`)))));
    pairsByPredicate.set(name, pairs);
  }
  return pairs.has(`${subjectKind} ${objectKind}`);
}

const CONTEXT = 32;

function quotation(article: ArticleRecord, claim: Claim, confidence: number): Assertion["evidence"] {
  const { start, end } = claim;
  return {
    type: "evidence",
    article: article.id,
    quote: article.text.slice(start, end),
    prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: article.text.slice(end, end + CONTEXT),
    start,
    end,
    since: readable(claim.since),
    until: readable(claim.until),
    status: claim.status,
    rule: claim.rule,
    confidence,
    registry: null,
  };
}

const readable = (date: DateValue | null): DateValue | null => (date && parseEdtf(date.edtf) ? date : null);
