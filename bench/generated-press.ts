import { createHash } from "node:crypto";
import { CURRENT } from "../src/model/records.js";
import type { ArticleRecord, EntityRecord, GraphRecord, MentionRecord, StatementRecord } from "../src/model/records.js";
import type { PredicateName } from "../src/model/predicates.js";
import { ArticleExtent, StatementStatus } from "../src/model/statement.js";

const RECORDED = "2024-01-01T00:00:00.000Z";
const NOTHING = { role: null, onBehalfOf: null, subjectMatter: null, amount: null, property: null, value: null, unit: null };
const TYPES = ["COOPERATION_AGREEMENT", "FRAMEWORK_AGREEMENT", "ADMINISTRATIVE_AGREEMENT", "MUNICIPAL_AGREEMENT"];
const MATTERS = ["Onlinezugang", "Rechenzentren", "digitale Bauakten", "Netze", "Formulare", "Datenschutz", "Cloud-Dienste", "Lernplattformen"];

/** What is known already and written about: entities of the seed. */
export interface Known {
  readonly towns: readonly { readonly id: string; readonly name: string }[];
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly systems: readonly { readonly id: string; readonly name: string }[];
}

/** How many statements one article gives. */
export const STATEMENTS_PER_ARTICLE = 10;

/**
 * Articles as an archive of the press would give them: each about an agreement between two towns (every 25th: of a state with a town), with who signed it
 * in which office, what it concerns and replaces, and a membership; each statement with its sentence.
 */
export function* generatedPress(articles: number, { towns, states, systems }: Known): Generator<GraphRecord> {
  for (let number = 0; number < COOPERATIVES; number += 1) yield entity("Cooperative", `bench-eg-${number}`, `Genossenschaft ${number} eG`);
  for (let number = 0; number < articles; number += 1) {
    const [left, right] = [number % 25 === 0 ? at(states, number / 25) : at(towns, number * 7), at(towns, number * 7 + 3)];
    yield* report(number, left, right, at(systems, number));
  }
}

const COOPERATIVES = 200;

type Named = Known["towns"][number];

function* report(number: number, left: Named, right: Named, system: Named): Generator<GraphRecord> {
  const [year, month] = [2005 + (number % 20), String(1 + (number % 12)).padStart(2, "0")];
  const agreement = entity("Agreement", `bench-vereinbarung-${number}`, `Kooperationsvereinbarung ${left.name}/${right.name} ${year}`, { agreementType: at(TYPES, number), signedOn: `${year}-${month}` });
  const officials = [0, 1].map((side) => entity("Official", `bench-person-${number}-${side}`, `Anna ${at(["Berg", "Feld", "Wald", "Bach"], number)}-${number} ${side}`));
  const [first, second] = [officials[0]?.id ?? "", officials[1]?.id ?? ""];
  const matter = at(MATTERS, number);
  const [earlier = "", later = ""] = [left.id, right.id].sort();
  const since = { edtf: `${year}-${month}`, derivedFrom: null };
  const cooperative = `bench-eg-${number % COOPERATIVES}`;
  const said: [string, Stated][] = [
    [`${left.name} und ${right.name} arbeiten bei ${matter} zusammen.`, { subject: earlier, predicate: "COOPERATES_WITH", object: later, subjectMatter: matter, since }],
    [`${left.name} hat die Vereinbarung geschlossen.`, { subject: left.id, predicate: "PARTY_TO", object: agreement.id, since }],
    [`${right.name} ist der andere Partner.`, { subject: right.id, predicate: "PARTY_TO", object: agreement.id, since }],
    [`Für ${left.name} unterschrieb Anna ${number} die Vereinbarung.`, { subject: first, predicate: "SIGNED", object: agreement.id, onBehalfOf: left.name, since }],
    [`Für ${right.name} unterschrieb Anna ${number} ebenso.`, { subject: second, predicate: "SIGNED", object: agreement.id, onBehalfOf: right.name, since }],
    [`Die Bürgermeisterin von ${left.name} lobt sie.`, { subject: first, predicate: "HOLDS_OFFICE", object: left.id, role: "Bürgermeisterin" }],
    [`Die CIO von ${right.name} ist zufrieden.`, { subject: second, predicate: "HOLDS_OFFICE", object: right.id, role: "CIO", since }],
    [`Es geht um ${system.name}.`, { subject: agreement.id, predicate: "CONCERNS", object: system.id }],
    [`${right.name} tritt der Genossenschaft ${number % COOPERATIVES} eG bei.`, { subject: right.id, predicate: "MEMBER_OF", object: cooperative, since, status: number % 10 === 0 ? StatementStatus.PLANNED : StatementStatus.STATED }],
    number < 1_000
      ? [`${right.name} betreibt ${system.name}.`, { subject: right.id, predicate: "OPERATES", object: system.id }]
      : [`Sie löst die Vereinbarung ${number - 1_000} ab.`, { subject: agreement.id, predicate: "SUCCEEDS", object: `bench-vereinbarung-${number - 1_000}` }],
  ];
  const article = articleOf(number, `${left.name} und ${right.name} kooperieren`, `${year}-${month}-15`, said.map(([sentence]) => sentence).join(" "));
  yield* [agreement, ...officials, article, mention(article, left), mention(article, right)];
  for (const [index, [quote, stated]] of said.entries()) yield* statementWithEvidence(`bench-${number}-${index}`, stated, article, quote);
}

type Stated = Pick<StatementRecord, "subject" | "object"> & { readonly predicate: PredicateName } & Partial<StatementRecord>;

function* statementWithEvidence(id: string, stated: Stated, { id: article, text }: ArticleRecord, quote: string): Generator<GraphRecord> {
  const carried = { ...NOTHING, since: null, until: null, status: StatementStatus.STATED, confidence: 0.95, recordedAt: RECORDED, knownFrom: RECORDED, retractedAt: null, ...stated };
  yield { ...carried, type: "statement", id };
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const place = { article, quote, prefix: text.slice(Math.max(0, start - 20), start), suffix: text.slice(end, end + 20), start, end };
  yield { ...carried, ...place, type: "evidence", id: `${id}-e`, statement: id, rule: "bench/sentence", registry: null, version: null, verdict: null };
}

function entity(kind: string, id: string, name: string, properties: EntityRecord["properties"] = {}): EntityRecord {
  return { type: "entity", id, kind, name, aliases: [], properties, registry: null, mergedInto: null, ...CURRENT };
}

function articleOf(number: number, title: string, published: string, text: string): ArticleRecord {
  const hash = createHash("sha256").update(`${number} ${text}`).digest("hex");
  const url = `https://press.example/${number}`;
  const page = { url, addresses: [url], why: null, publisher: `Blatt ${number % 30}`, kicker: null, keywords: [] };
  return { type: "article", id: hash.slice(0, 16), source: `${number}.md`, title, published, ...page, language: "de", extent: ArticleExtent.FULL, text, hash, recordedAt: RECORDED, ...CURRENT };
}

function mention({ id, text }: ArticleRecord, { id: of, name }: Named): MentionRecord {
  const start = text.indexOf(name);
  return { type: "mention", article: id, entity: of, became: null, surface: name, start, end: start + name.length, version: null, ...CURRENT };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[Math.floor(index) % list.length];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}
