import { Kind, parse, print, visit } from "graphql";
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askServer } from "../../scripts/ask-server.js";
import { readExamples } from "../../scripts/read-examples.js";
import { parseConfig } from "../../src/config.js";
import { startServer } from "../../src/http/start-server.js";
import type { RunningServer } from "../../src/http/start-server.js";
import { seedStore } from "../../src/pipeline.js";
import type { GraphStore } from "../../src/store/store.js";
import { openEmptyStore } from "./ask.js";

const examples = readExamples();

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openEmptyStore();
  await seedStore(store);
  server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0", VERBUND_RATE_LIMIT: "0" }) });
}, 600_000);

afterAll(async () => {
  await server.close();
  await store.close();
});

/** Paths of lists (`laws.nodes.agreements.nodes`) that are empty wherever they stand in the answer. */
function emptyLists(data: unknown): string[] {
  const filled = new Map<string, boolean>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      filled.set(path, (filled.get(path) ?? false) || value.some((item) => JSON.stringify(item) !== "{}"));
      for (const item of value) walk(item, path);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) walk(item, path === "" ? name : `${path}.${name}`);
    }
  };
  walk(data, "");
  return filled.size === 0 ? ["the whole answer"] : [...filled].filter(([, isFilled]) => !isFilled).map(([path]) => path);
}

/** Fields with fields of their own that come with what is around them: parts of lists and of walks, dates, and what evidence is quoted from. */
const COMES_ALONG = new Set(
  ["edges", "node", "nodes", "pageInfo", "facets", "buckets", "aggregate", "snippets", "since", "until", "date", "published", "statement", "article", "hops", "from", "to", "reasons", "ties"],
);

/** Steps that must be read one after the other, beyond the first: the hops of a way; candidates and what they share; what an index found; where the changes end. */
const STEPS: Readonly<Record<string, (field: FieldNode) => number>> = {
  paths: (field) => numberOf(field, "maxLength") ?? 4,
  neighbourhood: (field) => numberOf(field, "depth") ?? 1,
  common: () => 1,
  similar: () => 2,
  search: () => 1,
  suggest: () => 1,
  changes: () => 2,
};

function numberOf({ arguments: given }: FieldNode, name: string): number | null {
  const value = given?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}

/** How many levels of an operation are read one after the other: the lists within lists, with the steps of walks. */
function levels(query: string): number {
  const { definitions } = parse(query);
  const fragments = new Map(definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each.selectionSet]));
  const below = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(levelsOf));
  const levelsOf = (selection: SelectionSetNode["selections"][number]): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return below(fragments.get(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
    const isLevel = selection.selectionSet !== undefined && !COMES_ALONG.has(selection.name.value);
    return Number(isLevel) + (STEPS[selection.name.value]?.(selection) ?? 0) + below(selection.selectionSet);
  };
  return Math.max(...definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? below(each.selectionSet) : 0)));
}

/** The same query with pages of another length, for all lists that show rows. */
function withPagesOf(length: number, query: string): string {
  return print(
    visit(parse(query), {
      Field: (field) => {
        const shows = field.selectionSet?.selections.some((part) => part.kind === Kind.FIELD && ["nodes", "edges"].includes(part.name.value)) ?? false;
        if (!shows || numberOf(field, "first") === 0 || STEPS[field.name.value]) return undefined;
        const others = (field.arguments ?? []).filter(({ name }) => name.value !== "first");
        const first = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: "first" }, value: { kind: Kind.INT, value: String(length) } } as const;
        return { ...field, arguments: [...others, first] };
      },
    }),
  );
}

describe("the examples", () => {
  it("are at least 24, some for every group of people, with names of their own", () => {
    expect(examples.length).toBeGreaterThanOrEqual(24);
    expect([...new Set(examples.map(({ group }) => group))]).toEqual(["analysts", "dashboards", "timelines", "evidence", "administration"]);
    const names = examples.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect(new Set(names).size).toBe(examples.length);
  });

  it.each(examples)("$name says whose question it is and is one named query", ({ asker, question, query }) => {
    expect(asker).not.toBe("");
    expect(question).toMatch(/\?$/);
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => operation.name?.value)).toEqual([expect.stringMatching(/^[A-Z][A-Za-z]+$/)]);
  });

  it.each(examples)("$name is answered from the seed, with no list that is empty throughout", async ({ query }) => {
    const { data, errors } = await askServer(server.url, query);
    expect(errors).toBeUndefined();
    expect(emptyLists(data)).toEqual([]);
  });

  it.each(examples)("$name takes at most one round trip for each of its levels, and no more for hundreds of rows than for ten", async ({ query }) => {
    const answers = [await askServer(server.url, query), await askServer(server.url, withPagesOf(10, query)), await askServer(server.url, withPagesOf(100, query))];
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    const [asIs, ten, hundred] = answers.map(({ roundTrips }) => roundTrips);
    expect(asIs).toBeLessThanOrEqual(levels(query));
    expect(hundred).toBeLessThanOrEqual(ten ?? 0);
  });
});
