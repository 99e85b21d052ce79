import { Field, InputType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { Term, TermType } from "../../graph/read-terms.js";
import { BooleanFilter, DateFilter, FloatFilter, IdFilter, IntFilter, TextFilter, TextListFilter } from "./filters.js";

const filters: Readonly<Record<Exclude<TermType, "enum">, ClassType>> = {
  id: IdFilter,
  text: TextFilter,
  int: IntFilter,
  float: FloatFilter,
  boolean: BooleanFilter,
  list: TextListFilter,
  date: DateFilter,
};

const enumFilters = new Map<object, ClassType>();

/** Makes the input type `<label>Where`: one field for each term, and AND, OR and NOT. */
export function makeWhere(label: string, terms: readonly Term[]): ClassType {
  class Where {}
  InputType(`${label}Where`, { description: `What a listed ${label} must meet; all that is given must hold.` })(Where);
  for (const term of terms) {
    const filter = term.values ? enumFilter(term.name, term.values) : filters[term.type as Exclude<TermType, "enum">];
    Field(() => filter, { nullable: true, description: term.description })(Where.prototype, term.name);
  }
  Field(() => [Where], { nullable: true, description: "All of these must hold." })(Where.prototype, "AND");
  Field(() => [Where], { nullable: true, description: "At least one of these must hold." })(Where.prototype, "OR");
  Field(() => Where, { nullable: true, description: "This must not hold." })(Where.prototype, "NOT");
  return Where;
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
