import { parseEdtf } from "../model/edtf-date.js";
import type { Mention } from "../model/mention.js";
import type { ArticleRecord, DateValue, EntityRecord } from "../model/records.js";
import { compare } from "./episodes.js";
import type { KnownEntities } from "./known-entities.js";
import { foldName } from "./name-identity.js";
import { entityRecord } from "./new-entity.js";
import { slug } from "./slug.js";

/** What one article says of one agreement. */
export interface AgreementReading {
  readonly mentions: readonly Mention[];
  /** Local ids of the parties that it names. */
  readonly parties: ReadonlySet<string>;
  /** Dates of concluding and signing. */
  readonly dates: readonly DateValue[];
}

/** Nouns that stand for their type across sources: «Rahmenvertrag» here is «Rahmenvereinbarung» there. */
const NOUN_OF_TYPE: Readonly<Record<string, string>> = {
  FRAMEWORK_AGREEMENT: "Rahmenvereinbarung",
  COOPERATION_AGREEMENT: "Kooperationsvereinbarung",
  ADMINISTRATIVE_AGREEMENT: "Verwaltungsvereinbarung",
  MUNICIPAL_AGREEMENT: "Zweckvereinbarung",
  LETTER_OF_INTENT: "Letter of Intent",
};

/**
 * The entity of an agreement. Two sources mean the same one when type and year are equal and the parties of one are all among
 * those of the other, two at least. What is less certain becomes an agreement of its own article, with that in its id.
 *
 * @param taken Ids of the article's other agreements.
 */
export function agreementEntity(reading: AgreementReading, article: ArticleRecord, known: KnownEntities, taken: ReadonlySet<string>): EntityRecord {
  const draft = describe(reading, known);
  const ownId = firstFree(`${draft.id}-${article.id.slice(0, 4)}`, taken);
  const own = known.get(ownId);
  if (own?.kind === "Agreement") return draft.record(ownId);
  const theirs = draft.certain ? new Set([...reading.parties].flatMap((party) => known.agreementsOf(party))) : [];
  const same = [...theirs].filter((other) => !taken.has(other.id) && isSame(draft, other, reading, known));
  if (same.length === 1 && same[0]) return draft.record(same[0].id);
  return draft.record(draft.certain && known.get(draft.id) === null && !taken.has(draft.id) ? draft.id : ownId);
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

interface Draft {
  readonly id: string;
  readonly noun: string;
  readonly year: string | null;
  /** Named well enough to be found again in other sources. */
  readonly certain: boolean;
  record(id: string): EntityRecord;
}

function describe({ mentions, parties, dates }: AgreementReading, known: KnownEntities): Draft {
  const signedOn = bestDate(dates);
  const year = signedOn?.slice(0, 4) ?? null;
  const spoken = fullestName(mentions);
  const type = mentions.map(({ properties }) => properties["agreementType"]).find((each) => each !== undefined);
  const noun = NOUN_OF_TYPE[String(type)] ?? headNoun(spoken);
  const places = placesOf(parties, mentions, known);
  const label = [places.join("/"), year].filter(Boolean).join(" ");
  const name = nameOf(spoken, label);
  const properties = { ...(type === undefined ? {} : { agreementType: type }), ...(signedOn === null ? {} : { signedOn }) };
  const aliases = mentions.flatMap((mention) => mention.aliases);
  return {
    id: slug(`${noun} ${places.join(" ")} ${year ?? ""}`),
    noun,
    year,
    certain: year !== null && parties.size >= 2,
    record: (id) => entityRecord(id, "Agreement", name, aliases, properties),
  };
}

function isSame(draft: Draft, other: EntityRecord, { parties }: AgreementReading, known: KnownEntities): boolean {
  const { signedOn, agreementType } = other.properties;
  if (String(signedOn ?? "").slice(0, 4) !== draft.year) return false; // First, since a state has many agreements and few of one year.
  if (foldName(NOUN_OF_TYPE[String(agreementType)] ?? headNoun(other.name)) !== foldName(draft.noun)) return false;
  const theirs = known.partiesOf(other.id);
  const [small, large] = parties.size < theirs.size ? [parties, theirs] : [theirs, parties];
  return small.size >= 2 && [...small].every((party) => large.has(party)) && !known.judgements.areDifferent(draft.id, other.id);
}

/** The states among the parties; without any, the first two parties; without those, the state that the text ties it to. */
function placesOf(parties: ReadonlySet<string>, mentions: readonly Mention[], known: KnownEntities): string[] {
  const entities = [...parties].map((id) => known.get(id)).filter((entity) => entity !== null);
  const states = entities.filter(({ kind }) => kind === "State");
  const context = mentions.map(({ state }) => state).find((state) => state !== null);
  const fallback = context ? [known.get(context)?.name ?? context] : [];
  const named = (states.length > 0 ? states : entities).map(({ name }) => name).sort(compare);
  return named.length === 0 ? fallback : states.length > 0 ? named : named.slice(0, 2);
}

/** «neue Rahmenvereinbarung» alone says too little: «Rahmenvereinbarung Sachsen-Anhalt 2014». */
function nameOf(spoken: string, label: string): string {
  const bare = spoken.replace(/^(?:\p{Ll}\S*\s+)+/u, "");
  if (label === "") return bare;
  return /\s/.test(bare.replace(/^Letter of Intent$/, "LoI")) ? `${bare} (${label})` : `${bare} ${label}`;
}

function headNoun(name: string): string {
  return name.split(/\s+/).find((word) => /^\p{Lu}/u.test(word)) ?? name;
}

function fullestName(mentions: readonly Mention[]): string {
  return mentions.map(({ name }) => name).sort((a, b) => b.length - a.length || compare(a, b))[0] ?? "";
}

/** A date that the text names before one taken from the publication, the finer before the vaguer, then the earlier. */
function bestDate(dates: readonly DateValue[]): string | null {
  const readable = dates.filter(({ edtf }) => /^\d{4}/.test(edtf) && parseEdtf(edtf) !== null);
  const sorted = readable.sort((a, b) => Number(a.derivedFrom !== null) - Number(b.derivedFrom !== null) || b.edtf.length - a.edtf.length || compare(a.edtf, b.edtf));
  return sorted[0]?.edtf ?? null;
}
