import type { Refiner } from "../recogniser.js";
import { contextStates } from "./context-states.js";
import { overlaps } from "./overlaps.js";
import { repeatedNames } from "./repeated-names.js";
import { sameAgreements } from "./same-agreements.js";
import { surnames } from "./surnames.js";

/** In order: what is one name, then whom it means. */
export const REFINERS: readonly Refiner[] = [surnames, overlaps, contextStates, sameAgreements, repeatedNames];
