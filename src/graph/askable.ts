import { articleTerms } from "./article-terms.js";
import { entityTerms } from "./read-terms.js";
import type { Term } from "./read-terms.js";
import { relationsOf } from "./read-relations.js";
import type { Relation } from "./read-relations.js";
import { statementTerms } from "./statement-terms.js";

/** What can be asked of the nodes of a list: their values, and what they are tied to. */
export interface Askable {
  readonly terms: readonly Term[];
  readonly relations: readonly Relation[];
}

const byLabel = new Map<string, Askable>();

/** What can be asked of articles, statements, or entities of a kind or interface. */
export function askable(label: string): Askable {
  const known = byLabel.get(label);
  if (known) return known;
  const made = { terms: termsOf(label), relations: relationsOf(label) };
  byLabel.set(label, made);
  return made;
}

function termsOf(label: string): readonly Term[] {
  if (label === "Article") return articleTerms;
  return label === "Statement" ? statementTerms : entityTerms(label);
}
