import { isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";
import { allDeclarations, propertiesOf, relationshipsOf } from "../model/catalogue.js";
import type { KindClass, KindDeclaration, RelationshipDeclaration } from "../model/catalogue.js";
import { PREDICATES, predicate } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";

const NOTE = "<!-- Generated from src/model by `npm run -s verbund -- generate`; changes by hand are lost. -->";

/** The model as a Markdown page for readers: kinds with their properties and relations, and predicates with their ends. */
export function modelDocument(schema: GraphQLSchema): string {
  const declarations = allDeclarations();
  const kinds = declarations.filter((each) => !each.abstract);
  const interfaces = declarations.filter((each) => each.abstract);
  return [
    "# The model",
    NOTE,
    "Entities of these kinds are joined by statements; each statement has one of the predicates below, holds for a time and rests on evidence.",
    "## Kinds",
    table(["Kind", "Root fields", "What it is"], kinds.map(overviewRow)),
    "## Predicates",
    table(["Predicate", "From → to", "Carries", "What it says"], predicateNames().map(predicateRow)),
    "## What several kinds share",
    ...interfaces.flatMap((each) => section(each, schema)),
    "## What each kind has of its own",
    ...kinds.flatMap((each) => section(each, schema)),
  ].join("\n\n") + "\n";
}

function overviewRow({ label, singular, plural, description }: KindDeclaration): string[] {
  return [`[${label}](#${label.toLowerCase()})`, `\`${singular}\`, \`${plural}\``, description];
}

/** The interfaces of kinds that a declaration names; Relay's `Node` is not of the model. */
function sharedBy({ interfaces }: KindDeclaration): KindDeclaration[] {
  return allDeclarations().filter(({ type }) => interfaces.includes(type));
}

function predicateNames(): PredicateName[] {
  return Object.keys(PREDICATES) as PredicateName[];
}

function predicateRow(name: PredicateName): string[] {
  const { ends, symmetric, carries, description } = predicate(name);
  const arrow = symmetric ? "↔" : "→";
  return [`\`${name}\``, ends.map(([from, to]) => `${from} ${arrow} ${to ?? "a value"}`).join("; "), carries.join(", ") || "–", description];
}

function section(declaration: KindDeclaration, schema: GraphQLSchema): string[] {
  const { label, description } = declaration;
  const above = sharedBy(declaration).map((each) => `[${each.label}](#${each.label.toLowerCase()})`);
  const properties = own(declaration, propertiesOf).map(({ name, description }) => [`\`${name}\``, `\`${fieldType(schema, label, name)}\``, description]);
  const relations = own(declaration, relationshipsOf).map(relationRow);
  return [
    `### ${label}`,
    above.length > 0 ? `${description} Also has what every ${above.join(" and ")} has.` : description,
    ...(properties.length > 0 ? [table(["Property", "Type", "What it says"], properties)] : []),
    ...(relations.length > 0 ? [table(["Relation", "Leads to", "By", "What it says"], relations)] : []),
  ];
}

/** What a declaration adds to the interfaces it names. */
function own<T extends { readonly name: string }>(declaration: KindDeclaration, of: (type: KindClass) => readonly T[]): T[] {
  const inherited = new Set(sharedBy(declaration).flatMap(({ type }) => of(type)).map(({ name }) => name));
  return of(declaration.type).filter(({ name }) => !inherited.has(name));
}

function relationRow({ name, to, predicate, direction, description }: RelationshipDeclaration): string[] {
  const arrow = { out: "→", in: "←", both: "↔" }[direction];
  return [`\`${name}\``, to, `\`${predicate}\` ${arrow}`, description];
}

function fieldType(schema: GraphQLSchema, label: string, name: string): string {
  const type = schema.getType(label);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`the GraphQL schema has no field ${label}.${name}, though the model declares it`);
  return String(field.type);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
