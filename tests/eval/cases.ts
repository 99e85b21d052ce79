import type { Case } from "../../src/eval/cases.js";
import type { Basis } from "../../src/resolve/calibration.js";
import { Linking } from "../../src/resolve/linking.js";

/** A statement of one article, read by one rule. */
export function caseOf(article: string, right: boolean, basis: Partial<Basis> = {}): Case {
  const read: Basis = { predicate: "MEMBER_OF", rule: "member-of/joined", subject: Linking.NAME, object: Linking.NAME, filled: false, ...basis };
  return { article, statement: `${article}-s`, confidence: 0.9, right, required: right, waits: false, voices: [{ publisher: "Kommunalblatt", article, basis: read, confidence: 0.9 }] };
}

/** As many cases, each of an article of its own, the first `wrong` of them wrong. */
export function cases(count: number, wrong = 0, basis: Partial<Basis> = {}): Case[] {
  return Array.from({ length: count }, (_, index) => caseOf(`${basis.rule ?? "a"}${index}`, index >= wrong, basis));
}
