import { kinds } from "../model/catalogue.js";
import "../model/index.js";

/** The kinds of entities by name. */
export const EntityKind: Readonly<Record<string, string>> = Object.fromEntries(kinds().map(({ label }) => [label, label]));
