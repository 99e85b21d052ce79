import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calibrate } from "../eval/calibrate.js";
import type { Case } from "../eval/cases.js";
import { CALIBRATION_FILE } from "../pipeline.js";

/** Writes what the cases show of rules and linkings to where reading takes it from; gives the path. */
export function writeCalibration(cases: readonly Case[]): string {
  const path = fileURLToPath(CALIBRATION_FILE);
  writeFileSync(path, `${JSON.stringify(calibrate(cases), null, 2)}\n`);
  return path;
}
