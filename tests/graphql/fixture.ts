import { createHash } from "node:crypto";
import { ALWAYS_KNOWN, CURRENT } from "../../src/model/records.js";
import type { ArticleRecord, Carried, EntityRecord, EvidenceRecord, GraphRecord, MentionRecord, StatementRecord } from "../../src/model/records.js";
import type { PredicateName } from "../../src/model/predicates.js";
import { ArticleExtent, StatementStatus } from "../../src/model/statement.js";

const RECORDED = "2024-05-01T08:00:00.000Z";
const nothingCarried: Carried = { role: null, onBehalfOf: null, subjectMatter: null, amount: null, property: null, value: null, unit: null };

export function entity(kind: string, id: string, name: string, properties: EntityRecord["properties"] = {}, aliases: string[] = []): EntityRecord {
  return { type: "entity", id, kind, name, aliases, properties, registry: null, mergedInto: null, ...CURRENT };
}

export function article(source: string, title: string, published: string, text: string): ArticleRecord {
  const hash = createHash("sha256").update(text).digest("hex");
  const url = `https://press.example/${source}`;
  const page = { url, addresses: [url], why: null, recordedAt: ALWAYS_KNOWN, ...CURRENT, publisher: "Amtsblatt Beispiel", kicker: "Kooperation", keywords: ["E-Government"] };
  return { type: "article", id: hash.slice(0, 16), source, title, published, ...page, language: "de", extent: ArticleExtent.FULL, text, hash };
}

export function statement(
  subject: string,
  predicate: PredicateName,
  object: string | null,
  more: Partial<StatementRecord> = {},
): StatementRecord {
  const id = createHash("sha256").update([subject, predicate, object, more.role, more.value].join()).digest("hex").slice(0, 16);
  const times = { since: null, until: null, recordedAt: RECORDED, knownFrom: RECORDED, retractedAt: null };
  return { type: "statement", id, subject, predicate, object, ...nothingCarried, ...times, status: StatementStatus.STATED, confidence: 0.9, ...more };
}

/** What evidence says by itself: the same as the statement that it is given for. */
function saying(of: StatementRecord): Pick<EvidenceRecord, Exclude<keyof StatementRecord, "id" | "type" | "registered"> | "version" | "verdict"> {
  const { subject, predicate, object, since, until, status, confidence, role, onBehalfOf, subjectMatter, amount, property, value, unit } = of;
  const said = { subject, predicate, object, since, until, status, confidence, role, onBehalfOf, subjectMatter, amount, property, value, unit };
  return { ...said, version: null, verdict: null, recordedAt: RECORDED, knownFrom: RECORDED, retractedAt: of.retractedAt };
}

/** Evidence that an article's words, which must be in its text, give for a statement. */
export function quotation(of: StatementRecord, source: ArticleRecord, quote: string): EvidenceRecord {
  const start = source.text.indexOf(quote);
  if (start < 0) throw new Error(`«${quote}» does not stand in ${source.source}`);
  const end = start + quote.length;
  const around = { prefix: source.text.slice(Math.max(0, start - 20), start), suffix: source.text.slice(end, end + 20) };
  const own = { ...saying(of), statement: of.id, article: source.id, quote, ...around, start, end };
  return { type: "evidence", id: `${of.id}-${source.id}`, ...own, rule: `${of.predicate.toLowerCase()}/test`, registry: null };
}

export function registryEvidence(of: StatementRecord): EvidenceRecord {
  const none = { article: null, quote: null, prefix: null, suffix: null, start: null, end: null };
  const registry = { table: "territories.csv", row: of.subject, source: "Destatis GV-ISys" };
  return { type: "evidence", id: `${of.id}-registry`, ...saying(of), statement: of.id, ...none, rule: "registry", registry };
}

export function mention(source: ArticleRecord, of: string, surface: string): MentionRecord {
  const start = source.text.indexOf(surface);
  if (start < 0) throw new Error(`«${surface}» does not stand in ${source.source}`);
  return { type: "mention", article: source.id, entity: of, became: null, surface, start, end: start + surface.length, version: null, ...CURRENT };
}

const joined = "Seit November 2022 gehört Sachsen-Anhalt der Genossenschaft KITU an.";
const founded = "Magdeburg und Barleben hatten KITU gegründet.";
const signed = "Im Juli 2014 schlossen Sachsen-Anhalt und der Städte- und Gemeindebund die Rahmenvereinbarung, die jene von 2006 ablöst.";
const office = "Für das Land unterschrieb Staatssekretärin Anna Beispiel.";

