import { declarationByLabel, propertiesOf } from "../model/catalogue.js";
import type { PropertyDeclaration } from "../model/catalogue.js";

/** What can be asked of a value: which operators a filter offers, and whether lists can be ordered by it. */
export type TermType = "id" | "text" | "int" | "float" | "boolean" | "enum" | "list" | "date";

/** A value that lists are filtered and ordered by, as an expression over the listed node `n`. */
export interface Term {
  readonly name: string;
  readonly type: TermType;
  readonly nullable: boolean;
  /** `n.name`; of a date the EDTF text, whose days stand beside it in `…From` and `…To`. */
  readonly expression: string;
  readonly description: string;
  /** The enum object, when the type is one. */
  readonly values?: object;
}

/** The id of the listed node. */
export const idTerm: Term = { name: "id", type: "id", nullable: false, expression: "n.id", description: "Its id." };

/** The values that entities of a kind or interface are filtered and ordered by: its id and every declared property. */
export function entityTerms(label: string): readonly Term[] {
  return [idTerm, ...propertiesOf(declarationByLabel(label).type).map(propertyTerm)];
}

function propertyTerm(property: PropertyDeclaration): Term {
  const { name, nullable, description } = property;
  const declared = property.type();
  const type = termType(declared);
  return { name, type, nullable, expression: `n.${name}`, description, ...(type === "enum" && { values: declared as object }) };
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

const ordered: ReadonlySet<TermType> = new Set<TermType>(["id", "text", "int", "float", "enum", "date"]);

/** Whether lists can be ordered by it: not by lists and truth values. */
export function isSortable(term: Term): boolean {
  return ordered.has(term.type);
}
