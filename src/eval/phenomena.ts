import { isRight, judge } from "./phenomena-judge.js";
import type { PassageReading, Verdict } from "./phenomena-judge.js";
import type { Passage, PassageText, Phenomenon } from "./phenomena-corpus.js";

/** How many of `of` passages were read right. */
export interface Passed {
  readonly passed: number;
  readonly of: number;
}

/** A passage that was not read as its author demands. */
export interface PassageFailure extends Verdict {
  readonly sort: "example" | "counterexample";
  /** From 1, in its list. */
  readonly number: number;
  /** Several texts are set apart by an empty line. */
  readonly text: string;
}

/** How one phenomenon is mastered. */
export interface PhenomenonScore {
  readonly phenomenon: number;
  readonly title: string;
  readonly examples: Passed;
  readonly counterexamples: Passed;
  readonly failures: readonly PassageFailure[];
}

/** Reads the texts of a passage in their order, knowing the registry and nothing of other passages. */
export type PassageReader = (texts: readonly PassageText[]) => PassageReading;

/** Reads every passage and judges what was read. */
export function scorePhenomena(phenomena: readonly Phenomenon[], read: PassageReader): PhenomenonScore[] {
  return phenomena.map(({ phenomenon, title, examples, counterexamples }) => {
    const failures = [...failuresOf("example", examples, read), ...failuresOf("counterexample", counterexamples, read)];
    const passed = (sort: PassageFailure["sort"], of: number): Passed => ({ passed: of - failures.filter((failure) => failure.sort === sort).length, of });
    return { phenomenon, title, examples: passed("example", examples.length), counterexamples: passed("counterexample", counterexamples.length), failures };
  });
}

function failuresOf(sort: PassageFailure["sort"], passages: readonly Passage[], read: PassageReader): PassageFailure[] {
  return passages.flatMap((passage, index) => {
    const verdict = judge(passage, read(passage.texts));
    return isRight(verdict) ? [] : [{ sort, number: index + 1, text: passage.texts.map(({ text }) => text.trim()).join("\n\n"), ...verdict }];
  });
}

/** All passages of phenomena together. */
export function passedOf(scores: readonly PhenomenonScore[]): Passed {
  const all = scores.flatMap(({ examples, counterexamples }) => [examples, counterexamples]);
  return { passed: all.reduce((sum, { passed }) => sum + passed, 0), of: all.reduce((sum, { of }) => sum + of, 0) };
}
