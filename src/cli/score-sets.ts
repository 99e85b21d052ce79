import { AppError } from "../errors.js";
import { figuresOf } from "../eval/figures.js";
import type { Figures } from "../eval/figures.js";
import { belowFloors } from "../eval/floors.js";
import type { Floors } from "../eval/floors.js";
import { holdOut } from "../eval/folds.js";
import type { HeldOut, Prediction } from "../eval/folds.js";
import { calibrationError, reliability } from "../eval/reliability.js";
import { addScores } from "../eval/scores.js";
import type { Scores } from "../eval/scores.js";
import type { EvalSet } from "./eval-sets.js";
import { scoreTexts } from "./score-texts.js";
import type { ScoringOptions, TextScores } from "./score-texts.js";

/** The name of all sets together, in tables and floors. */
const ALL = "all";

/** One set, or all together, with all that is reported of it. */
export interface SetScores {
  readonly set: string;
  readonly scores: Scores;
  readonly figures: Figures;
  readonly natures: TextScores["natures"];
  /** What came of the confidences. */
  readonly predictions: readonly Prediction[];
  readonly calibrationError: number | null;
  /** What holds without the cases' own articles; empty where that was not asked for. */
  readonly heldOut: readonly HeldOut[];
  readonly cases: TextScores["cases"];
  /** Sentences on figures below their floors. */
  readonly low: readonly string[];
}

interface SetsOptions extends ScoringOptions {
  /** By set; null when none are asked for. */
  readonly floors: Readonly<Record<string, Floors>> | null;
  /** Whether confidences are worked out with each article held out: what is measured here is what they were measured on. */
  readonly folds: boolean;
}

/** Scores each set, then, when there are several, all together. Throws `BAD_USER_INPUT` when one has no floors, before anything is read. */
export async function scoreSets(sets: readonly EvalSet[], options: SetsOptions): Promise<SetScores[]> {
  const names = [...sets.map(({ name }) => name), ...(sets.length > 1 ? [ALL] : [])];
  const unknown = options.floors && names.find((name) => !options.floors?.[name]);
  if (unknown) throw new AppError("BAD_USER_INPUT", `There are no floors for ${unknown}; name the sets with --set.`);
  const read = new Map<string, TextScores>();
  for (const { name, folders } of sets) read.set(name, await scoreTexts(folders, options));
  const heldOut = options.folds ? holdOut(new Map([...read].map(([name, { cases }]) => [name, cases]))) : [];
  const rated = [...read].map(([set, texts]) => rate(set, texts, heldOut.filter((each) => each.set === set), options));
  return rated.length > 1 ? [...rated, rate(ALL, together([...read.values()]), heldOut, options)] : rated;
}

function together(all: readonly TextScores[]): TextScores {
  return { scores: addScores(all.map(({ scores }) => scores)), cases: all.flatMap(({ cases }) => cases), natures: all.flatMap(({ natures }) => natures) };
}

function rate(set: string, { scores, cases, natures }: TextScores, heldOut: readonly HeldOut[], { registry, floors, folds }: SetsOptions): SetScores {
  const predictions = folds ? heldOut : cases;
  const error = calibrationError(reliability(predictions));
  const figures = figuresOf(scores);
  const low = [...belowFloors({ ...figures, calibrationError: error }, floors?.[set] ?? {}), ...stale(cases, floors?.[set]?.calibrationError)];
  return { set: registry ? set : `${set}, without compiled names`, scores, figures, natures, cases, heldOut, predictions, calibrationError: error, low };
}

/** What is served follows from seed/calibration.json, what is held out does not: a file that no longer fits the rules shows here. */
function stale(cases: readonly Prediction[], most: number | undefined): string[] {
  const served = calibrationError(reliability(cases)) ?? 0;
  return most === undefined || served <= most ? [] : [`served confidences are off by ${served.toFixed(3)}, the most it may be ${most.toFixed(3)}; verbund eval --calibrate measures them anew`];
}
