import { describe, expect, it } from "vitest";
import type { EntityRecord } from "../../src/model/records.js";
import type { KnownEntities } from "../../src/resolve/known-entities.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { Resolution } from "../../src/resolve/resolve.js";
import { article, claim, mention, registryKnown } from "./article-builder.js";

interface Reading {
  noun?: string;
  type?: string;
  parties?: string[];
  since?: string | null;
  words?: string;
}

/** Reads «<parties> haben eine <noun> unterzeichnet.» */
function read(known: KnownEntities, { noun = "Rahmenvereinbarung", type = "FRAMEWORK_AGREEMENT", parties = ["DE-SL", "ksv-sl"], since = "2019-05", words = "" }: Reading): Resolution & { agreement: EntityRecord | undefined } {
  const names = parties.map((id) => known.get(id)?.name ?? id);
  const text = `${words}${names.join(" und ")} haben eine ${noun} unterzeichnet.`;
  const ends = parties.map((id, index) => mention(text, names[index] ?? "", known.get(id)?.kind ?? "", { candidates: [id], state: known.stateOf(id) }));
  const agreement = mention(text, noun, "Agreement", { properties: { agreementType: type }, start: text.indexOf("haben eine") });
  const claims = ends.map((end) => claim(text, end, "PARTY_TO", agreement, { since: since === null ? null : { edtf: since, derivedFrom: null } }));
  const resolution = resolve(article(text), { mentions: [...ends, agreement], claims, dropped: [] }, known);
  for (const entity of resolution.entities) known.add(entity);
  for (const { subject, object } of resolution.assertions) known.relate({ subject, predicate: "PARTY_TO", object: object ?? "" });
  return { ...resolution, agreement: resolution.entities.find(({ kind }) => kind === "Agreement") };
}

describe("an agreement without a name", () => {
  it("is named by its noun, its states and its year", () => {
    const { agreement } = read(registryKnown(), {});
    expect(agreement).toMatchObject({
      id: "rahmenvereinbarung-saarland-2019",
      name: "Rahmenvereinbarung Saarland 2019",
      properties: { agreementType: "FRAMEWORK_AGREEMENT", signedOn: "2019-05" },
    });
  });

  it("keeps what it is about in its name, not in its id", () => {
    const { agreement } = read(registryKnown(), { noun: "Rahmenvereinbarung über das Meldewesen" });
    expect(agreement).toMatchObject({ id: "rahmenvereinbarung-saarland-2019", name: "Rahmenvereinbarung über das Meldewesen (Saarland 2019)" });
  });

  it("names several states in order of the alphabet", () => {
    const { agreement } = read(registryKnown(), { noun: "Kooperationsvereinbarung", type: "COOPERATION_AGREEMENT", parties: ["DE-SN", "DE-BW"] });
    expect(agreement).toMatchObject({ id: "kooperationsvereinbarung-baden-wuerttemberg-sachsen-2019", name: "Kooperationsvereinbarung Baden-Württemberg/Sachsen 2019" });
  });

  it("is called by parties that are no states when there are none", () => {
    expect(read(registryKnown(), { noun: "Vertrag", type: "CONTRACT", parties: ["kitu", "dataport"] }).agreement?.name).toBe("Vertrag Dataport AöR/Kommunale IT-UNION eG 2019");
  });
});

describe("one agreement in two sources", () => {
  it("is one where type and year are equal and the parties fit", () => {
    const known = registryKnown();
    const first = read(known, {});
    const second = read(known, { noun: "Rahmenvertrag", parties: ["DE-SL", "ksv-sl", "ego-saar"], since: "2019-05-12", words: "Saarbrücken. " });
    expect(second.agreement?.id).toBe(first.agreement?.id);
    expect(second.newEntities).toBe(0);
  });

  it.each<[string, Reading]>([
    ["another year", { since: "2014" }],
    ["no year", { since: null }],
    ["another type", { noun: "Verwaltungsvereinbarung", type: "ADMINISTRATIVE_AGREEMENT" }],
    ["other parties", { parties: ["DE-SL", "dataport"] }],
    ["one party only", { parties: ["DE-SL"] }],
  ])("stays two with %s", (_difference, reading) => {
    const known = registryKnown();
    const first = read(known, {});
    expect(read(known, reading).agreement?.id).not.toBe(first.agreement?.id);
  });

  it("keeps its id when its article is read again, however little it says", () => {
    for (const reading of [{}, { since: null }, { parties: ["DE-SL"] }, { parties: [] }]) {
      const known = registryKnown();
      read(known, { parties: ["DE-SL", "dataport"] });
      const first = read(known, reading);
      const again = read(known, reading);
      expect(again.agreement?.id).toBe(first.agreement?.id);
      expect(again.newEntities).toBe(0);
    }
  });
});

