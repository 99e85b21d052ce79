import { createHash } from "node:crypto";
import { parseEdtf } from "../model/edtf-date.js";
import type { Mention } from "../model/mention.js";
import type { ArticleRecord, DateValue, EntityRecord } from "../model/records.js";
import { compare } from "./episodes.js";
import type { KnownEntities } from "./known-entities.js";
import { entityRecord } from "./new-entity.js";
import { subjectWords } from "./agreement-subject.js";
import { latinWords, slug } from "./slug.js";

/** What one article says of one agreement. */
export interface AgreementReading {
  readonly mentions: readonly Mention[];
  /** The parties that it names, by local id, as the registry or else the article alone describes them. */
  readonly parties: ReadonlyMap<string, EntityRecord>;
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

/** Types whose nouns are used with care; all others the press exchanges freely: a «Pakt» here is a «Vereinbarung» there, a «Zweckvereinbarung» a «Vertrag». */
const CAREFUL = new Set(["FRAMEWORK_AGREEMENT", "STATE_TREATY", "ADMINISTRATIVE_AGREEMENT", "LETTER_OF_INTENT"]);

/**
 * The entity of an agreement. Its id says what it is: who concluded it, when, and what it is about, or else what it is called; so that two sources
 * that say the same mean the same one, whichever is read first. What is less certain becomes an agreement of its own article, with that in its id.
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
    id: agreementId({ type: String(type), noun, places: [...places, ...distinguishing(parties)], parties: namesOf(parties), signedOn, subject: subjectWords(spoken) }),
    certain: year !== null && parties.size >= 2,
    record: (id) => entityRecord(id, "Agreement", name, aliases, properties),
  };
}

interface AgreementKey {
  readonly type: string;
  readonly noun: string;
  readonly places: readonly string[];
  /** Names of all parties, in order. */
  readonly parties: readonly string[];
  readonly signedOn: string | null;
  readonly subject: readonly string[];
}

/**
 * Framework agreements are few: type, places and year tell them apart. Others have the same id when the same parties concluded them in one year on one
 * subject or, where no subject is said, on one day; the noun counts only where its type is used with care or there is neither.
 */
function agreementId({ type, noun, places, parties, signedOn, subject }: AgreementKey): string {
  const year = signedOn?.slice(0, 4) ?? "";
  if (type === "FRAMEWORK_AGREEMENT" || signedOn === null || parties.length < 2) return wholeSlug(`${noun} ${places.join(" ")} ${year}`);
  const called = CAREFUL.has(type) ? noun : "Vereinbarung";
  if (subject.length > 0) return wholeSlug(`${called} ${parties.join(" ")} ${year} ${subject.join(" ")}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(signedOn) ? wholeSlug(`${called} ${parties.join(" ")} ${signedOn}`) : wholeSlug(`${noun} ${parties.join(" ")} ${year}`);
}

/** A long list of parties is cut, and what is cut off counts all the same. */
function wholeSlug(text: string): string {
  const [id, whole] = [slug(text), latinWords(text).join("-")];
  return id === whole ? id : `${id}-${createHash("sha256").update(whole).digest("hex").slice(0, 6)}`;
}

function namesOf(parties: AgreementReading["parties"]): string[] {
  return [...parties.values()].map(({ name }) => name).sort(compare);
}

/** What tells an agreement of one state from others of its year: who else concluded it, unless that was its municipalities or their associations. */
function distinguishing(parties: AgreementReading["parties"]): string[] {
  const others = [...parties.values()].filter(({ kind }) => kind !== "State");
  if (parties.size - others.length !== 1 || others.some(({ kind }) => MUNICIPAL.has(kind))) return [];
  return others.map(({ name }) => name).sort(compare).slice(0, 2);
}

const MUNICIPAL = new Set(["MunicipalAssociation", "Municipality", "District"]);

/** The states among the parties; without any, the first two parties; without those, the state that the text ties it to. */
function placesOf(parties: AgreementReading["parties"], mentions: readonly Mention[], known: KnownEntities): string[] {
  const entities = [...parties.values()];
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
