import { declarationByLabel, labelsOf, propertiesOf } from "../model/catalogue.js";
import type { PropertyDeclaration } from "../model/catalogue.js";
import { StatementStatus } from "../model/statement.js";
import { EntityKind } from "./entity-kind.js";
import type { View } from "./view.js";

/** What can be asked of a value: which operators a filter offers, and whether lists can be ordered by it. An `end` is the id of an entity that can be asked further. */
export type TermType = "id" | "end" | "text" | "int" | "float" | "boolean" | "enum" | "list" | "date";

/** A value that lists are filtered, ordered and counted by. */
export interface Term {
  readonly name: string;
  readonly type: TermType;
  readonly nullable: boolean;
  /** Its Cypher over a variable: `n.name`; of a date the EDTF text, whose days stand beside it in `…From` and `…To`. */
  readonly expression: (variable: string, view: View) => string;
  readonly description: string;
  /** The enum object, when the type is one. */
  readonly values?: object;
}

/** A term that is a property as stored. */
export function storedTerm(name: string, more: Pick<Term, "type" | "nullable" | "description"> & { readonly values?: object; readonly property?: string }): Term {
  const { property = name, ...rest } = more;
  return { name, ...rest, expression: (variable) => `${variable}.${property}` };
}

/** The id of the listed node. */
export const idTerm: Term = storedTerm("id", { type: "id", nullable: false, description: "Its id." });

const kindTerm: Term = storedTerm("kind", { type: "enum", values: EntityKind, nullable: false, description: "Its kind." });

/** What entities of a kind or interface are asked for by: id, every declared property, and the kind where there are several. */
export function entityTerms(label: string): readonly Term[] {
  const several = labelsOf(label).length > 1;
  return [idTerm, ...(several ? [kindTerm] : []), ...propertiesOf(declarationByLabel(label).type).map(propertyTerm)];
}

function propertyTerm(property: PropertyDeclaration): Term {
  const { name, nullable, edtf, description } = property;
  const declared = property.type();
  const type = edtf ? "date" : termType(declared);
  return storedTerm(name, { type, nullable, description, ...(type === "enum" && { values: declared as object }) });
}

/** Scalars are told apart by name (`String`, `Int`), so that no GraphQL is needed here; what has none is an enum. */
function termType(declared: unknown): TermType {
  if (Array.isArray(declared)) return "list";
  switch ((declared as { name?: string }).name) {
    case "String":
      return "text";
    case "Int":
      return "int";
    case "Float":
      return "float";
    case "Boolean":
      return "boolean";
    default:
      return "enum";
  }
}

/** What is asked of the statement behind a relation, whose values the relationship repeats. */
export const edgeTerms: readonly Term[] = [
  storedTerm("role", { type: "text", nullable: true, description: "The role, in the words of the text." }),
  storedTerm("subjectMatter", { type: "text", nullable: true, description: "What parties work together on." }),
  storedTerm("since", { type: "date", nullable: true, description: "Since when it holds." }),
  storedTerm("until", { type: "date", nullable: true, description: "Until when it held." }),
  storedTerm("status", { type: "enum", values: StatementStatus, nullable: false, description: "How it is meant by its sources." }),
  storedTerm("confidence", { type: "float", nullable: false, description: "How sure the reading is, 0 to 1." }),
  storedTerm("recordedAt", { type: "text", nullable: false, description: "When it was recorded, as an ISO 8601 instant." }),
];

const ordered: ReadonlySet<TermType> = new Set<TermType>(["id", "end", "text", "int", "float", "enum", "date"]);

/** Whether lists can be ordered by it: not by lists and truth values. */
export function isSortable(term: Term): boolean {
  return ordered.has(term.type);
}

/** The term with this name; undefined when there is none. */
export function termNamed(terms: readonly Term[], name: string): Term | undefined {
  return terms.find((each) => each.name === name);
}
