import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema, validateSchema } from "graphql";
import type { GraphQLSchema } from "graphql";
import { expect, test } from "vitest";
import { buildGraphqlSchema } from "../../src/graphql/schema.js";
import { allDeclarations, kinds, propertiesOf, relationshipsOf } from "../../src/model/catalogue.js";

const schema = await buildGraphqlSchema();

/** Every describable part of a schema with its description; GraphQL's own scalars and introspection left out. */
function parts(of: GraphQLSchema): [name: string, description: string | null | undefined][] {
  return Object.values(of.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      const own: [string, string | null | undefined][] = [[type.name, type.description]];
      if (isEnumType(type)) for (const value of type.getValues()) own.push([`${type.name}.${value.name}`, value.description]);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) own.push([`${type.name}.${field.name}`, field.description]);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          own.push([`${type.name}.${field.name}`, field.description]);
          for (const arg of field.args) own.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
        }
      }
      return own;
    });
}

test("every type, field, argument, input field and enum value is described", () => {
  const all = parts(schema);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
});

test("the schema is valid and prints the same each time it is built", async () => {
  expect(validateSchema(schema)).toEqual([]);
  const print = (each: GraphQLSchema): string => printSchema(lexicographicSortSchema(each));
  expect(print(await buildGraphqlSchema())).toBe(print(schema));
});

test("each kind has a root field for one and one for many, and an interface one for many", () => {
  const query = Object.keys(schema.getQueryType()?.getFields() ?? {});
  for (const { singular, plural } of kinds()) expect(query).toEqual(expect.arrayContaining([singular, plural]));
  expect(query).toEqual(expect.arrayContaining(["entities", "parties", "organizations", "territories", "entity", "node", "nodes"]));
});

test("every root field but those of what is current by their nature is asked as of any time", () => {
  const current = ["search", "suggest", "changes", "extractionQuality"];
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const timeless = fields.filter(({ args }) => !args.some(({ name, type }) => name === "asOf" && String(type) === "AsOf")).map(({ name }) => name);
  expect(current).toEqual(expect.arrayContaining(timeless));
});

test("each kind and interface has a field for every property and relation declared for it", () => {
  for (const { label, type } of allDeclarations()) {
    const graphqlType = schema.getType(label);
    const fields = isObjectType(graphqlType) || isInterfaceType(graphqlType) ? Object.keys(graphqlType.getFields()) : [];
    const declared = [...propertiesOf(type), ...relationshipsOf(type)].map(({ name }) => name);
    expect(fields, label).toEqual(expect.arrayContaining(["id", "articles", "statements", "timeline", "history", ...declared]));
  }
});
