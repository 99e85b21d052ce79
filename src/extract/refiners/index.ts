import type { Refiner } from "../recogniser.js";
import { abbreviations } from "./abbreviations.js";
import { agreementAnaphors } from "./agreement-anaphors.js";
import { anaphors } from "./anaphors.js";
import { contextStates } from "./context-states.js";
import { followUpLaws } from "./follow-up-laws.js";
import { officesNotHouses } from "./offices-not-houses.js";
import { overlaps } from "./overlaps.js";
import { pronouns } from "./pronouns.js";
import { repeatedNames } from "./repeated-names.js";
import { sameLaws } from "./same-laws.js";
import { sameAgreements } from "./same-agreements.js";
import { surnames } from "./surnames.js";
import { wholeReferences } from "./whole-references.js";

/** In order: what is one name, then whom it means, then what only refers back. */
export const REFINERS: readonly Refiner[] = [surnames, officesNotHouses, overlaps, contextStates, abbreviations, overlaps, sameAgreements, sameLaws, followUpLaws, repeatedNames, anaphors, pronouns, agreementAnaphors, wholeReferences];
