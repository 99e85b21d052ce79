import type { Basis, Calibration } from "../resolve/calibration.js";
import type { Case } from "./cases.js";
import { NO_SHARE, addShares } from "./tally.js";
import type { Share } from "./tally.js";

/** A share that was measured, and what it was measured on. */
export interface Measured extends Share {
  /** What a single new case is right with: the counts drawn towards what is known of more cases. */
  readonly share: number;
}

/** What `verbund eval --calibrate` writes: a calibration with the counts behind it. */
export interface MeasuredCalibration {
  readonly prior: number;
  readonly predicates: Readonly<Record<string, Measured>>;
  readonly rules: Readonly<Record<string, Measured>>;
  readonly linkings: Readonly<Record<string, Measured>>;
}

/** As many cases as a rule must have for its own to weigh as much as those of its predicate, and a predicate for its own against all. */
const RULE_PRIOR = 30;
/** As many errors as must be expected of a linking for what was observed to count half. */
const LINKING_PRIOR = 10;
/** Standard deviations that the lower bound lies below the estimate. */
const Z = 1;

/**
 * Measures how often rules and linkings are right. A rule's cases are drawn towards its predicate's, these towards all; of the result the lower
 * Wilson bound counts, since rules are tuned on the cases. A linking has the share that is right of what its rules let expect.
 */
export function calibrate(cases: readonly Case[]): MeasuredCalibration {
  const counts = countAll(cases);
  const overall = counts.all.of === 0 ? 1 : counts.all.right / counts.all.of;
  const meanOf = { predicate: new Map<string, number>(), rule: new Map<string, number>() };
  for (const [name, share] of counts.predicates) meanOf.predicate.set(name, drawn(share, overall));
  for (const [rule, { share, predicate }] of counts.rules) meanOf.rule.set(rule, drawn(share, meanOf.predicate.get(predicate) ?? overall));
  const measured = (share: Share, mean: number): Measured => ({ share: rounded(wilsonLower(mean, share.of + RULE_PRIOR)), ...share });
  return {
    prior: rounded(wilsonLower(overall, counts.all.of + RULE_PRIOR)),
    predicates: byName(counts.predicates, (share, name) => measured(share, meanOf.predicate.get(name) ?? overall)),
    rules: byName(counts.rules, ({ share }, name) => measured(share, meanOf.rule.get(name) ?? overall)),
    linkings: byName(linkingCounts(cases, meanOf.rule), ({ expected, ...share }) => ({ share: rounded(Math.min(1, (share.right + LINKING_PRIOR) / (expected + LINKING_PRIOR))), ...share })),
  };
}

/** A measured calibration as it is used. */
export function usable({ prior, predicates, rules, linkings }: MeasuredCalibration): Calibration {
  const shares = (measured: Readonly<Record<string, Measured>>): Record<string, number> => Object.fromEntries(Object.entries(measured).map(([name, { share }]) => [name, share]));
  return { prior, predicates: shares(predicates), rules: shares(rules), linkings: shares(linkings) };
}

/** The lower end of Wilson's interval for a share `p` of `n` cases. */
export function wilsonLower(p: number, n: number, z = Z): number {
  if (n === 0) return 0;
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (p + (z * z) / (2 * n) - spread) / (1 + (z * z) / n));
}

interface Counts {
  readonly all: Share;
  readonly predicates: ReadonlyMap<string, Share>;
  readonly rules: ReadonlyMap<string, { readonly share: Share; readonly predicate: string }>;
}

/** Each statement counts once for each article, predicate and rule. */
function countAll(cases: readonly Case[]): Counts {
  let all = NO_SHARE;
  const predicates = new Map<string, Share>();
  const rules = new Map<string, { share: Share; predicate: string }>();
  for (const each of cases) {
    const bases = ownBases(each);
    if (bases.length === 0) continue;
    const one = outcome(each);
    all = addShares(all, one);
    for (const predicate of new Set(bases.map((basis) => basis.predicate))) predicates.set(predicate, addShares(predicates.get(predicate) ?? NO_SHARE, one));
    for (const [rule, predicate] of new Map(bases.map((basis) => [basis.rule, basis.predicate]))) rules.set(rule, { share: addShares(rules.get(rule)?.share ?? NO_SHARE, one), predicate });
  }
  return { all, predicates, rules };
}

/** How often ends that were linked in a way are right, beside how often their rules let expect it. */
function linkingCounts(cases: readonly Case[], meanOfRule: ReadonlyMap<string, number>): Map<string, Share & { expected: number }> {
  const counts = new Map<string, Share & { expected: number }>();
  for (const each of cases) {
    const bases = ownBases(each);
    const expected = Math.max(0, ...bases.map(({ rule }) => meanOfRule.get(rule) ?? 0));
    for (const linking of new Set(bases.flatMap(linkingsOf))) {
      const before = counts.get(linking) ?? { ...NO_SHARE, expected: 0 };
      counts.set(linking, { ...addShares(before, outcome(each)), expected: before.expected + expected });
    }
  }
  return counts;
}

const linkingsOf = ({ subject, object, filled }: Basis): string[] => [subject, object, ...(filled ? ["FILLED"] : [])];
const outcome = ({ right }: Case): Share => ({ right: Number(right), of: 1 });
const drawn = ({ right, of }: Share, towards: number): number => (right + RULE_PRIOR * towards) / (of + RULE_PRIOR);

/** How the article that is judged says it; what other articles say of the same is a case of theirs. */
function ownBases({ article, voices }: Case): Basis[] {
  return voices.flatMap((voice) => (voice.article === article && voice.basis ? [voice.basis] : []));
}

const DIGITS = 1e4;
const rounded = (share: number): number => Math.round(share * DIGITS) / DIGITS;

function byName<T>(counts: ReadonlyMap<string, T>, measure: (count: T, name: string) => Measured): Record<string, Measured> {
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, count]) => [name, measure(count, name)]));
}
