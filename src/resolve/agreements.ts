import { parseEdtf } from "../model/edtf-date.js";
import type { Mention } from "../model/mention.js";
import type { ArticleRecord, DateValue, EntityRecord } from "../model/records.js";
import { compare } from "./episodes.js";
import type { KnownEntities } from "./known-entities.js";
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
 * The entity of an agreement. Its id says what it is: noun, who concluded it, year; so that two sources that say the same mean the same one,
 * whichever is read first. What is less certain becomes an agreement of its own article, with that in its id.
 *
 * @param taken Ids of the article's other agreements.
 */
export function agreementEntity(reading: AgreementReading, article: ArticleRecord, known: KnownEntities, taken: ReadonlySet<string>): EntityRecord {
  const draft = describe(reading, known);
  const isFree = draft.certain && !taken.has(draft.id) && (known.get(draft.id)?.kind ?? "Agreement") === "Agreement";
  return draft.record(isFree ? draft.id : firstFree(`${draft.id}-${article.id.slice(0, 4)}`, taken));
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

interface Draft {
  readonly id: string;
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
    id: slug(`${noun} ${[...places, ...distinguishing(parties, known)].join(" ")} ${year ?? ""}`),
    certain: year !== null && parties.size >= 2,
    record: (id) => entityRecord(id, "Agreement", name, aliases, properties),
  };
}

/** What tells an agreement of one state from others of its year: who else concluded it, unless that was its municipalities or their associations. */
function distinguishing(parties: ReadonlySet<string>, known: KnownEntities): string[] {
  const others = [...parties].map((id) => known.get(id)).filter((entity) => entity !== null && entity.kind !== "State");
  const isMunicipal = others.some((entity) => entity !== null && MUNICIPAL.has(entity.kind));
  if (parties.size - others.length !== 1 || isMunicipal) return [];
  return others.flatMap((entity) => entity?.name ?? []).sort(compare).slice(0, 2);
}

const MUNICIPAL = new Set(["MunicipalAssociation", "Municipality", "District"]);

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
