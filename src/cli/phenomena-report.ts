import { AppError } from "../errors.js";
import { passedOf } from "../eval/phenomena.js";
import type { PhenomenonScore } from "../eval/phenomena.js";
import { failureText, phenomenaTable } from "./phenomena-table.js";
import type { Terminal } from "./terminal.js";

/** How the hard phenomena are read, as `verbund eval` reports it. */
export interface PhenomenaReport {
  /** Null where the passages aren't there: an installed package is without its tests. */
  readonly scores: readonly PhenomenonScore[] | null;
  /** A sentence when fewer passages are read right than there should be. */
  readonly low: readonly string[];
}

/** Reads the passages of the phenomena with these numbers («1,9»; all when the text is empty). `floor` is the least share that is to be read right. */
export async function reportPhenomena(numbers: string, floor: number | undefined): Promise<PhenomenaReport> {
  const { scoreOwnPhenomena } = await import("./score-phenomena.js");
  const scores = await scoreOwnPhenomena(numbersIn(numbers));
  const { passed, of } = passedOf(scores ?? []);
  const isLow = floor !== undefined && scores !== null && passed < floor * of;
  return { scores, low: isLow ? [`${passed} of ${of} passages are read right, ${(passed / of).toFixed(3)}, the floor is ${floor.toFixed(3)}`] : [] };
}

function numbersIn(text: string): number[] {
  return text.split(",").filter((each) => each.trim() !== "").map((each) => {
    if (!/^\s*\d{1,3}\s*$/.test(each)) throw new AppError("BAD_USER_INPUT", `--phenomena takes numbers separated by commas, and «${each}» is none.`);
    return Number(each);
  });
}

/** The report as data. */
export function phenomenaJson({ scores, low }: PhenomenaReport, details: boolean): unknown {
  if (scores === null) return null;
  return { ...passedOf(scores), belowFloors: low, perPhenomenon: scores.map(({ failures, ...score }) => ({ ...score, ...(details ? { failures } : {}) })) };
}

/** Prints the table, with `details` the failing passages before it. */
export function printPhenomena({ scores }: PhenomenaReport, details: boolean, terminal: Terminal): void {
  if (scores === null) return terminal.print("phenomena: their passages (tests/extract/phenomena) are part of the source code only");
  if (details) for (const score of scores) score.failures.forEach((failure) => terminal.print(`${failureText(score, failure, terminal.colors)}\n`));
  terminal.print(`${phenomenaTable(scores, terminal.colors)}\n`);
}
