import { fileURLToPath } from "node:url";
import { AppError } from "../errors.js";
import { scorePhenomena } from "../eval/phenomena.js";
import type { PhenomenonScore } from "../eval/phenomena.js";
import { readPhenomena } from "../eval/phenomena-corpus.js";
import { Reader } from "../pipeline/reader.js";
import { readPassage } from "./read-passage.js";

/** The same from `src/` and from `dist/`; an installed package is without its tests. */
const FOLDER = fileURLToPath(new URL("../../tests/extract/phenomena", import.meta.url));

/**
 * How well the hard phenomena are read, all of them or those with the numbers; null when their passages aren't there. Throws
 * `BAD_USER_INPUT` for a number that none has and for a passage that is not written as it should be.
 */
export async function scoreOwnPhenomena(numbers: readonly number[] = [], folder: string = FOLDER): Promise<PhenomenonScore[] | null> {
  const phenomena = readPhenomena(folder);
  if (phenomena === null) return null;
  const unknown = numbers.find((number) => !phenomena.some(({ phenomenon }) => phenomenon === number));
  if (unknown !== undefined) throw new AppError("BAD_USER_INPUT", `There is no phenomenon ${unknown}; there are ${phenomena.map(({ phenomenon }) => phenomenon).join(", ")}.`);
  const wanted = phenomena.filter(({ phenomenon }) => numbers.length === 0 || numbers.includes(phenomenon));
  const reader = await Reader.ofRegistry();
  return scorePhenomena(wanted, (texts) => readPassage(texts, reader));
}