/** Two articles in own words, with the entities and statements that they give. */
export const kituArticle = article("kitu.md", "Land tritt KITU bei", "2022-11-07", `${joined} ${founded}`);
export const agreementArticle = article("rahmen.md", "Rahmenvereinbarung geschlossen", "2014-07", `${signed} ${office}`);

export const membership = statement("DE-ST", "MEMBER_OF", "kitu", { since: { edtf: "2022-11", derivedFrom: null }, confidence: 0.93 });
export const partyTo = statement("DE-ST", "PARTY_TO", "rahmenvereinbarung-2014", { since: { edtf: "2014-07", derivedFrom: null } });
const association = statement("sgsa", "PARTY_TO", "rahmenvereinbarung-2014", { since: { edtf: "2014-07", derivedFrom: null } });
const succession = statement("rahmenvereinbarung-2014", "SUCCEEDS", "rahmenvereinbarung-2006");
const signature = statement("anna-beispiel", "SIGNED", "rahmenvereinbarung-2014", { onBehalfOf: "Land" });
const held = statement("anna-beispiel", "HOLDS_OFFICE", "DE-ST", {
  role: "Staatssekretärin",
  since: { edtf: "2011", derivedFrom: null },
  until: { edtf: "2016-04-25", derivedFrom: null },
  status: StatementStatus.FORMER,
});
const foundations = [statement("15003000", "FOUNDED", "kitu"), statement("15083040", "FOUNDED", "kitu")];
const lies = [statement("15003000", "BELONGS_TO", "DE-ST"), statement("15083040", "BELONGS_TO", "DE-ST")];
export const works = statement("15003000", "COOPERATES_WITH", "DE-ST", { subjectMatter: "Netze" });
export const retracted = statement("DE-ST", "MEMBER_OF", "sgsa", { retractedAt: "2024-06-01T08:00:00.000Z" });
const population = statement("DE-ST", "HAS_VALUE", null, { property: "population", value: "2169253" });

export const fixture: readonly GraphRecord[] = [
  entity("State", "DE-ST", "Sachsen-Anhalt", { ags: "15", population: 2_169_253 }, ["LSA"]),
  entity("State", "DE-TH", "Thüringen", { ags: "16", population: 2_108_863 }),
  entity("State", "DE-BE", "Berlin", { ags: "11" }),
  entity("Municipality", "15003000", "Magdeburg", { ags: "15003000", designation: "kreisfreie Stadt", population: 236_188 }),
  entity("Municipality", "15083040", "Barleben", { ags: "15083040", designation: "Gemeinde", population: 9_312 }),
  entity("Cooperative", "kitu", "Kommunale IT-Union eG", { existsSince: "2009" }, ["KITU"]),
  entity("MunicipalAssociation", "sgsa", "Städte- und Gemeindebund Sachsen-Anhalt"),
  entity("Official", "anna-beispiel", "Anna Beispiel"),
  entity("Agreement", "rahmenvereinbarung-2014", "Rahmenvereinbarung 2014", { agreementType: "FRAMEWORK_AGREEMENT", signedOn: "2014-07" }),
  entity("Agreement", "rahmenvereinbarung-2006", "Rahmenvereinbarung 2006", { agreementType: "FRAMEWORK_AGREEMENT", signedOn: "2006" }),
  kituArticle,
  agreementArticle,
  ...[membership, partyTo, association, succession, signature, held, ...foundations, ...lies, works, retracted, population],
  quotation(membership, kituArticle, joined),
  ...foundations.map((each) => quotation(each, kituArticle, founded)),
  ...[partyTo, association, succession].map((each) => quotation(each, agreementArticle, signed)),
  ...[signature, held].map((each) => quotation(each, agreementArticle, office)),
  registryEvidence(membership),
  ...[...lies, works, retracted, population].map(registryEvidence),
  mention(kituArticle, "DE-ST", "Sachsen-Anhalt"),
  mention(kituArticle, "kitu", "KITU"),
  mention(kituArticle, "15003000", "Magdeburg"),
  mention(agreementArticle, "DE-ST", "Sachsen-Anhalt"),
];