describe("an agreement that sources call by different nouns", () => {
  const cities = ["05711000", "05758012"];
  const pact: Reading = { noun: "Pakt zum Standesamt", type: "PACT", parties: cities, since: "2019-05-07" };
  const idOf = (reading: Reading): string | undefined => read(registryKnown(), reading).agreement?.id;

  it.each<[string, Reading, Reading]>([
    ["the same parties, year and subject", pact, { ...pact, noun: "Vereinbarung zum Standesamt", type: "OTHER", since: "2019-05" }],
    ["the same parties and day", { ...pact, noun: "Vertrag", type: "CONTRACT" }, { ...pact, noun: "Kooperationsvereinbarung", type: "COOPERATION_AGREEMENT", parties: [...cities].reverse() }],
  ])("is one with %s, in either order", (_, left, right) => {
    expect(idOf(left)).toBe(idOf(right));
    const known = registryKnown();
    const second = read(known, right).agreement?.id;
    expect(read(known, { ...left, words: "Bielefeld. " }).agreement?.id).toBe(second);
  });

  it.each<[string, Reading, Reading]>([
    ["another subject on the same day", pact, { ...pact, noun: "Vertrag zum Meldeamt", type: "CONTRACT" }],
    ["another year", pact, { ...pact, noun: "Vereinbarung zum Standesamt", type: "OTHER", since: "2021-05-07" }],
    ["one party more", pact, { ...pact, parties: [...cities, "05766020"] }],
    ["another day and no subject", { ...pact, noun: "Vertrag", type: "CONTRACT" }, { ...pact, noun: "Vereinbarung", type: "OTHER", since: "2019-05-08" }],
    ["no day and no subject", { ...pact, noun: "Vertrag", type: "CONTRACT", since: "2019-05" }, { ...pact, noun: "Vereinbarung", type: "OTHER", since: "2019-05" }],
    ["only the intention to conclude it", pact, { ...pact, noun: "Absichtserklärung zum Standesamt", type: "LETTER_OF_INTENT" }],
  ])("is two with %s", (_, left, right) => {
    expect(idOf(left)).toBeDefined();
    expect(idOf(left)).not.toBe(idOf(right));
  });

  it("has an id that tells years apart, however many parties it has", () => {
    const states = ["DE-HB", "DE-HH", "DE-MV", "DE-NI", "DE-SH", "DE-ST"];
    const ids = ["2009", "2017"].map((since) => idOf({ noun: "Staatsvertrag", type: "STATE_TREATY", parties: states, since }));
    expect(new Set(ids).size).toBe(2);
  });
});

describe("two agreements in one article", () => {
  const text = "Hessen hat eine Rahmenvereinbarung mit Bremen geschlossen. Sie löst die Rahmenvereinbarung von 2006 ab.";
  const hessen = mention(text, "Hessen", "State", { candidates: ["DE-HE"] });
  const bremen = mention(text, "Bremen", "State", { candidates: ["DE-HB"] });
  const properties = { agreementType: "FRAMEWORK_AGREEMENT" };
  const later = mention(text, "Rahmenvereinbarung", "Agreement", { properties, state: "DE-HE" });
  const earlier = mention(text, "Rahmenvereinbarung", "Agreement", { properties, state: "DE-HE", start: later.start + 1 });

  it("stay two when one succeeds the other", () => {
    const claims = [hessen, bremen].map((party) => claim(text, party, "PARTY_TO", later, { since: { edtf: "2020", derivedFrom: null } }));
    const { assertions } = resolve(article(text), { mentions: [hessen, bremen, later, earlier], claims: [...claims, claim(text, later, "SUCCEEDS", earlier)], dropped: [] }, registryKnown());
    const succeeds = assertions.find(({ predicate }) => predicate === "SUCCEEDS");
    expect(succeeds?.subject).toBe("rahmenvereinbarung-bremen-hessen-2020");
    expect(succeeds?.object).toMatch(/^rahmenvereinbarung-hessen-[0-9a-f]{4}$/);
  });

  it("stay two when nothing but that is known of them", () => {
    const { assertions } = resolve(article(text), { mentions: [later, earlier], claims: [claim(text, later, "SUCCEEDS", earlier)], dropped: [] }, registryKnown());
    expect(assertions.map(({ subject, object }) => subject === object)).toEqual([false]);
  });

  it("are one without a sign of the contrary", () => {
    const { entities } = resolve(article(text), { mentions: [later, earlier], claims: [], dropped: [] }, registryKnown());
    expect(entities).toHaveLength(1);
  });
});
