import { describe, expect, it } from "vitest";
import type { Claim, Extraction } from "../../src/model/claim.js";
import type { Mention } from "../../src/model/mention.js";
import { DateDerivation } from "../../src/model/edtf-date.js";
import { resolve } from "../../src/resolve/resolve.js";
import { article, claim, mention, registryKnown } from "./article-builder.js";

const known = registryKnown();
const extraction = (mentions: readonly Mention[], claims: readonly Claim[]): Extraction => ({ mentions, claims, dropped: [] });

describe("resolving an article", () => {
  const text = "Der Verein. Das Saarland ist der Genossenschaft KITU beigetreten. Das Land freut sich, so Müller.";
  const saarland = mention(text, "Saarland", "State", { candidates: ["DE-SL"] });
  const kitu = mention(text, "KITU", "Cooperative", { candidates: ["kitu"] });
  const land = mention(text, "Das Land", "State", { refersTo: saarland, anaphor: true });
  const joined = claim(text, land, "MEMBER_OF", kitu, { start: 12, end: 65, carried: { role: "Mitglied", onBehalfOf: "niemand" }, since: { edtf: "2021-03", derivedFrom: DateDerivation.PUBLICATION } });

  it("puts a claim in terms of entities, with the exact quote and its surroundings", () => {
    const { assertions } = resolve(article(text), extraction([saarland, kitu, land], [joined]), known);
    expect(assertions).toHaveLength(1);
    expect(assertions[0]).toMatchObject({ subject: "DE-SL", predicate: "MEMBER_OF", object: "kitu", role: "Mitglied", publisher: "Kommunalblatt", published: "2021-03-04" });
    expect(assertions[0]?.evidence).toMatchObject({ quote: text.slice(12, 65), prefix: "Der Verein. ", start: 12, end: 65, rule: "test/test", since: joined.since });
    expect(assertions[0]?.evidence.suffix?.length).toBe(32);
  });

  it("carries only what the predicate may carry", () => {
    const { assertions } = resolve(article(text), extraction([], [joined]), known);
    expect(assertions[0]?.onBehalfOf).toBeNull();
  });

  it("records named places as mentions and leaves out what only refers back", () => {
    const { mentions } = resolve(article(text), extraction([saarland, kitu, land], []), known);
    expect(mentions.map(({ surface, entity }) => [surface, entity])).toEqual([["Saarland", "DE-SL"], ["KITU", "kitu"]]);
  });

  it("writes no registry entities, and none that nothing refers to", () => {
    const nobody = mention(text, "Müller", "Official");
    const { entities, knownEntities } = resolve(article(text), extraction([saarland, kitu, nobody], [joined]), known);
    expect(entities).toEqual([]);
    expect(knownEntities).toBe(2);
  });

  it("drops a claim whose end can't be told for certain, and says why", () => {
    const nobody = mention(text, "Müller", "Official");
    const { assertions, dropped } = resolve(article(text), extraction([nobody, saarland], [claim(text, nobody, "HOLDS_OFFICE", saarland)]), known);
    expect(assertions).toEqual([]);
    expect(dropped).toEqual([{ start: 0, end: text.length, what: "Müller HOLDS_OFFICE Saarland", rule: "test/test", reason: "«Müller» a name alone is no person" }]);
  });

  it("drops a claim that the model does not allow", () => {
    const { dropped } = resolve(article(text), extraction([saarland, kitu], [claim(text, kitu, "PARTY_TO", saarland), claim(text, saarland, "BELONGS_TO", land)]), known);
    expect(dropped.map(({ reason }) => reason)).toEqual(["PARTY_TO does not lead from Cooperative to State", "both ends are DE-SL"]);
  });

  it("leaves what is known as it is", () => {
    const fresh = "Das Digitalwerk Nord arbeitet für das Saarland.";
    const firm = mention(fresh, "Digitalwerk Nord", "Company");
    const { entities, newEntities } = resolve(article(fresh), extraction([firm], []), known);
    expect(entities.map(({ id }) => id)).toEqual(["digitalwerk-nord"]);
    expect(newEntities).toBe(1);
    expect(known.get("digitalwerk-nord")).toBeNull();
  });
});
