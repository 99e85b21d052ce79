import type { Recogniser } from "../recogniser.js";
import { agreements } from "./agreements.js";
import { associations } from "./associations.js";
import { bodies } from "./bodies.js";
import { cityDistricts } from "./city-districts.js";
import { compounds } from "./compounds.js";
import { knownNames } from "./known-names.js";
import { laws } from "./laws.js";
import { legalForms } from "./legal-forms.js";
import { ministries } from "./ministries.js";
import { namedByTrade } from "./named-by-trade.js";
import { officials } from "./officials.js";
import { programmes } from "./programmes.js";
import { providerBrands } from "./provider-brands.js";
import { providers } from "./providers.js";
import { publicUtilities } from "./public-utilities.js";
import { stateAdjectives } from "./state-adjectives.js";
import { systems } from "./systems.js";
import { territories } from "./territories.js";
import { townAdjectives } from "./town-adjectives.js";
import { unlistedPlaces } from "./unlisted-places.js";

/** In order; each finds one form of naming, overlaps are settled afterwards. */
export const RECOGNISERS: readonly Recogniser[] = [
  knownNames,
  territories,
  unlistedPlaces,
  townAdjectives,
  stateAdjectives,
  associations,
  ministries,
  bodies,
  providers,
  providerBrands,
  legalForms,
  publicUtilities,
  cityDistricts,
  namedByTrade,
  officials,
  agreements,
  laws,
  systems,
  programmes,
  compounds,
];
