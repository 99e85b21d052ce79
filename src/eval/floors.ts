import { readFileSync } from "node:fs";
import { z } from "zod";
import { AppError } from "../errors.js";
import type { Figures, TallyFigures } from "./figures.js";

const share = z.number().min(0).max(1).optional();

const floors = z.strictObject({
  statementPrecision: share,
  statementRecall: share,
  entityF1: share,
  dates: share,
  status: share,
  role: share,
  quotes: share,
  /** Of every predicate that the gold has five or more cases of. */
  predicatePrecision: share,
  /** By predicate. */
  predicateRecall: z.record(z.string(), z.number().min(0).max(1)).optional(),
  /** The most that confidence may differ from what comes true, on average. */
  calibrationError: share,
  /** Of the passages of hard phenomena. */
  passed: share,
});
const floorsFile = z.record(z.string(), floors);

/** The least that a set's figures may be, from 0 to 1; a figure without a floor may be anything. */
export type Floors = z.infer<typeof floors>;

/** Figures with how far confidence is off. */
export type RatedFigures = Figures & { readonly calibrationError?: number | null };

/** Reads the floors of all sets, by name of set (`retold`, `real`, `all`). Throws `BAD_CONFIG`. */
export function readFloors(path: string): Record<string, Floors> {
  try {
    return floorsFile.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : "it can't be read as JSON";
    throw new AppError("BAD_CONFIG", `${path} is no file of floors: ${reason}`, {}, { cause });
  }
}

/**
 * Says which figures lie below their floor, one sentence each; none when all is well. An article that was not ingested is
 * always below: its share of the figures is unknown.
 */
export function belowFloors(figures: RatedFigures, floors: Floors): string[] {
  const measured: [name: string, floor: number | undefined, figure: number | null][] = [
    ["statement precision", floors.statementPrecision, figures.statement.p],
    ["statement recall", floors.statementRecall, figures.statement.r],
    ["entity F1", floors.entityF1, figures.entity.f1],
    ["dates", floors.dates, figures.since],
    ["status", floors.status, figures.status],
    ["role", floors.role, figures.role],
    ["quotes", floors.quotes, figures.quotes],
    ...predicateFloors(figures, floors),
  ];
  const low = measured.flatMap(([name, floor, figure]) =>
    floor !== undefined && (figure ?? 0) < floor ? [`${name} is ${(figure ?? 0).toFixed(3)}, its floor ${floor.toFixed(3)}`] : [],
  );
  return [...low, ...aboveCeiling(figures.calibrationError, floors.calibrationError), ...(figures.notIngested.length ? [`not ingested: ${figures.notIngested.join(" ")}`] : [])];
}

/** Of fewer cases a single mistake would be a fifth or more. */
const ENOUGH_CASES = 5;

function predicateFloors({ perPredicate }: Figures, { predicatePrecision, predicateRecall }: Floors): [string, number | undefined, number | null][] {
  const cases = ({ tp, fn }: TallyFigures): number => tp + fn;
  return [
    ...Object.entries(perPredicate).flatMap(([name, tally]): [string, number | undefined, number][] => (cases(tally) < ENOUGH_CASES ? [] : [[`precision of ${name}`, predicatePrecision, tally.p]])),
    ...Object.entries(predicateRecall ?? {}).map(([name, floor]): [string, number, number | null] => [`recall of ${name}`, floor, perPredicate[name]?.r ?? null]),
  ];
}

function aboveCeiling(error: number | null | undefined, most: number | undefined): string[] {
  return most !== undefined && error !== undefined && (error ?? 1) > most ? [`calibration error is ${(error ?? 1).toFixed(3)}, the most it may be ${most.toFixed(3)}`] : [];
}
