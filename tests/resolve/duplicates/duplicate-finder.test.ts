import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decision } from "../../../src/model/statement.js";
import type { EntityRecord, JudgementRecord } from "../../../src/model/records.js";
import { DuplicateFinder } from "../../../src/resolve/duplicates/duplicate-finder.js";
import type { Knowledge, Relation } from "../../../src/resolve/duplicates/profile.js";
import { entity } from "../../graph/example-records.js";

const ROW = { table: "bodies.csv", row: "x", source: "test" };
const STATES = [
  entity("DE-ST", "State", { name: "Sachsen-Anhalt", properties: { ags: "15" }, registry: ROW }),
  entity("DE-TH", "State", { name: "Thüringen", properties: { ags: "16" }, registry: ROW }),
  entity("DE-RP", "State", { name: "Rheinland-Pfalz", properties: { ags: "07" }, registry: ROW }),
];

type Described = readonly [kind: string, name: string, more?: Partial<EntityRecord> & { state?: string; relations?: readonly Relation[] }];

/** The two as entities `left` and `right` among the states. */
function finderFor(left: Described, right: Described, more: Partial<Knowledge> = {}): DuplicateFinder {
  const described = [["left", left], ["right", right]] as const;
  const entities = described.map(([id, [kind, name, { aliases = [], properties = {}, registry = null } = {}]]) => entity(id, kind, { name, aliases, properties, registry }));
  const belonging = described.flatMap(([id, [, , { state } = {}]]) => (state === undefined ? [] : [relation(id, "BELONGS_TO", state)]));
  const others = described.flatMap(([, [, , { relations = [] } = {}]]) => relations);
  return new DuplicateFinder({ entities: [...STATES, ...entities], relations: [...belonging, ...others], judgements: [], articles: new Map(), ...more });
}

function relation(subject: string, predicate: Relation["predicate"], object: string, role: string | null = null): Relation {
  return { subject, predicate, object, role };
}

function judgement(left: string, right: string, decision: Decision): JudgementRecord {
  return { type: "judgement", left, right, decision, by: "test", at: "2024-01-01T00:00:00.000Z", why: null, withdrawnAt: null };
}

const partiesOf = (agreement: string, ...parties: string[]): Relation[] => parties.map((party) => relation(party, "PARTY_TO", agreement));

const NEAR: readonly (readonly [string, Described, Described])[] = [
  ["a name with and without a full stop", ["ItServiceProvider", "Komm.ONE"], ["ItServiceProvider", "KommONE"]],
  ["a name with and without its legal form", ["Company", "Nordlicht Daten GmbH"], ["Company", "Nordlicht Daten"]],
  ["a transliterated name", ["Official", "Jörg Größler"], ["Official", "Joerg Groessler"]],
  ["a name with its parts turned", ["Official", "Müller, Hans"], ["Official", "Hans Müller"]],
  ["a name with and without its titles", ["Official", "Prof. Dr. Erika Vogt"], ["Official", "Erika Vogt"]],
  ["an initial in the same office", ["Official", "H. Brandt", { relations: [relation("left", "HOLDS_OFFICE", "DE-TH", "CIO")] }], ["Official", "Heike Brandt", { relations: [relation("right", "HOLDS_OFFICE", "DE-TH", "CIO")] }]],
  ["a misspelt surname in the same office", ["Official", "Rolf Hartmann", { relations: [relation("left", "HOLDS_OFFICE", "DE-TH", "CIO")] }], ["Official", "Rolf Hartman", { relations: [relation("right", "HOLDS_OFFICE", "DE-TH", "CIO")] }]],
  ["an abbreviation and its words", ["ItServiceProvider", "KRZN"], ["ItServiceProvider", "Kommunales Rechenzentrum Niederrhein"]],
  ["an abbreviation before a place", ["ItServiceProvider", "KID Wittenau"], ["ItServiceProvider", "Kommunale Informationsdienste Wittenau"]],
  ["an association with the halves of its name turned, in one state", ["MunicipalAssociation", "Gemeinde- und Städtebund Thüringen", { state: "DE-TH" }], ["MunicipalAssociation", "Städte- und Gemeindebund Thüringen", { state: "DE-TH" }]],
  ["a framework agreement of one year, told of twice", ["Agreement", "Rahmenvereinbarung Thüringen 2018", { properties: { signedOn: "2018-10" }, relations: partiesOf("left", "DE-TH", "x") }], ["Agreement", "Rahmenvertrag Thüringen 2018", { properties: { signedOn: "2018-10-22" }, relations: partiesOf("right", "DE-TH", "x", "y") }]],
  ["a body of one state with and without the state in its name", ["Body", "Digitalrat (Thüringen)", { aliases: ["Digitalrat"] }], ["Body", "Digitalrat", { state: "DE-TH" }]],
];

