import type { Recogniser } from "../recogniser.js";
import { agreements } from "./agreements.js";
import { knownNames } from "./known-names.js";
import { officials } from "./officials.js";
import { stateAdjectives } from "./state-adjectives.js";
import { territories } from "./territories.js";

/** In order; each finds one form of naming, overlaps are settled afterwards. */
export const RECOGNISERS: readonly Recogniser[] = [knownNames, territories, stateAdjectives, officials, agreements];
