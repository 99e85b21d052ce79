import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { EntityNode } from "../graph/read-nodes.js";
import { labelsOf, ownRelationshipsOf } from "../model/catalogue.js";
import type { KindDeclaration, RelationshipDeclaration } from "../model/catalogue.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { InheritedLoaders, RootLoaders } from "./as-of.js";
import { entitiesField, relationshipField } from "./connection-fields.js";
import { connectionOf } from "./connection.js";
import type { ConnectionValue } from "./connection.js";
import { localId } from "./global-id.js";
import { listTypesOf } from "./list-types.js";
import type { ConnectionArguments } from "./selection.js";

type ResolverPrototype = Record<string, unknown> & object;

/** Makes the root fields of a kind or interface: for one (not of every interface) and for many. */
export function makeRootResolver(declaration: KindDeclaration): ClassType {
  class RootResolver {}
  Resolver()(RootResolver);
  const prototype = RootResolver.prototype as ResolverPrototype;
  addMany(prototype, declaration);
  if (!declaration.abstract || declaration.label === "Entity") addOne(prototype, declaration);
  return RootResolver;
}

/**
 * Makes the relations declared on a kind or interface; an interface's are answered there for all its kinds. A class apart
 * from the root fields, as a relation may be called like one (`territories`).
 */
export function makeRelationResolver({ type }: KindDeclaration): ClassType {
  class RelationResolver {}
  Resolver(() => type as ClassType)(RelationResolver);
  for (const relationship of ownRelationshipsOf(type)) addRelationship(RelationResolver.prototype as ResolverPrototype, relationship);
  return RelationResolver;
}

function addOne(prototype: ResolverPrototype, { singular, label, type }: KindDeclaration): void {
  const accepted = labelsOf(label);
  prototype[singular] = async (id: string, loaders: Loaders): Promise<EntityNode | null> => {
    const entity = await loaders.entity.load(localId(id, accepted));
    return entity && accepted.includes(entity.kind) ? entity : null;
  };
  Query(() => type as ClassType, { nullable: true, description: `The ${label} with this id; null when there is none.` })(prototype, singular, {});
  Arg("id", () => ID, { description: `Global id, e.g. \`${accepted[0]}:…\`, or the part after its colon.` })(prototype, singular, 0);
  RootLoaders()(prototype, singular, 1);
}

function addMany(prototype: ResolverPrototype, { plural, label, description }: KindDeclaration): void {
  const field = entitiesField(label);
  const { args, connection } = listTypesOf(label);
  prototype[plural] = (asked: ConnectionArguments, loaders: Loaders): ConnectionValue => connectionOf(field, asked, loaders);
  Query(() => connection, { nullable: true, description: `Entities of kind ${label}, by name unless \`orderBy\` says otherwise. ${description}` })(prototype, plural, {});
  Args(() => args)(prototype, plural, 0);
  RootLoaders()(prototype, plural, 1);
}

function addRelationship(prototype: ResolverPrototype, relationship: RelationshipDeclaration): void {
  const { name, to, description } = relationship;
  const field = relationshipField(relationship);
  const { relationArgs, relationConnection } = listTypesOf(to);
  prototype[name] = ({ id }: EntityNode, asked: ConnectionArguments, loaders: Loaders): ConnectionValue =>
    connectionOf(field, asked, loaders, id);
  FieldResolver(() => relationConnection, { nullable: true, description })(prototype, name, {});
  Root()(prototype, name, 0);
  Args(() => relationArgs)(prototype, name, 1);
  InheritedLoaders()(prototype, name, 2);
}
