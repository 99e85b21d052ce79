import type { PredicateName } from "../model/predicates.js";
import type { Linking } from "./linking.js";

/** How a claim was read and its ends linked: all that its confidence depends on. */
export interface Basis {
  readonly predicate: PredicateName;
  readonly rule: string;
  readonly subject: Linking;
  readonly object: Linking;
  /** An end was not named but filled from the context. */
  readonly filled: boolean;
}

/** What was measured of rules and linkings (docs/adr, «Confidence is measured»); shares from 0 to 1. */
export interface Calibration {
  /** Of statements by rules of predicates without cases of their own. */
  readonly prior: number;
  readonly predicates: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  /** By what a rule's precision is multiplied for each end that was linked in this way; `FILLED` for a claim with an end from the context. */
  readonly linkings: Readonly<Record<string, number>>;
}

/** Nothing was measured. */
export const UNMEASURED: Calibration = { prior: 0.9, predicates: {}, rules: {}, linkings: {} };

/** The parts of a confidence: how often the rule is right, how often the linking of both ends. */
export interface ConfidenceParts {
  readonly rule: number;
  readonly linking: number;
}

/** How sure a claim is, in its parts; a rule without cases counts as its predicate does. */
export function confidenceParts({ predicate, rule, subject, object, filled }: Basis, { prior, predicates, rules, linkings }: Calibration): ConfidenceParts {
  const certainty = (linking: string): number => linkings[linking] ?? 1;
  return { rule: rules[rule] ?? predicates[predicate] ?? prior, linking: certainty(subject) * certainty(object) * (filled ? certainty("FILLED") : 1) };
}

const DIGITS = 1e4;

/** The probability that a claim is right, above 0 and at most 1, to four digits. */
export function confidenceOf(basis: Basis, calibration: Calibration): number {
  const { rule, linking } = confidenceParts(basis, calibration);
  return Math.min(1, Math.max(1, Math.round(rule * linking * DIGITS)) / DIGITS);
}

/** One voice for a statement: who says it, and how sure what they say is. */
export interface Voice {
  readonly publisher: string;
  readonly confidence: number;
}

/** No statement is certain. */
const HIGHEST_CONFIDENCE = 0.99;

/** The probability that not all independent voices err: noisy-or over publishers, each counted once with its surest evidence. */
export function combinedConfidence(voices: readonly Voice[]): number {
  const surest = new Map<string, number>();
  for (const { publisher, confidence } of voices) surest.set(publisher, Math.max(surest.get(publisher) ?? 0, confidence));
  const doubt = [...surest.values()].sort((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.min(HIGHEST_CONFIDENCE, Math.round((1 - doubt) * DIGITS) / DIGITS);
}
