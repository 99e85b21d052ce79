import type { Command } from "commander";
import type { Floors } from "../eval/floors.js";
import { setsOf } from "./eval-sets.js";
import type { EvalSet } from "./eval-sets.js";
import { examples } from "./examples.js";
import type { PhenomenaReport } from "./phenomena-report.js";
import type { SetScores } from "./score-sets.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions, Terminal } from "./terminal.js";

interface EvalOptions extends GlobalOptions {
  readonly calibrate?: boolean;
  readonly details?: boolean;
  readonly floors?: string;
  readonly folds?: boolean;
  /** True without numbers. */
  readonly phenomena?: string | boolean;
  readonly scorecard?: boolean;
  readonly set?: string;
  readonly withoutRegistry?: boolean;
}

/** `verbund eval`: how well articles are read, by gold. */
export function addEvalCommand(program: Command): void {
  program
    .command("eval")
    .description("Read texts into a fresh graph in memory and score what was found against gold files (eval/README.md).")
    .argument("[folders...]", "pairs of folders, texts and gold: NAME.json is the gold of NAME.txt; what has no counterpart is left out (default: the sets in eval/)")
    .option("--details", "list every difference, with the rule and sentence behind it")
    .option("--set <names>", "what the pairs are called in tables and floors, separated by commas; pairs with one name are one set (default: the folders of texts); without folders, which sets of eval/ to score")
    .option("--floors <file>", "exit with 1 when a set's figure lies below its floor (eval/floors.json), or the committed scorecard says otherwise")
    .option("--folds", "work out confidences and what waits for review with a fifth of the articles held out at a time, and print these figures beside the plain ones")
    .option("--calibrate", "write how often rules and linkings are right in eval/ to seed/calibration.json, where reading takes confidences from")
    .option("--scorecard", "write the figures to eval/scorecard.json, from which the API's extractionQuality is answered")
    .option("--phenomena [numbers]", "read only the passages of the hard phenomena, all of them or those with these numbers, separated by commas")
    .option("--without-registry", "score also a graph that knows only the official list of states, districts and municipalities")
    .addHelpText("after", examples(
      "verbund eval",
      "verbund eval --set held-out --details",
      "verbund eval --folds",
      "verbund eval --calibrate && verbund eval --scorecard",
      "verbund eval --phenomena 1,9 --details",
      "verbund eval --floors eval/floors.json",
      "verbund eval my/texts my/gold",
      "verbund eval eval/texts eval/gold my/texts my/gold --set retold,mine",
    ))
    .action(async (folders: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<EvalOptions>();
      if (options.phenomena !== undefined) await evaluatePhenomena(options);
      else if (options.calibrate) await calibrateOwn(options);
      else await evaluate(setsOf(folders, options.set), folders.length === 0, options);
    });
}

/** Only the phenomena, for work on the passages that are not read right. */
async function evaluatePhenomena(options: EvalOptions): Promise<void> {
  const { phenomenaJson, printPhenomena } = await import("./phenomena-report.js");
  const terminal = openTerminal(options);
  const report = await readPhenomena(options, await floorsIn(options));
  if (options.json) terminal.print(JSON.stringify({ phenomena: phenomenaJson(report, options.details === true) }, null, 2));
  else printPhenomena(report, options.details === true, terminal);
  fail(report.low.map((sentence) => `phenomena: ${sentence}`), terminal);
}

async function readPhenomena({ phenomena }: EvalOptions, floors: Readonly<Record<string, Floors>> | null): Promise<PhenomenaReport> {
  const { reportPhenomena } = await import("./phenomena-report.js");
  return reportPhenomena(typeof phenomena === "string" ? phenomena : "", floors?.["phenomena"]?.passed);
}

async function floorsIn({ floors }: EvalOptions): Promise<Record<string, Floors> | null> {
  return floors === undefined ? null : (await import("../eval/floors.js")).readFloors(floors);
}

/** Measures confidence anew on the project's own sets. */
async function calibrateOwn(options: EvalOptions): Promise<void> {
  const [{ scoreSets }, { writeCalibration }] = await Promise.all([import("./score-sets.js"), import("./write-calibration.js")]);
  const terminal = openTerminal(options);
  const sets = await scoreSets(setsOf([], undefined), { registry: true, reviewBelow: 0, floors: null, folds: false, onProgress: terminal.progress });
  const path = writeCalibration(sets.filter(({ set }) => set !== "all").flatMap(({ cases }) => cases));
  terminal.done();
  terminal.note(`${path} is written; confidences of what is read from now on follow from it.`);
}

/** @param own the project's own sets: confidences were measured on them. */
async function evaluate(sets: readonly EvalSet[], own: boolean, options: EvalOptions): Promise<void> {
  const [{ scoreSets }, { parseConfig }, { evalJson, printEval }] = await Promise.all([import("./score-sets.js"), import("../config.js"), import("./eval-report.js")]);
  const terminal = openTerminal(options);
  const floors = await floorsIn(options);
  const { reviewBelow } = parseConfig(process.env);
  const common = { reviewBelow, folds: own || options.folds === true, onProgress: terminal.progress };
  const full = await scoreSets(sets, { ...common, registry: true, floors });
  const reduced = options.withoutRegistry ? await scoreSets(sets, { ...common, registry: false, floors: null }) : [];
  const phenomena = own && options.set === undefined ? await readPhenomena(options, floors) : null;
  terminal.done();
  if (options.json) terminal.print(JSON.stringify(evalJson(full, reduced, phenomena, options), null, 2));
  else printEval([...full, ...reduced], phenomena, { ...options, reviewBelow }, terminal);
  const stale = await noteFigures(full, phenomena, reviewBelow, options, terminal);
  fail([...full.flatMap(({ set, low }) => low.map((sentence) => `${set}: ${sentence}`)), ...(phenomena?.low ?? []).map((sentence) => `phenomena: ${sentence}`), ...stale], terminal);
}

/** Writes the scorecard when asked to; else, beside floors, says where the committed one no longer holds. */
async function noteFigures(sets: readonly SetScores[], phenomena: PhenomenaReport | null, reviewBelow: number, options: EvalOptions, terminal: Terminal): Promise<string[]> {
  if (!options.scorecard && options.floors === undefined) return [];
  const { contradictions, scorecardOf, readScorecard, SCORECARD_FILE, writeScorecard } = await import("./scorecard.js");
  const card = scorecardOf(sets, phenomena, reviewBelow);
  if (!options.scorecard) return contradictions(card, readScorecard());
  writeScorecard(card);
  terminal.note(`${SCORECARD_FILE} is written.`);
  return [];
}

/** Says what lies below its floor; then the command has failed. */
function fail(low: readonly string[], { note, colors }: Terminal): void {
  low.forEach((sentence) => note(colors.red(sentence)));
  if (low.length > 0) process.exitCode = 1;
}
