import { readFileSync } from "node:fs";
import { z } from "zod";
import { AppError } from "../errors.js";
import type { Calibration } from "../resolve/calibration.js";

/** Written by `verbund eval --calibrate`; the same from `src/` and from `dist/`. */
export const CALIBRATION_FILE = new URL("../../seed/calibration.json", import.meta.url);

const share = z.number().min(0).max(1);
const shares = z.record(z.string(), z.object({ share }).transform((measured) => measured.share));
const file = z.object({ prior: share, predicates: shares, rules: shares, linkings: shares });

let known: Calibration | null = null;

/** What was measured of the rules and linkings of this version, read once. Throws `BAD_CONFIG`. */
export function ownCalibration(): Calibration {
  known ??= readCalibration(CALIBRATION_FILE);
  return known;
}

function readCalibration(path: URL): Calibration {
  try {
    return file.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new AppError("BAD_CONFIG", "seed/calibration.json can't be used; `verbund eval --calibrate` writes it anew.", {}, { cause });
  }
}
