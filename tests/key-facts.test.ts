import { beforeAll, describe, expect, it } from "vitest";
import { exportRecords } from "../src/graph/export-records.js";
import { DateDerivation } from "../src/model/edtf-date.js";
import type { ArticleRecord, EntityRecord, EvidenceRecord, GraphRecord, MentionRecord, StatementRecord } from "../src/model/records.js";
import { seedStore } from "../src/pipeline.js";
import { openStore } from "../src/store/open-store.js";

/** The facts of the five articles that the seed retells, as a reader would ask for them. */
const records: GraphRecord[] = [];
const of = <T extends GraphRecord["type"]>(type: T): Extract<GraphRecord, { type: T }>[] => records.filter((record): record is Extract<GraphRecord, { type: T }> => record.type === type);

beforeAll(async () => {
  const store = await openStore("grafeo:memory");
  const results = await seedStore(store, { now: () => new Date("2026-01-01T00:00:00.000Z") });
  expect(results.filter(({ error }) => error !== null)).toEqual([]);
  for await (const record of exportRecords(store)) records.push(record);
  await store.close();
}, 120_000);

interface Wanted {
  readonly subject: string | RegExp;
  readonly predicate: StatementRecord["predicate"];
  readonly object: string | RegExp;
  readonly role?: RegExp;
  readonly since?: string;
  readonly derived?: boolean;
  readonly status?: StatementRecord["status"];
}

const is = (id: string | null, wanted: string | RegExp): boolean => id !== null && (typeof wanted === "string" ? id === wanted : wanted.test(id));

/** The seed's article of a day: the full one, not a teaser. */
function articleOf(day: string): ArticleRecord {
  const article = of("article").find(({ published, extent, source }) => published === day && extent === "FULL" && source.startsWith(day));
  if (!article) throw new Error(`the seed has no article of ${day}`);
  return article;
}

/** Statements like the wanted one that rest on a quote which is really in the article's text. */
function quoted(day: string, wanted: Wanted): StatementRecord[] {
  const article = articleOf(day);
  const evidence = of("evidence").filter((each: EvidenceRecord) => each.article === article.id && each.quote !== null && article.text.slice(each.start ?? 0, each.end ?? 0) === each.quote);
  const supported = new Set(evidence.map(({ statement }) => statement));
  return of("statement").filter((each) => {
    if (!supported.has(each.id) || each.predicate !== wanted.predicate || !is(each.subject, wanted.subject) || !is(each.object, wanted.object)) return false;
    if (wanted.role && !wanted.role.test(each.role ?? "")) return false;
    if (wanted.since && each.since?.edtf !== wanted.since) return false;
    if (wanted.derived && each.since?.derivedFrom !== DateDerivation.PUBLICATION) return false;
    return wanted.status === undefined || each.status === wanted.status;
  });
}

function mentioned(day: string, entity: string | RegExp): MentionRecord[] {
  const article = articleOf(day);
  return of("mention").filter((each) => each.article === article.id && is(each.entity, entity) && article.text.slice(each.start, each.end) === each.surface);
}

const entity = (id: string): EntityRecord | undefined => of("entity").find((each) => each.id === id);
const { PLANNED } = { PLANNED: "PLANNED" as StatementRecord["status"] };
const CIO = /CIO|Beauftragter? .*Informationstechnik/;

describe("Sachsen-Anhalt's Rahmenvereinbarung (17.7.2014)", () => {
  const day = "2014-07-17";
  const agreement = "rahmenvereinbarung-sachsen-anhalt-2014";
  it.each<[string, Wanted]>([
    ["the state is a party, since July 2014 as the publication tells", { subject: "DE-ST", predicate: "PARTY_TO", object: agreement, since: "2014-07", derived: true }],
    ["its kommunale Spitzenverbände are a party", { subject: "ksv-st", predicate: "PARTY_TO", object: agreement }],
    ["it succeeds one of 2006", { subject: agreement, predicate: "SUCCEEDS", object: /2006/ }],
    ["Michael Richter is Finanzstaatssekretär", { subject: "michael-richter", predicate: "HOLDS_OFFICE", object: /^(DE-ST|mf-st)$/, role: /Finanzstaatssekretär/ }],
    ["Michael Richter is CIO", { subject: "michael-richter", predicate: "HOLDS_OFFICE", object: "DE-ST", role: CIO }],
    ["the Koordinierungsgremium is planned", { subject: /^koordinierungsgremium/, predicate: "BELONGS_TO", object: "DE-ST", status: PLANNED }],
  ])("%s", (_fact, wanted) => expect(quoted(day, wanted)).not.toEqual([]));

  it("has the group of associations tied to its two members by the registry", () => {
    expect(entity("ksv-st")).toMatchObject({ kind: "MunicipalAssociation", properties: { isGroup: true } });
    const members = of("statement").filter(({ predicate, object }) => predicate === "MEMBER_OF" && object === "ksv-st");
    expect(members.map(({ subject }) => subject).sort()).toEqual(["landkreistag-st", "sgsa"]);
  });

  it.each(["landesportal-st", "formular-server-st"])("names the system %s", (id) => expect(mentioned(day, id)).not.toEqual([]));
});

