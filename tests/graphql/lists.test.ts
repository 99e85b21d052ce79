import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { entity, fixture, kituArticle } from "./fixture.js";

const places = Array.from({ length: 130 }, (_, index) => {
  // Names repeat and some have no population, so that ties and absent values are met on page borders.
  const properties = { designation: "Gemeinde", ...(index % 3 !== 0 && { population: (index * 37) % 40 }) };
  return entity("District", `9${String(index).padStart(4, "0")}`, `Kreis ${index % 9}`, properties);
});

let api: Asked;
beforeAll(async () => {
  api = await Asked.of([...fixture, ...places]);
});
afterAll(() => api.close());

const page = "nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const ids = (connection: Data): string[] => connection["nodes"].map((node: { id: string }) => node.id);

async function districts(args: string): Promise<Data> {
  const { data, errors } = await api.ask(`{ districts(${args}) { ${page} } }`);
  expect(errors).toBeUndefined();
  return data["districts"];
}

const orders = ["", "orderBy: [{ field: POPULATION }]", "orderBy: [{ field: POPULATION, direction: DESC }, { field: NAME, direction: DESC }]", "orderBy: [{ field: ID, direction: DESC }]"];

describe("pages", () => {
  test.each(orders)("read forwards give every row once and in order: %s", async (order) => {
    const whole = [...ids(await districts(`first: 100, ${order}`))];
    whole.push(...ids(await districts(`first: 100, after: "${(await districts(`first: 100, ${order}`))["pageInfo"].endCursor}", ${order}`)));
    expect(new Set(whole).size).toBe(130);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 60 }), async (size) => {
        const read: string[] = [];
        for (let after: string | null = "", more = true; more; ) {
          const part: Data = await districts(`first: ${size}, ${after ? `after: "${after}",` : ""} ${order}`);
          read.push(...ids(part));
          expect(part["pageInfo"].hasPreviousPage).toBe(after !== "");
          ({ endCursor: after, hasNextPage: more } = part["pageInfo"]);
        }
        expect(read).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  test.each(orders)("read backwards give the same rows as read forwards: %s", async (order) => {
    const forwards = ids(await districts(`first: 50, ${order}`));
    const border = (await districts(`first: 50, ${order}`))["edges"][40].cursor;
    const backwards = await districts(`last: 10, before: "${border}", ${order}`);
    expect(ids(backwards)).toEqual(forwards.slice(30, 40));
    expect(backwards["pageInfo"]).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(ids(await districts(`last: 1, ${order}`))).toEqual(ids(await districts(`first: 100, after: "${(await districts(`first: 100, ${order}`))["pageInfo"].endCursor}", ${order}`)).slice(-1));
  });

  test("rows without a value come last either way", async () => {
    const population = async (direction: string): Promise<(number | null)[]> => {
      const { data } = await api.ask(`{ districts(first: 100, orderBy: [{ field: POPULATION, direction: ${direction} }]) { nodes { population } } }`);
      return data["districts"].nodes.map((node: { population: number | null }) => node.population);
    };
    for (const direction of ["ASC", "DESC"]) {
      const values = await population(direction);
      const known = values.filter((value) => value !== null);
      expect(known).toHaveLength(86);
      expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => (direction === "ASC" ? a - b : b - a)));
    }
  });

  test("relations are paged under each parent on their own", async () => {
    const { data } = await api.ask(`{ municipalities { nodes { name parents(first: 1) { nodes { id } pageInfo { hasNextPage } } } } }`);
    expect(data["municipalities"].nodes).toEqual([
      { name: "Barleben", parents: { nodes: [{ id: "State:DE-ST" }], pageInfo: { hasNextPage: false } } },
      { name: "Magdeburg", parents: { nodes: [{ id: "State:DE-ST" }], pageInfo: { hasNextPage: false } } },
    ]);
    const first = await api.ask(`{ state(id: "DE-ST") { territories(first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } } }`);
    expect(first.data["state"].territories).toMatchObject({ nodes: [{ name: "Barleben" }], pageInfo: { hasNextPage: true } });
    const { endCursor } = first.data["state"].territories.pageInfo;
    const second = await api.ask(`{ state(id: "DE-ST") { territories(first: 1, after: "${endCursor}") { nodes { name } pageInfo { hasNextPage } } } }`);
    expect(second.data["state"].territories).toMatchObject({ nodes: [{ name: "Magdeburg" }], pageInfo: { hasNextPage: false } });
  });
});

describe("limits", () => {
  test.each([
    ["first: 1000", "BAD_USER_INPUT", /between 0 and 100/],
    ["first: -1", "BAD_USER_INPUT", /between 0 and 100/],
    ["last: 101", "BAD_USER_INPUT", /between 0 and 100/],
    ["first: 1, last: 1", "BAD_USER_INPUT", /not both/],
    [`after: "nonsense"`, "INVALID_CURSOR", /Accepted is/],
    [`where: { name: { eq: null } }`, "BAD_USER_INPUT", /isNull: true/],
    [`where: { id: { eq: "Planet:1" } }`, "BAD_USER_INPUT", /Kind:id/],
    [`where: { name: { in: [${`"x",`.repeat(101)}] } }`, "BAD_USER_INPUT", /at most 100/],
    [`where: ${"{ NOT: ".repeat(5)}{ name: { eq: "x" } }${" }".repeat(5)}`, "BAD_USER_INPUT", /4 levels/],
    [`where: { OR: [${`{ name: { eq: "x" } },`.repeat(41)}] }`, "BAD_USER_INPUT", /at most 40/],
  ])("%s is refused", async (args, code, message) => {
    const { codes, errors, data, roundTrips } = await api.ask(`{ districts(${args}) { nodes { id } } states { nodes { id } } }`);
    expect(codes).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(data["districts"]).toBeNull();
    expect(data["states"].nodes).toHaveLength(3);
    expect(roundTrips).toBe(1);
  });

  test("a cursor of another order is refused", async () => {
    const { pageInfo } = await districts("first: 1");
    const { codes } = await api.ask(`{ districts(after: "${pageInfo.endCursor}", orderBy: [{ field: POPULATION }]) { nodes { id } } }`);
    expect(codes).toEqual(["INVALID_CURSOR"]);
  });

  test("a list has 20 rows when no number is asked for", async () => {
    expect(ids(await districts(`where: { id: { ne: "x" } }`))).toHaveLength(20);
  });
});

