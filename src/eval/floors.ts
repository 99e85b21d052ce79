import { readFileSync } from "node:fs";
import { z } from "zod";
import { AppError } from "../errors.js";
import type { Figures } from "./figures.js";

const share = z.number().min(0).max(1).optional();

const floors = z.strictObject({ statementPrecision: share, statementRecall: share, entityF1: share, quotes: share, passed: share });
const floorsFile = z.record(z.string(), floors);

/** The least that a set's figures may be, from 0 to 1; a figure without a floor may be anything. */
export type Floors = z.infer<typeof floors>;

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
export function belowFloors(figures: Figures, floors: Floors): string[] {
  const measured: [name: string, floor: number | undefined, figure: number | null][] = [
    ["statement precision", floors.statementPrecision, figures.statement.p],
    ["statement recall", floors.statementRecall, figures.statement.r],
    ["entity F1", floors.entityF1, figures.entity.f1],
    ["quotes", floors.quotes, figures.quotes],
  ];
  const low = measured.flatMap(([name, floor, figure]) =>
    floor !== undefined && (figure ?? 0) < floor ? [`${name} is ${(figure ?? 0).toFixed(3)}, its floor ${floor.toFixed(3)}`] : [],
  );
  return figures.notIngested.length ? [...low, `not ingested: ${figures.notIngested.join(" ")}`] : low;
}