const FAR: readonly (readonly [string, Described, Described])[] = [
  ["associations of different states", ["MunicipalAssociation", "Städte- und Gemeindebund", { state: "DE-RP" }], ["MunicipalAssociation", "Gemeinde- und Städtebund", { state: "DE-TH" }]],
  ["associations named alike, with the states in their names", ["MunicipalAssociation", "Gemeinde- und Städtebund Rheinland-Pfalz"], ["MunicipalAssociation", "Gemeinde- und Städtebund Thüringen"]],
  ["a district and its town", ["District", "Leipzig", { properties: { ags: "14729" } }], ["Municipality", "Leipzig", { properties: { ags: "14713000" } }]],
  ["municipalities of one name", ["Municipality", "Neustadt", { properties: { ags: "07332039" } }], ["Municipality", "Neustadt", { properties: { ags: "16061077" } }]],
  ["agreements of different years", ["Agreement", "Rahmenvereinbarung Sachsen-Anhalt 2006", { properties: { signedOn: "2006" }, relations: partiesOf("left", "DE-ST", "x") }], ["Agreement", "Rahmenvereinbarung Sachsen-Anhalt 2014", { properties: { signedOn: "2014" }, relations: partiesOf("right", "DE-ST", "x") }]],
  ["agreements of different years that only their names tell", ["Agreement", "E-Government-Pakt Thüringen 2011"], ["Agreement", "E-Government-Pakt Thüringen 2016"]],
  ["agreements called by their noun only", ["Agreement", "Kooperationsvereinbarung"], ["Agreement", "Kooperationsvereinbarung"]],
  ["letters of intent", ["Agreement", "Letter of Intent"], ["Agreement", "Letter of Intent"]],
  ["two generations of one name", ["ItServiceProvider", "ITVSH", { properties: { existsUntil: "2018" } }], ["ItServiceProvider", "ITVSH", { properties: { existsSince: "2019" } }]],
  ["a body and the one that took its place", ["ItServiceProvider", "IT-Verbund Nord", { relations: [relation("right", "SUCCEEDS", "left")] }], ["ItServiceProvider", "ITVerbund Nord"]],
  ["abbreviations that share letters", ["ItServiceProvider", "KID"], ["ItServiceProvider", "KITU"]],
  ["a member and its cooperative", ["Company", "KID Magdeburg GmbH", { aliases: ["KID"] }], ["Company", "Kommunale IT-Union eG", { aliases: ["KITU"] }]],
  ["short names that differ in a letter", ["ItServiceProvider", "KDN"], ["ItServiceProvider", "KDO"]],
  ["a name that is part of the other", ["Body", "IT-Rat"], ["Body", "IT-Kooperationsrat"]],
  ["a company and another that begins with its name", ["Company", "Dataport"], ["Company", "Dataport Kommunal Beteiligungsgesellschaft"]],
  ["companies of different legal forms", ["Company", "Regio IT GmbH"], ["Company", "Regio IT AöR"]],
  ["people of one surname", ["Official", "Hans Müller"], ["Official", "Petra Müller"]],
  ["people of one given name", ["Official", "Michael Kretzer"], ["Official", "Michael Willems"]],
  ["people whose surnames differ in a letter, in different offices", ["Official", "Hans Müller", { relations: [relation("left", "HOLDS_OFFICE", "DE-TH", "CIO")] }], ["Official", "Hans Möller", { relations: [relation("right", "HOLDS_OFFICE", "DE-ST", "CIO")] }]],
  ["successors in one office", ["Official", "Rolf Hartmann", { relations: [relation("left", "HOLDS_OFFICE", "DE-TH", "CIO")] }], ["Official", "Heike Brandt", { relations: [relation("right", "HOLDS_OFFICE", "DE-TH", "CIO")] }]],
  ["a law and its reform", ["Law", "Onlinezugangsgesetz", { aliases: ["OZG"], properties: { passedOn: "2017-08-14" } }], ["Law", "Onlinezugangsgesetz 2.0", { aliases: ["OZG 2.0"], properties: { passedOn: "2024-07-19" } }]],
  ["laws of different states", ["Law", "E-Government-Gesetz", { properties: { jurisdiction: "DE-TH" } }], ["Law", "E-Government-Gesetz", { properties: { jurisdiction: "DE-ST" } }]],
  ["systems with different numbers", ["System", "Amt24"], ["System", "Amt25"]],
  ["what the registry lists twice", ["ItServiceProvider", "KDN", { registry: ROW }], ["ItServiceProvider", "KDN", { registry: ROW }]],
  ["a provider and a company of one name, since only entities of one kind can be merged", ["ItServiceProvider", "ekom21"], ["Company", "ekom21"]],
  ["a system and a programme of one name", ["System", "digital@th"], ["Programme", "digital@th"]],
];

