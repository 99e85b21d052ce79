import { reliability } from "../eval/reliability.js";
import { phenomenaJson, printPhenomena } from "./phenomena-report.js";
import type { PhenomenaReport } from "./phenomena-report.js";
import { foldsTable, reliabilityTable } from "./reliability-table.js";
import type { SetScores } from "./score-sets.js";
import { differenceLine, scoreTable } from "./score-table.js";
import type { Terminal } from "./terminal.js";

interface ReportOptions {
  readonly details?: boolean;
  readonly folds?: boolean;
  readonly withoutRegistry?: boolean;
}

/** The figures as data: by set, then `phenomena` and `withoutRegistry` where they were asked for. */
export function evalJson(full: readonly SetScores[], reduced: readonly SetScores[], phenomena: PhenomenaReport | null, options: ReportOptions): unknown {
  return {
    ...bySet(full, options),
    ...(phenomena ? { phenomena: phenomenaJson(phenomena, options.details === true) } : {}),
    ...(options.withoutRegistry ? { withoutRegistry: bySet(reduced, options) } : {}),
  };
}

function bySet(scored: readonly SetScores[], { details }: ReportOptions): Record<string, unknown> {
  return Object.fromEntries(scored.map(({ set, figures, scores, predictions, calibrationError, low }) => {
    const waiting = scores.judged.filter(({ waits }) => waits);
    const sureness = { waiting: { right: waiting.filter(({ right }) => right).length, of: waiting.length }, calibrationError, reliability: reliability(predictions) };
    return [set, { ...figures, ...sureness, belowFloors: low, ...(details ? { differences: scores.differences } : {}) }];
  }));
}

/** Prints a table for each set, then how far confidence can be trusted and how the phenomena are read. */
export function printEval(sets: readonly SetScores[], phenomena: PhenomenaReport | null, options: ReportOptions & { readonly reviewBelow: number }, terminal: Terminal): void {
  for (const { set, figures, scores } of sets) {
    if (options.details) scores.differences.forEach((each) => terminal.print(differenceLine(each, terminal.colors)));
    terminal.print(`${scoreTable(set, figures, scores.judged.filter(({ waits }) => waits), terminal.colors)}\n`);
  }
  const heldOut = sets.some((each) => each.heldOut.length > 0);
  terminal.print(`${reliabilityTable(sets, heldOut, terminal.colors)}\n`);
  if (options.folds) terminal.print(`${foldsTable(sets, options.reviewBelow, terminal.colors)}\n`);
  if (phenomena) printPhenomena(phenomena, options.details === true, terminal);
}