describe("filters", () => {
  const states = async (where: string): Promise<string[]> => {
    const { data, errors } = await api.ask(`{ states(where: ${where}) { nodes { name } } }`);
    expect(errors).toBeUndefined();
    return data["states"].nodes.map((node: { name: string }) => node.name);
  };

  test.each([
    [`{ name: { eq: "Berlin" } }`, ["Berlin"]],
    [`{ name: { ne: "Berlin" } }`, ["Sachsen-Anhalt", "Thüringen"]],
    [`{ name: { in: ["Berlin", "Bonn"] } }`, ["Berlin"]],
    [`{ name: { notIn: ["Berlin"] } }`, ["Sachsen-Anhalt", "Thüringen"]],
    [`{ name: { contains: "ring" } }`, ["Thüringen"]],
    [`{ name: { startsWith: "Sachsen" } }`, ["Sachsen-Anhalt"]],
    [`{ name: { startsWith: "" } }`, ["Berlin", "Sachsen-Anhalt", "Thüringen"]],
    [`{ population: { isNull: true } }`, ["Berlin"]],
    [`{ population: { isNull: false } }`, ["Sachsen-Anhalt", "Thüringen"]],
    [`{ population: { gte: 2108863, lt: 2169253 } }`, ["Thüringen"]],
    [`{ population: { in: [2169253] } }`, ["Sachsen-Anhalt"]],
    [`{ population: { gt: 2108863 } }`, ["Sachsen-Anhalt"]],
    [`{ population: { lte: 2108863 } }`, ["Thüringen"]],
    [`{ NOT: { population: { gt: 2108863 } } }`, ["Berlin", "Thüringen"]],
    [`{ aliases: { has: "LSA" } }`, ["Sachsen-Anhalt"]],
    [`{ id: { in: ["State:DE-BE", "DE-TH"] } }`, ["Berlin", "Thüringen"]],
    [`{ OR: [{ name: { eq: "Berlin" } }, { AND: [{ ags: { eq: "16" } }, { population: { gt: 1 } }] }] }`, ["Berlin", "Thüringen"]],
    [`{ OR: [{ name: { eq: "Berlin" } }, { name: { eq: "Thüringen" } }], ags: { eq: "16" } }`, ["Thüringen"]],
    [`{}`, ["Berlin", "Sachsen-Anhalt", "Thüringen"]],
    [`{ name: { eq: "x' OR 1=1 //" } }`, []],
  ])("%s", async (where, names) => {
    expect(await states(where)).toEqual(names);
  });

  test("enums are asked for by value", async () => {
    const { data } = await api.ask(`{ agreements(where: { agreementType: { in: [FRAMEWORK_AGREEMENT] } }) { totalCount } none: agreements(where: { agreementType: { eq: PACT } }) { totalCount } }`);
    expect(data).toEqual({ agreements: { totalCount: 2 }, none: { totalCount: 0 } });
  });

  test.each([
    [`{ published: { after: "2014-06" } }`, 2],
    [`{ published: { before: "2022" } }`, 1],
    [`{ published: { overlaps: "2014/2018" } }`, 1],
    [`{ published: { overlaps: "2022-11" } }`, 1],
    [`{ published: { isNull: true } }`, 0],
    [`{ title: { contains: "KITU" }, keywords: { has: "E-Government" } }`, 1],
  ])("articles where %s", async (where, count) => {
    const { data, errors } = await api.ask(`{ articles(where: ${where}) { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data["articles"].totalCount).toBe(count);
    expect(data["articles"].nodes).toHaveLength(count);
  });

  test.each([
    [`{ predicate: { eq: FOUNDED } }`, 2],
    [`{ subject: { eq: "State:DE-ST" }, status: { eq: STATED } }`, 3],
    [`{ object: { eq: "kitu" }, confidence: { gte: 0.93 } }`, 1],
    [`{ since: { before: "2012" } }`, 1],
    [`{ since: { overlaps: "2022-10/.." } }`, 1],
    [`{ role: { eq: "Staatssekretärin" } }`, 1],
  ])("statements where %s", async (where, count) => {
    const { data, errors } = await api.ask(`{ statements(where: ${where}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data["statements"].totalCount).toBe(count);
  });

  test("a date that cannot be read is refused with the form that can", async () => {
    const { codes, errors } = await api.ask(`{ articles(where: { published: { after: "gestern" } }) { nodes { id } } }`);
    expect(codes).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toContain("EDTF");
  });

  test("an article is found by its global id", async () => {
    const { data } = await api.ask(`{ articles(where: { id: { eq: "Article:${kituArticle.id}" } }) { nodes { title } } }`);
    expect(data["articles"].nodes).toEqual([{ title: "Land tritt KITU bei" }]);
  });
});
