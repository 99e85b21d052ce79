import "reflect-metadata";
import { Field, InterfaceType, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { PredicateName } from "./predicates.js";

/** The class of a kind, or the abstract class of an interface of kinds. */
export type KindClass = abstract new (...args: never[]) => object;

/** A GraphQL type, given lazily; lists are `[String]`. */
type TypeFunction = Parameters<typeof Field>[0] & (() => unknown);

/** A property of a kind, as declared by `@Property`. */
export interface PropertyDeclaration {
  readonly name: string;
  readonly type: TypeFunction;
  readonly nullable: boolean;
  /** Its text is a date in EDTF, so that it is asked for, ordered and counted as one. */
  readonly edtf: boolean;
  readonly description: string;
}

/** A relation of a kind, as declared by `@Relationship`: one predicate read in one direction. */
export interface RelationshipDeclaration {
  readonly name: string;
  readonly predicate: PredicateName;
  /** `out`: this entity is the subject; `in`: it is the object; `both`: the predicate is symmetric. */
  readonly direction: "out" | "in" | "both";
  /** Label of the kind or interface at the other end; a label, not a class, so that kinds may refer to each other in circles. */
  readonly to: string;
  readonly description: string;
}

/** A kind (`@Kind`) or an interface of kinds (`@KindInterface`), with everything declared on it and on what it extends. */
export interface KindDeclaration {
  /** GraphQL type, graph label and first part of a global id. */
  readonly label: string;
  /** Root field for one: `agreement`. */
  readonly singular: string;
  /** Root field for many: `agreements`. */
  readonly plural: string;
  readonly description: string;
  readonly type: KindClass;
  readonly abstract: boolean;
  readonly interfaces: readonly KindClass[];
}

const declarations = new Map<unknown, KindDeclaration>();
const ownProperties = new Map<unknown, PropertyDeclaration[]>();
const ownRelationships = new Map<unknown, RelationshipDeclaration[]>();

interface KindOptions {
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  readonly implements?: readonly KindClass[];
}

/** Declares a kind of entity: one GraphQL object type, one graph label, one pair of root fields. */
export function Kind(options: KindOptions): ClassDecorator {
  return (target) => {
    const interfaces = [...(options.implements ?? [])];
    ObjectType(options.label, { description: options.description, implements: interfaces as ClassType[], simpleResolvers: true })(target);
    declare(target, options, interfaces, false);
  };
}

/** Declares what several kinds share: a GraphQL interface, without a label of its own in the graph. */
export function KindInterface(options: KindOptions): ClassDecorator {
  return (target) => {
    const interfaces = [...(options.implements ?? [])];
    InterfaceType(options.label, { description: options.description, implements: interfaces as ClassType[] })(target);
    declare(target, options, interfaces, true);
  };
}

function declare(target: unknown, options: KindOptions, interfaces: readonly KindClass[], abstract: boolean): void {
  const singular = options.label.charAt(0).toLowerCase() + options.label.slice(1);
  const { label, plural, description } = options;
  declarations.set(target, { label, singular, plural, description, type: target as KindClass, abstract, interfaces });
}

/** Declares a property: a GraphQL field and a property of the node in the graph. */
export function Property(type: TypeFunction, options: { nullable?: boolean; edtf?: boolean; description: string }): PropertyDecorator {
  return (prototype, key) => {
    Field(type, { nullable: options.nullable ?? false, description: options.description, simple: true })(prototype, key);
    const property = { name: String(key), type, nullable: options.nullable ?? false, edtf: options.edtf ?? false, description: options.description };
    append(ownProperties, prototype.constructor, property);
  };
}

/** Declares a relation: a connection field whose edges carry the statement. The field itself is made in `graphql/`. */
export function Relationship(options: Omit<RelationshipDeclaration, "name">): PropertyDecorator {
  return (prototype, key) => {
    append(ownRelationships, prototype.constructor, { name: String(key), ...options });
  };
}

function append<T>(map: Map<unknown, T[]>, key: unknown, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** All kinds and interfaces in order of declaration. */
export function allDeclarations(): readonly KindDeclaration[] {
  return [...declarations.values()];
}

/** The kinds that entities can be of (interfaces left out). */
export function kinds(): readonly KindDeclaration[] {
  return allDeclarations().filter((declaration) => !declaration.abstract);
}

/** The declaration of a class; throws for a class without `@Kind` or `@KindInterface`. */
export function declarationOf(type: KindClass): KindDeclaration {
  const declaration = declarations.get(type);
  if (!declaration) throw new Error(`${type.name} is neither a @Kind nor a @KindInterface`);
  return declaration;
}

/** The kind or interface with this label; throws when none was declared. */
export function declarationByLabel(label: string): KindDeclaration {
  const declaration = allDeclarations().find((each) => each.label === label);
  if (!declaration) throw new Error(`no kind or interface is called ${label}`);
  return declaration;
}

/** The kinds that a label stands for: itself, or all kinds that implement the interface; sorted. */
export function labelsOf(label: string): readonly string[] {
  const { type } = declarationByLabel(label);
  return kinds()
    .filter((kind) => lineage(kind.type).includes(type))
    .map((kind) => kind.label)
    .sort();
}

/** Own and inherited properties, inherited first. */
export function propertiesOf(type: KindClass): readonly PropertyDeclaration[] {
  return collect(ownProperties, type);
}

/** Own and inherited relations, inherited first. */
export function relationshipsOf(type: KindClass): readonly RelationshipDeclaration[] {
  return collect(ownRelationships, type);
}

/** Relations declared on exactly this class. */
export function ownRelationshipsOf(type: KindClass): readonly RelationshipDeclaration[] {
  return ownRelationships.get(type) ?? [];
}

function collect<T extends { name: string }>(map: Map<unknown, T[]>, type: KindClass): readonly T[] {
  const byName = new Map<string, T>();
  for (const ancestor of lineage(type).reverse()) for (const item of map.get(ancestor) ?? []) byName.set(item.name, item);
  return [...byName.values()];
}

/** A class, then what it extends and the interfaces it names, nearest first, each once. */
function lineage(type: KindClass): KindClass[] {
  const parent = Object.getPrototypeOf(type) as KindClass | null;
  const above = [...(parent && declarations.has(parent) ? [parent] : []), ...(declarations.get(type)?.interfaces ?? [])];
  return [...new Set([type, ...above.flatMap(lineage)])];
}
