import type { Dropped } from "../../model/claim.js";
import type { Mention } from "../../model/mention.js";
import type { Section } from "../../model/article.js";
import type { ArticleRecord, Carried, DateValue } from "../../model/records.js";
import type { PredicateName } from "../../model/predicates.js";
import type { StatementStatus } from "../../model/statement.js";
import type { Reading } from "../../pipeline/reader.js";
import { ownCalibration } from "../../pipeline/own-calibration.js";
import type { Assertion } from "../../resolve/assertion.js";
import { combinedConfidence, confidenceParts } from "../../resolve/calibration.js";
import type { Basis, ConfidenceParts } from "../../resolve/calibration.js";
import type { StoredVoices } from "./stored-voices.js";

/** How an article was read, for readers: who is named, what is claimed and how surely, what was refused and why. Offsets are UTF-16 code units into the text. */
export interface Explanation {
  readonly article: Pick<ArticleRecord, "id" | "source" | "url" | "publisher" | "title" | "kicker" | "published" | "extent" | "text">;
  /** What the stretches of the text are on the page. */
  readonly sections: readonly Section[];
  readonly mentions: readonly ExplainedMention[];
  readonly claims: readonly ExplainedClaim[];
  readonly refused: readonly Refused[];
}

/** A stretch of the text that names something, or refers back to it. */
export interface ExplainedMention extends Pick<Mention, "start" | "end" | "surface" | "kind" | "name" | "anaphor" | "recogniser"> {
  /** Local id; null when it stays open which entity is meant. */
  readonly entity: string | null;
  readonly refersTo: Pick<Mention, "start" | "end" | "name"> | null;
}

/** An entity at the end of a claim, by its fullest name in the article. */
export interface End {
  readonly id: string;
  readonly name: string;
}

/** What was read, with the sentence and the rule. */
export interface ExplainedClaim extends Pick<Carried, "role" | "onBehalfOf" | "subjectMatter" | "amount"> {
  readonly subject: End;
  readonly predicate: PredicateName;
  readonly object: End;
  readonly since: DateValue | null;
  readonly until: DateValue | null;
  readonly status: StatementStatus;
  readonly rule: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The probability that it is right, from 0 to 1. */
  readonly confidence: number;
  readonly parts: Parts | null;
  /** Who says so, this article's publisher among them, and how sure it is by all of them together; null when no graph was asked. */
  readonly voices: { readonly publishers: readonly string[]; readonly confidence: number } | null;
}

/** What a confidence is made of: the product of both shares. */
export interface Parts extends ConfidenceParts {
  /** What `rule` was measured on: this rule, all rules of its predicate, or all rules. */
  readonly measuredOn: "RULE" | "PREDICATE" | "ALL";
  /** How each end came to be the entity that it is. */
  readonly ends: Pick<Basis, "subject" | "object" | "filled">;
}

/** What a rule was about to read, or a later step gave up, with the reason. */
export interface Refused extends Dropped {
  readonly quote: string;
}

/** Explains a reading; for what rules were about to read it must have been made to be explained (`Reader.read`). */
export function explain(reading: Reading, stored: StoredVoices | null = null): Explanation {
  const { record, sections } = reading.article;
  const { id, source, url, publisher, title, kicker, published, extent, text } = record;
  const names = entityNames(reading);
  return {
    article: { id, source, url, publisher, title, kicker, published, extent, text },
    sections,
    mentions: reading.extraction.mentions.map((mention) => toMention(mention, reading)),
    claims: reading.resolution.assertions.flatMap((assertion) => toClaim(assertion, names, stored)).sort((left, right) => left.start - right.start),
    refused: refusedIn(reading).map((each) => ({ ...each, quote: text.slice(each.start, each.end) })),
  };
}

function toMention(mention: Mention, reading: Reading): ExplainedMention {
  const { start, end, surface, kind, name, anaphor, recogniser, refersTo } = mention;
  return { start, end, surface, kind, name, entity: entityOf(mention, reading), anaphor, recogniser, refersTo: refersTo && { start: refersTo.start, end: refersTo.end, name: refersTo.name } };
}

function entityOf({ start, end }: Mention, { resolution }: Reading): string | null {
  return resolution.mentions.find((record) => record.start === start && record.end === end)?.entity ?? null;
}

/** What the article calls each entity; the fullest name. */
function entityNames(reading: Reading): Map<string, string> {
  const names = new Map<string, string>();
  for (const mention of reading.extraction.mentions) {
    const id = entityOf(mention, reading);
    if (id !== null && mention.name.length > (names.get(id) ?? "").length) names.set(id, mention.name);
  }
  return names;
}

function toClaim(assertion: Assertion, names: ReadonlyMap<string, string>, stored: StoredVoices | null): ExplainedClaim[] {
  const { evidence, subject, predicate, object, role, onBehalfOf, subjectMatter, amount, basis } = assertion;
  const { quote, start, end, since, until, status, rule, confidence } = evidence;
  if (object === null || quote === null || start === null || end === null) return [];
  const named = (id: string): End => ({ id, name: names.get(id) ?? id });
  const said = { role, onBehalfOf, subjectMatter, amount, since, until, status };
  return [{ subject: named(subject), predicate, object: named(object), ...said, rule, quote, start, end, confidence, parts: basis ? partsOf(basis) : null, voices: stored && together(assertion, stored) }];
}

/** Publishers count once each, with the surest that they say. */
function together(assertion: Assertion, stored: StoredVoices): ExplainedClaim["voices"] {
  const voices = [{ publisher: assertion.publisher, confidence: assertion.evidence.confidence }, ...(stored.get(assertion) ?? [])];
  return { publishers: [...new Set(voices.map(({ publisher }) => publisher))], confidence: combinedConfidence(voices) };
}

function partsOf(basis: Basis): Parts {
  const calibration = ownCalibration();
  const measuredOn = calibration.rules[basis.rule] !== undefined ? "RULE" : calibration.predicates[basis.predicate] !== undefined ? "PREDICATE" : "ALL";
  return { ...confidenceParts(basis, calibration), measuredOn, ends: { subject: basis.subject, object: basis.object, filled: basis.filled } };
}

/** In order of the text, each once. */
function refusedIn({ extraction, resolution }: Reading): Dropped[] {
  const all = [...extraction.dropped, ...resolution.dropped];
  const once = new Map(all.map((each) => [JSON.stringify([each.start, each.what, each.rule, each.reason]), each]));
  return [...once.values()].sort((left, right) => left.start - right.start);
}
