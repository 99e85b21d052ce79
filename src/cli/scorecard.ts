import { readFileSync, writeFileSync } from "node:fs";
import type { TallyFigures } from "../eval/figures.js";
import { TextNature } from "../model/scorecard.js";
import type { Scorecard, ScorecardFigures, ScorecardSet } from "../model/scorecard.js";
import { evalFile } from "./eval-sets.js";
import type { PhenomenaReport } from "./phenomena-report.js";
import type { SetScores } from "./score-sets.js";

export const SCORECARD_FILE = evalFile("scorecard.json");

const NOTHING: Scorecard = { sets: [], phenomena: [] };

/** The figures as they are published. */
export function scorecardOf(sets: readonly SetScores[], phenomena: PhenomenaReport | null, reviewBelow: number): Scorecard {
  const passed = ({ examples, counterexamples }: { examples: Counted; counterexamples: Counted }): Counted => ({ passed: examples.passed + counterexamples.passed, of: examples.of + counterexamples.of });
  return {
    sets: sets.map((each) => setOf(each, reviewBelow)),
    phenomena: (phenomena?.scores ?? []).map((score) => ({ number: score.phenomenon, title: score.title, ...passed(score) })),
  };
}

interface Counted {
  readonly passed: number;
  readonly of: number;
}

function setOf({ set, scores, figures, natures, calibrationError }: SetScores, reviewBelow: number): ScorecardSet {
  const waiting = scores.judged.filter(({ waits }) => waits);
  const count = (nature: TextNature): number => natures.filter((each) => each === nature).length;
  return {
    name: set,
    measuredOn: new Date().toISOString().slice(0, 10),
    articles: Object.values(TextNature).map((nature) => ({ nature, count: count(nature) })).filter((each) => each.count > 0),
    reviewBelow,
    entities: published("entities", figures.entity),
    statements: published("statements", figures.statement),
    kinds: Object.entries(figures.perKind).map(([name, tally]) => published(name, tally)),
    predicates: Object.entries(figures.perPredicate).map(([name, tally]) => published(name, tally)),
    dates: rounded(figures.since),
    status: rounded(figures.status),
    role: rounded(figures.role),
    quotes: rounded(figures.quotes),
    waiting: waiting.length,
    waitingRight: waiting.filter(({ right }) => right).length,
    calibrationError: rounded(calibrationError),
  };
}

function published(name: string, { p, r, f1, tp, fp, fn }: TallyFigures): ScorecardFigures {
  return { name, precision: rounded(p), recall: rounded(r), f1: rounded(f1), right: tp, wrong: fp, missed: fn };
}

const DIGITS = 1e4;

function rounded<T extends number | null>(share: T): T {
  return (share === null ? null : Math.round(share * DIGITS) / DIGITS) as T;
}

/** The committed figures; none when there are none yet. */
export function readScorecard(path = SCORECARD_FILE): Scorecard {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Scorecard;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return NOTHING;
    throw cause;
  }
}

/** Writes figures; sets and phenomena that were not measured this time keep theirs. */
export function writeScorecard(card: Scorecard, path = SCORECARD_FILE): void {
  const before = readScorecard(path);
  const kept = before.sets.filter(({ name }) => !card.sets.some((set) => set.name === name));
  const sets = [...kept, ...card.sets].sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ sets, phenomena: card.phenomena.length > 0 ? card.phenomena : before.phenomena }, null, 2)}\n`);
}

/** Real texts first, then what stands for them best. */
const ORDER = ["real", "held-out", "composed", "invented", "retold", "all"];
const place = ({ name }: ScorecardSet): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** By how much a published figure may differ from the measured one. */
const TOLERANCE = 0.03;

/** Says which published figures no longer hold, one sentence each; sets that were not published say nothing. */
export function contradictions(measured: Scorecard, published: Scorecard): string[] {
  return measured.sets.flatMap((now) => {
    const then = published.sets.find(({ name }) => name === now.name);
    if (!then) return [];
    const figures: [name: string, now: number | null, then: number | null][] = [
      ["entity F1", now.entities.f1, then.entities.f1],
      ["statement precision", now.statements.precision, then.statements.precision],
      ["statement recall", now.statements.recall, then.statements.recall],
      ["calibration error", now.calibrationError, then.calibrationError],
    ];
    const off = figures.filter(([, left, right]) => Math.abs((left ?? 0) - (right ?? 0)) > TOLERANCE);
    return off.map(([name, left, right]) => `${now.name}: ${name} is ${(left ?? 0).toFixed(3)}, eval/scorecard.json says ${(right ?? 0).toFixed(3)}; verbund eval --scorecard writes it anew`);
  });
}
