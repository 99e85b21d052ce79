import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { AppError } from "../errors.js";
import type { Figures } from "../eval/figures.js";
import type { Scores } from "../eval/scores.js";
import { examples } from "./examples.js";
import { differenceLine, scoreTable } from "./score-table.js";
import type { PhenomenaReport } from "./phenomena-report.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions, Terminal } from "./terminal.js";

interface EvalOptions extends GlobalOptions {
  readonly details?: boolean;
  readonly floors?: string;
  /** True without numbers. */
  readonly phenomena?: string | boolean;
  readonly set?: string;
  readonly withoutRegistry?: boolean;
}

/** A folder of texts and the folder of their gold. */
interface Pair {
  readonly set: string;
  readonly texts: string;
  readonly gold: string;
}

interface SetScores {
  readonly set: string;
  readonly scores: Scores;
  readonly figures: Figures;
  /** Sentences on figures below their floors. */
  readonly low: readonly string[];
}

/** The name of all sets together, in tables and floors. */
const ALL = "all";

/** The project's own texts, by folder in `eval/`; eval/README.md says how they differ. */
const OWN_SETS = [
  { set: "retold", folder: "" },
  { set: "invented", folder: "invented/" },
  { set: "held-out", folder: "held-out/" },
] as const;

/** `verbund eval`: how well articles are read, by gold. */
export function addEvalCommand(program: Command): void {
  program
    .command("eval")
    .description("Read texts into a fresh graph in memory and score what was found against gold files (eval/README.md).")
    .argument("[folders...]", "pairs of folders, texts and gold: NAME.json is the gold of NAME.txt; what has no counterpart is left out (default: the three sets in eval/)")
    .option("--details", "list every difference, with the rule and sentence behind it")
    .option("--set <names>", "what the pairs are called in tables and floors, separated by commas (default: the folders of texts); without folders, which sets of eval/ to score")
    .option("--floors <file>", "exit with 1 when a set's figure lies below its floor (eval/floors.json)")
    .option("--phenomena [numbers]", "read only the passages of the hard phenomena, all of them or those with these numbers, separated by commas")
    .option("--without-registry", "score also a graph that knows only the official list of states, districts and municipalities")
    .addHelpText("after", examples(
      "verbund eval",
      "verbund eval --set held-out --details",
      "verbund eval --phenomena 1,9 --details",
      "verbund eval --floors eval/floors.json",
      "verbund eval my/texts my/gold",
      "verbund eval eval/texts eval/gold my/texts my/gold --set retold,mine",
    ))
    .action(async (folders: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<EvalOptions>();
      const ownTexts = folders.length === 0 && options.set === undefined;
      if (options.phenomena === undefined) await evaluate(pairsOf(folders, options.set), ownTexts, options);
      else await evaluatePhenomena(options);
    });
}

function pairsOf(folders: readonly string[], set: string | undefined): Pair[] {
  if (folders.length === 0) return ownSets(set).map(({ set: name, folder }) => ({ set: name, texts: ownFolder(`${folder}texts`), gold: ownFolder(`${folder}gold`) }));
  if (folders.length % 2 === 1) throw new AppError("BAD_USER_INPUT", "Folders come in pairs: texts, then their gold.");
  const sets = set?.split(",") ?? folders.filter((_, index) => index % 2 === 0);
  if (sets.length * 2 !== folders.length) throw new AppError("BAD_USER_INPUT", `--set names ${sets.length} sets, but there are ${folders.length / 2} pairs of folders.`);
  return sets.map((name, index) => ({ set: name, texts: folders[index * 2] ?? "", gold: folders[index * 2 + 1] ?? "" }));
}

/** All of the project's sets, or those named. */
function ownSets(names: string | undefined): readonly (typeof OWN_SETS)[number][] {
  const unknown = names?.split(",").find((name) => !OWN_SETS.some(({ set }) => set === name));
  if (unknown !== undefined) throw new AppError("BAD_USER_INPUT", `There is no set ${unknown} in eval/; there are ${OWN_SETS.map(({ set }) => set).join(", ")}.`);
  return names === undefined ? OWN_SETS : OWN_SETS.filter(({ set }) => names.split(",").includes(set));
}

/** The same from `src/` and from `dist/`. */
function ownFolder(name: string): string {
  return fileURLToPath(new URL(`../../eval/${name}`, import.meta.url));
}

