import { Predicate } from "../model/predicates.js";
import { edgeTerms, idTerm, storedTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";

/** What statements are filtered, ordered and counted by: what a relationship repeats of them, their ends and what they say. */
export const statementTerms: readonly Term[] = [
  { ...idTerm, expression: (variable, { knownOn = null }) => (knownOn === null ? `${variable}.id` : `${variable}.versionOf`) },
  storedTerm("subject", { type: "end", nullable: false, property: "subjectId", description: "Whom or what it is about." }),
  storedTerm("predicate", { type: "enum", values: Predicate, nullable: false, description: "What it says." }),
  storedTerm("object", { type: "end", nullable: true, property: "objectId", description: "The entity at its other end." }),
  storedTerm("property", { type: "text", nullable: true, description: "What a value (HAS_VALUE) is a value of." }),
  storedTerm("value", { type: "text", nullable: true, description: "The value of a statement with HAS_VALUE." }),
  ...edgeTerms,
];