describe("duplicates", () => {
  it.each(NEAR)("proposes %s", (_what, left, right) => {
    expect(finderFor(left, right).all().map((each) => [each.left, each.right])).toEqual([["left", "right"]]);
  });

  it.each(FAR)("does not propose %s", (_what, left, right) => {
    expect(finderFor(left, right).all()).toEqual([]);
  });

  it("gives reasons for and against, the weightiest first, and a score between 0 and 1", () => {
    const duplicate = finderFor(["Body", "Digitalrat", { state: "DE-TH" }], ["Body", "Digitalrat", { state: "DE-RP" }]).between("right", "left");
    expect(duplicate?.reasons.map(({ text, weight }) => [text, weight > 0])).toEqual([["they belong to different states (DE-TH, DE-RP)", false], ["both are called «Digitalrat»", true]]);
    expect(duplicate?.score).toBeLessThan(0.05);
  });

  it("says nothing of entities that can't be the same, and of unknown ones", () => {
    const finder = finderFor(["System", "Amt24"], ["Programme", "Amt24"]);
    expect([finder.between("left", "right"), finder.between("left", "left"), finder.between("left", "nobody")]).toEqual([null, null, null]);
  });

  it("never proposes a pair again that was decided on", () => {
    const pair = [["ItServiceProvider", "Komm.ONE"], ["ItServiceProvider", "KommONE"]] as const;
    for (const decision of [Decision.DIFFERENT, Decision.SAME]) {
      expect(finderFor(...pair, { judgements: [judgement("right", "left", decision)] }).all()).toEqual([]);
    }
  });

  it("takes what is different from a merged entity as different from what it became", () => {
    const entities = ["a-one", "b-one", "c-one"].map((id) => entity(id, "Company", { name: "Nordlicht Daten" }));
    const judgements = [judgement("a-one", "b-one", Decision.SAME), judgement("b-one", "c-one", Decision.DIFFERENT)];
    expect(new DuplicateFinder({ entities, relations: [], judgements, articles: new Map() }).all()).toEqual([]);
  });

  it("asks for one kind only when told so", () => {
    const finder = finderFor(["ItServiceProvider", "Komm.ONE"], ["ItServiceProvider", "KommONE"]);
    expect([finder.all("ItServiceProvider").length, finder.all("Official").length]).toEqual([1, 0]);
  });

  it("doubts two that one article names side by side", () => {
    const pair = [["Official", "Hans Müller"], ["Official", "Hans-Peter Müller"]] as const;
    const together = finderFor(...pair, { articles: new Map([["left", ["a1"]], ["right", ["a1"]]]) }).between("left", "right");
    expect(together?.score).toBeLessThan(finderFor(...pair).between("left", "right")?.score ?? 0);
    expect(together?.reasons.map(({ text }) => text)).toContain("one article names both");
  });

  it("finds the same in any order of the entities", () => {
    const names = ["Nordlicht Daten", "Nordlicht-Daten GmbH", "Kommunales Rechenzentrum Niederrhein", "KRZN", "Nordlicht Datten", "Südlicht Daten"];
    const entities = names.map((name, index) => entity(`c${index}`, "Company", { name }));
    const found = (given: readonly EntityRecord[]) => new DuplicateFinder({ entities: given, relations: [], judgements: [], articles: new Map() }).all();
    expect(found(entities).length).toBeGreaterThan(1);
    fc.assert(fc.property(fc.shuffledSubarray(entities, { minLength: entities.length }), (shuffled) => {
      expect(found(shuffled)).toEqual(found(entities));
    }));
  });

  it("compares 20,000 entities in seconds", { timeout: 60_000 }, () => {
    const syllables = ["ber", "kal", "mon", "tis", "ruf", "gel", "dor", "wen", "sal", "pik", "hau", "lin", "fes", "zor", "nab", "tum", "jes", "rop", "vik", "qua"];
    const word = (seed: number): string => [seed, Math.floor(seed / 20), Math.floor(seed / 400)].map((each) => syllables[each % 20]).join("");
    const entities = Array.from({ length: 20_000 }, (_, index) => entity(`e${index}`, "Company", { name: `Gesellschaft ${word(index)} ${word(index * 31 + Math.floor(index / 8_000) * 11)} Daten` }));
    entities.push(entity("twin", "Company", { name: `${entities[77]?.name}n` }));
    const begun = performance.now();
    const found = new DuplicateFinder({ entities, relations: [], judgements: [], articles: new Map() }).all();
    expect(found.map(({ left, right }) => `${left} ${right}`)).toContain("e77 twin");
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
