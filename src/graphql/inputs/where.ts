import { Field, InputType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { Askable } from "../../graph/askable.js";
import type { TermType } from "../../graph/read-terms.js";
import { BooleanFilter, DateFilter, FloatFilter, IdFilter, IntFilter, TextFilter, TextListFilter } from "./filters.js";

const wheres = new Map<string, ClassType>();

/** The filter of what has been made by `makeWhere`. */
function whereOf(label: string): ClassType {
  const where = wheres.get(label);
  if (!where) throw new Error(`lists of ${label} cannot be filtered`);
  return where;
}

@InputType({ description: "Asks for an entity at the end of a statement, by its id or by what it is; all that is given must hold." })
class EndFilter extends IdFilter {
  @Field(() => Boolean, { nullable: true, description: "True: there is none, as of statements of a value. False: there is one." })
  readonly isNull?: boolean | null;

  @Field(() => whereOf("Entity"), { nullable: true, description: "The entity meets this." })
  readonly is?: object | null;
}

const filters: Readonly<Record<Exclude<TermType, "enum">, ClassType>> = {
  id: IdFilter,
  end: EndFilter,
  text: TextFilter,
  int: IntFilter,
  float: FloatFilter,
  boolean: BooleanFilter,
  list: TextListFilter,
  date: DateFilter,
};

const enumFilters = new Map<object, ClassType>();

/** Makes the input type `<label>Where`: one field for each term and relation, and AND, OR and NOT. */
export function makeWhere(label: string, { terms, relations }: Askable): ClassType {
  class Where {}
  InputType(`${label}Where`, { description: `What a listed ${label} must meet; all that is given must hold.` })(Where);
  wheres.set(label, Where);
  for (const term of terms) {
    const filter = term.values ? enumFilter(term.name, term.values) : filters[term.type as Exclude<TermType, "enum">];
    Field(() => filter, { nullable: true, description: term.description })(Where.prototype, term.name);
  }
  for (const { name, to, description } of relations) Field(() => relationFilter(to), { nullable: true, description })(Where.prototype, name);
  Field(() => [Where], { nullable: true, description: "All of these must hold." })(Where.prototype, "AND");
  Field(() => [Where], { nullable: true, description: "At least one of these must hold." })(Where.prototype, "OR");
  Field(() => Where, { nullable: true, description: "This must not hold." })(Where.prototype, "NOT");
  return Where;
}

const relationFilters = new Map<string, ClassType>();

function relationFilter(to: string): ClassType {
  const type = relationFilters.get(to);
  if (!type) throw new Error(`lists of ${to} cannot be asked for`);
  return type;
}

/** Makes the input type `<label>RelationFilter`, by which whatever is tied to things of this label is asked for them; `edge`: what is asked of the statement behind. */
export function makeRelationFilter(label: string, where: ClassType, edge: ClassType | null): void {
  class RelationFilter {}
  InputType(`${label}RelationFilter`, { description: `Asks for what is listed under a relation to ${label}; all that is given must hold.` })(RelationFilter);
  const field = (name: string, type: ClassType, description: string): void => Field(() => type, { nullable: true, description })(RelationFilter.prototype, name);
  field("some", where, "At least one meets this; `{}`: there is one.");
  field("none", where, "None meets this; `{}`: there is none.");
  field("every", where, "All meet this; also when there is none.");
  field("count", IntFilter, "How many there are.");
  field("where", where, "Only those that meet this count for some, none, every and count.");
  if (edge) field("edge", edge, "Only those whose statement meets this count for some, none, every and count.");
  relationFilters.set(label, RelationFilter);
}

/** One filter type for each enum, named after the first term of its type: `AgreementTypeFilter`. */
function enumFilter(name: string, values: object): ClassType {
  const known = enumFilters.get(values);
  if (known) return known;
  class EnumFilter {}
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  InputType(`${title}Filter`, { description: `Asks for a ${title}; all operators given must hold.` })(EnumFilter);
  Field(() => values, { nullable: true, description: "This value." })(EnumFilter.prototype, "eq");
  Field(() => values, { nullable: true, description: "Another than this value." })(EnumFilter.prototype, "ne");
  Field(() => [values], { nullable: true, description: "One of these values." })(EnumFilter.prototype, "in");
  Field(() => [values], { nullable: true, description: "None of these values." })(EnumFilter.prototype, "notIn");
  Field(() => Boolean, { nullable: true, description: "True: has no value. False: has one." })(EnumFilter.prototype, "isNull");
  enumFilters.set(values, EnumFilter);
  return EnumFilter;
}