/** Only the phenomena, for work on the passages that are not read right. */
async function evaluatePhenomena(options: EvalOptions): Promise<void> {
  const { phenomenaJson, printPhenomena } = await import("./phenomena-report.js");
  const terminal = openTerminal(options);
  const report = await readPhenomena(options);
  if (options.json) terminal.print(JSON.stringify({ phenomena: phenomenaJson(report, options.details === true) }, null, 2));
  else printPhenomena(report, options.details === true, terminal);
  fail(report.low.map((sentence) => `phenomena: ${sentence}`), terminal);
}

async function readPhenomena({ floors, phenomena }: EvalOptions): Promise<PhenomenaReport> {
  const [{ reportPhenomena }, { readFloors }] = await Promise.all([import("./phenomena-report.js"), import("../eval/floors.js")]);
  return reportPhenomena(typeof phenomena === "string" ? phenomena : "", floors === undefined ? undefined : readFloors(floors)["phenomena"]?.passed);
}

async function evaluate(pairs: readonly Pair[], ownTexts: boolean, options: EvalOptions): Promise<void> {
  const { phenomenaJson, printPhenomena } = await import("./phenomena-report.js");
  const terminal = openTerminal(options);
  const full = await scoreSets(pairs, true, options, terminal);
  const reduced = options.withoutRegistry ? await scoreSets(pairs, false, { ...options, floors: undefined }, terminal) : [];
  const phenomena = ownTexts ? await readPhenomena(options) : null;
  terminal.done();
  const details = options.details === true;
  if (options.json) terminal.print(JSON.stringify({ ...bySet(full, options), ...(phenomena ? { phenomena: phenomenaJson(phenomena, details) } : {}), ...(options.withoutRegistry ? { withoutRegistry: bySet(reduced, options) } : {}) }, null, 2));
  else [...full, ...reduced].forEach((each) => printSet(each, options, terminal));
  if (phenomena && !options.json) printPhenomena(phenomena, details, terminal);
  const low = [...full, ...(phenomena ? [{ set: "phenomena", low: phenomena.low }] : [])];
  fail(low.flatMap(({ set, low: sentences }) => sentences.map((sentence) => `${set}: ${sentence}`)), terminal);
}

/** Says what lies below its floor; then the command has failed. */
function fail(low: readonly string[], { note, colors }: Terminal): void {
  low.forEach((sentence) => note(colors.red(sentence)));
  if (low.length > 0) process.exitCode = 1;
}

/** Scores each pair, then, when there are several, all together. */
async function scoreSets(pairs: readonly Pair[], registry: boolean, options: EvalOptions, terminal: Terminal): Promise<SetScores[]> {
  const [{ addScores }, { figuresOf }, { belowFloors, readFloors }, { scoreTexts }] = await Promise.all([
    import("../eval/scores.js"), import("../eval/figures.js"), import("../eval/floors.js"), import("./score-texts.js"),
  ]);
  const floors = options.floors === undefined ? null : readFloors(options.floors);
  const sets = pairs.length > 1 ? [...pairs.map(({ set }) => set), ALL] : pairs.map(({ set }) => set);
  const unknown = floors && sets.find((set) => !floors[set]);
  if (unknown) throw new AppError("BAD_USER_INPUT", `${options.floors} has no floors for ${unknown}; name the sets with --set.`);
  const rate = (set: string, scores: Scores): SetScores => {
    const figures = figuresOf(scores);
    return { set: registry ? set : `${set}, without compiled names`, scores, figures, low: belowFloors(figures, floors?.[set] ?? {}) };
  };
  const scored: SetScores[] = [];
  for (const { set, texts, gold } of pairs) scored.push(rate(set, await scoreTexts(texts, gold, { registry, onProgress: terminal.progress })));
  return scored.length > 1 ? [...scored, rate(ALL, addScores(scored.map(({ scores }) => scores)))] : scored;
}

function bySet(scored: readonly SetScores[], { details }: EvalOptions): Record<string, unknown> {
  return Object.fromEntries(scored.map(({ set, figures, scores, low }) => [set, { ...figures, belowFloors: low, ...(details ? { differences: scores.differences } : {}) }]));
}

function printSet({ set, figures, scores }: SetScores, { details }: EvalOptions, terminal: Terminal): void {
  if (details) scores.differences.forEach((each) => terminal.print(differenceLine(each, terminal.colors)));
  terminal.print(`${scoreTable(set, figures, terminal.colors)}\n`);
}
