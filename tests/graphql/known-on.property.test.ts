import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SENTENCES, withSmallRegistry } from "../pipeline/small-press.js";
import { storyOf, tell } from "../pipeline/told-story.js";
import { Asked } from "./ask.js";

/** Every way to an answer, each with what is below it. */
const EVERYTHING = `query ($asOf: AsOf) {
  statements(asOf: $asOf, first: 100) { totalCount facets(fields: [PREDICATE]) { buckets { value count } } nodes { ...Said } }
  held: statements(asOf: $asOf, where: { articles: { some: { title: { startsWith: "Meldung" } } } }, first: 100) { nodes { id } }
  entities(asOf: $asOf, first: 100, orderBy: [{ field: ID }]) {
    totalCount
    nodes { id articles { nodes { id } } statements { totalCount nodes { id } } timeline { totalCount nodes { date { edtf } kind statement { id } } buckets { interval count } } }
  }
  busy: entities(asOf: $asOf, where: { statements: { count: { gt: 0 } } }, first: 100) { nodes { id } }
  cooperatives(asOf: $asOf) { nodes { id members { totalCount edges { since { edtf } confidence node { id } statement { ...Said } } } } }
  articles(asOf: $asOf, orderBy: [{ field: ID }]) { totalCount nodes { id text statements { nodes { id } } mentions { nodes { surface start end entity { id } } } } }
  conflicts(asOf: $asOf) { nodes { id } }
  byPublisher: coverage(by: PUBLISHER, asOf: $asOf) { key articles statements latest }
  byState: coverage(by: STATE, asOf: $asOf) { key articles statements latest }
  timeline(entities: ["State:DE-SL", "State:DE-TH"], scope: BETWEEN, asOf: $asOf) { totalCount nodes { kind date { edtf } statement { ...Said } } buckets(granularity: MONTH) { interval count kinds { kind count } } }
  belonging: timeline(entities: ["State:DE-TH"], scope: BELONGING, asOf: $asOf) { nodes { statement { id } } }
  paths(from: "State:DE-SL", to: "State:DE-TH", asOf: $asOf) { nodes { hops { to { id } statement { ...Said } } } }
  neighbourhood(id: "State:DE-SL", asOf: $asOf) { nodes { id } edges { id } }
  common(ids: ["State:DE-SL", "State:DE-TH"], asOf: $asOf) { sharers node { id } }
}
fragment Said on Statement {
  id predicate role subjectMatter since { edtf derivedFrom } until { edtf } status confidence recordedAt
  subject { id } object { id }
  evidence { ... on Quotation { quote prefix suffix start end rule confidence article { id title text } } ... on RegistryRecord { table row } }
}`;

describe("what was known on an earlier day", () => {
  it("is answered as a store would that was stopped on that day, whatever articles said later", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(storyOf(6), async (steps) => {
        const asked = await Asked.filled(withSmallRegistry);
        const then = new Map<string, unknown>();
        const answer = async (asOf: object | null): Promise<unknown> => {
          const { data, errors } = await asked.ask(EVERYTHING, { asOf });
          expect(errors).toBeUndefined();
          return data;
        };
        await tell(asked.store, steps, async (on) => void then.set(on, await answer(null)));
        for (const [on, known] of then) {
          expect(await answer({ knownOn: on })).toEqual(known);
          expect(await answer({ knownOn: on.slice(0, 10) })).toEqual(known);
        }
        await asked.close();
      }),
      {
        numRuns: 12,
        // Entities and articles that go and come back.
        examples: [[[{ number: 1, says: [SENTENCES[4]] }, { number: 1, says: null }, { number: 2, says: [SENTENCES[4]] }]], [[{ number: 0, says: [] }, { number: 0, says: null }, { number: 0, says: [] }]]],
      },
    );
  });
});