describe("Sachsen-Anhalt joins KITU (7.11.2022)", () => {
  const day = "2022-11-07";
  it.each<[string, Wanted]>([
    ["the state is a member since November 2022, as the publication tells", { subject: "DE-ST", predicate: "MEMBER_OF", object: "kitu", since: "2022-11", derived: true }],
    ["KID Magdeburg founded it", { subject: "kid-magdeburg", predicate: "FOUNDED", object: "kitu" }],
    ["Magdeburg founded it", { subject: "15003000", predicate: "FOUNDED", object: "kitu" }],
    ["Barleben founded it", { subject: "15083040", predicate: "FOUNDED", object: "kitu" }],
    ["Lydia Hüskens is minister", { subject: "lydia-hueskens", predicate: "HOLDS_OFFICE", object: /^(DE-ST|mid-st)$/, role: /[mM]inisterin/ }],
  ])("%s", (_fact, wanted) => expect(quoted(day, wanted)).not.toEqual([]));

  it.each(["ozg", "ozg-aendg", "115plus"])("names %s", (id) => expect(mentioned(day, id)).not.toEqual([]));
});

describe("Thüringen's Rahmenvereinbarung (17.10.2018)", () => {
  const day = "2018-10-17";
  const agreement = /^rahmenvereinbarung-thueringen/;
  it.each<[string, Wanted]>([
    ["the state is a party", { subject: "DE-TH", predicate: "PARTY_TO", object: agreement }],
    ["the Gemeinde- und Städtebund is a party", { subject: "gstb-th", predicate: "PARTY_TO", object: agreement }],
    ["the Landkreistag is a party", { subject: "landkreistag-th", predicate: "PARTY_TO", object: agreement }],
    ["the Finanzministerium is a party", { subject: "tfm", predicate: "PARTY_TO", object: agreement }],
    ["Michael Brychcy is president", { subject: "michael-brychcy", predicate: "HOLDS_OFFICE", object: "gstb-th", role: /Präsident/ }],
    ["Martina Schweinsburg is president", { subject: "martina-schweinsburg", predicate: "HOLDS_OFFICE", object: "landkreistag-th", role: /Präsidentin/ }],
    ["Hartmut Schubert is Finanzstaatssekretär", { subject: "hartmut-schubert", predicate: "HOLDS_OFFICE", object: /^(DE-TH|tfm)$/, role: /Finanzstaatssekretär/ }],
    ["Hartmut Schubert is CIO", { subject: "hartmut-schubert", predicate: "HOLDS_OFFICE", object: "DE-TH", role: CIO }],
    ["it is about the E-Government-Gesetz", { subject: agreement, predicate: "CONCERNS", object: /^(thueregovg|.*egovg.*)$/ }],
  ])("%s", (_fact, wanted) => expect(quoted(day, wanted)).not.toEqual([]));
});

describe("Baden-Württemberg and Sachsen (25.5.2022)", () => {
  const day = "2022-05-25";
  const agreement = /^kooperationsvereinbarung-baden-wuerttemberg-sachsen/;
  it.each<[string, Wanted]>([
    ["Baden-Württemberg is a party", { subject: "DE-BW", predicate: "PARTY_TO", object: agreement }],
    ["Sachsen is a party", { subject: "DE-SN", predicate: "PARTY_TO", object: agreement }],
    ["it is about service-bw", { subject: agreement, predicate: "CONCERNS", object: "service-bw" }],
    ["it is about Amt24", { subject: agreement, predicate: "CONCERNS", object: "amt24" }],
    ["Thomas Popp is CIO", { subject: "thomas-popp", predicate: "HOLDS_OFFICE", object: "DE-SN", role: CIO }],
    ["Stefan Krebs is CIO", { subject: "stefan-krebs", predicate: "HOLDS_OFFICE", object: "DE-BW", role: CIO }],
    ["Thomas Popp signed it", { subject: "thomas-popp", predicate: "SIGNED", object: agreement }],
    ["Stefan Krebs signed it", { subject: "stefan-krebs", predicate: "SIGNED", object: agreement }],
    ["the OZG-Hub is a joint system that Baden-Württemberg plans to run", { subject: "DE-BW", predicate: "OPERATES", object: "ozg-hub", status: PLANNED }],
    ["the OZG-Hub is a joint system that Sachsen plans to run", { subject: "DE-SN", predicate: "OPERATES", object: "ozg-hub", status: PLANNED }],
  ])("%s", (_fact, wanted) => expect(quoted(day, wanted)).not.toEqual([]));
});

describe("Sachsen-Anhalt's CIO reports (19.4.2022)", () => {
  const day = "2022-04-19";
  it.each<[string, Wanted]>([
    ["Bernd Schlömer is CIO since October 2021", { subject: "bernd-schloemer", predicate: "HOLDS_OFFICE", object: "DE-ST", role: CIO, since: "2021-10" }],
    ["Lydia Hüskens heads the ministry", { subject: "lydia-hueskens", predicate: "HOLDS_OFFICE", object: /^(DE-ST|mid-st)$/, role: /[mM]inisterin/ }],
    ["Lydia Hüskens leads the Digitalisierungsboard", { subject: "lydia-hueskens", predicate: "HOLDS_OFFICE", object: "digitalisierungsboard-st", role: /Leit/ }],
    ["the Digitalrat is planned", { subject: "digitalrat-st", predicate: "BELONGS_TO", object: "DE-ST", status: PLANNED }],
    ["the strategischer Wirtschaftsdialog is planned", { subject: /wirtschaftsdialog/, predicate: "BELONGS_TO", object: "DE-ST", status: PLANNED }],
  ])("%s", (_fact, wanted) => expect(quoted(day, wanted)).not.toEqual([]));

  it.each(["itn-xt", /^schulen-ans-netz/, "digitale-infrastrukturen-st"])("names %s", (id) => expect(mentioned(day, id)).not.toEqual([]));
});
