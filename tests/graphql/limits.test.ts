import { getIntrospectionQuery, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { DEFAULT_MAX_DEPTH, DEFAULT_MAX_TOKENS, depthLimit } from "../../src/graphql/limits.js";
import { buildGraphqlSchema } from "../../src/graphql/schema.js";

const schema = await buildGraphqlSchema();
const errors = (query: string, max?: number): readonly { message: string; extensions: object }[] => validate(schema, parse(query), [depthLimit(max)]);
const nested = (levels: number): string => (levels === 0 ? "name" : `parents { edges { node { ${nested(levels - 1)} } } }`);
const query = (levels: number): string => `{ state(id: "DE-ST") { ${nested(levels)} } }`;

describe("the depth limit", () => {
  test("lets through as many levels as allowed, and says how many when there are more", () => {
    expect(errors(query(8))).toEqual([]);
    expect(errors(query(9))[0]).toMatchObject({ message: expect.stringContaining("10 levels") as string, extensions: { code: "COST_LIMIT" } });
    expect(DEFAULT_MAX_DEPTH).toBe(10);
  });

  test("sees through fragments", () => {
    const fragments = `query { ...a } fragment a on Query { state(id: "DE-ST") { ... on State { ...b } } } fragment b on State { ${nested(9)} }`;
    expect(errors(fragments)).toHaveLength(1);
    expect(errors(fragments, 11)).toEqual([]);
  });

  test("does not loop on fragments that hold themselves", () => {
    expect(errors(`{ state(id: "DE-ST") { ...a } } fragment a on State { parents { nodes { ...a } } }`)).toHaveLength(1);
  });

  test("lets through introspection, whose query stays within the token limit", () => {
    expect(errors(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).toEqual([]);
    expect(() => parse(getIntrospectionQuery({ inputValueDeprecation: true }), { maxTokens: DEFAULT_MAX_TOKENS })).not.toThrow();
  });

  test("is fast on fragments that use each other many times over", () => {
    const chain = Array.from({ length: 40 }, (_, index) => `fragment f${index} on State { ${index < 39 ? `...f${index + 1} ...f${index + 1}` : "name"} }`);
    const before = performance.now();
    expect(errors(`{ state(id: "DE-ST") { ...f0 } } ${chain.join(" ")}`)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
