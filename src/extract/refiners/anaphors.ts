import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { ANAPHOR, fits, NUMBERS, isPlural } from "../lexicon/back-references.js";
import { stateOfCapital } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { matches } from "../text/matches.js";

/** A phrase that only refers back. */
interface Reference {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** Noun phrases that only refer back («das Land», «die Genossenschaft», «beide Länder», «die Hansestadt») get the names nearest before that fit, where these leave no choice. */
export const anaphors: Refiner = {
  name: "anaphors",
  refine(mentions, document, gazetteer) {
    const named = mentions.filter(({ anaphor }) => !anaphor);
    const references = matches(document.text, ANAPHOR).map((match): Reference => ({ start: match.index, end: match.index + match[0].length, phrase: match[0] }));
    const free = references.filter(({ start, end }) => !named.some((mention) => mention.start <= end + 1 && start < mention.end));
    const found: Mention[] = [];
    for (const reference of [...free].sort(mostTellingFirst)) {
      const taken = found.filter((other) => inOneClause(other.start, other.end, reference.start, document) || inOneClause(reference.start, reference.end, other.start, document));
      found.push(...antecedents(reference, named, taken, document, gazetteer).map((mention) => refer(document, reference, mention)));
    }
    return [...mentions, ...found];
  },
};

/** «die Landeshauptstadt» leaves less choice than «die Domstadt». */
const mostTellingFirst = (a: Reference, b: Reference): number => Number(/hauptstadt/.test(b.phrase)) - Number(/hauptstadt/.test(a.phrase)) || a.start - b.start;

/** The names that a phrase may stand for; none where the text leaves a choice. */
function antecedents(reference: Reference, named: readonly Mention[], taken: readonly Mention[], document: Document, gazetteer: Gazetteer): Mention[] {
  const { phrase, start } = reference;
  const possible = named.flatMap((mention) => (fits(phrase, mention) && (!/hauptstadt/.test(phrase) || stateOfCapital(mention.name)) ? mention : (asDistrict(phrase, mention, document, gazetteer) ?? [])));
  const before = possible.filter((mention) => !saysOtherForm(phrase, mention) && mention.end <= start && !isOtherEnd(mention, start, document) && !taken.some((other) => keyOf(other) === keyOf(mention)));
  const count = NUMBERS[/(?:beiden?|zwei|drei|vier)/i.exec(phrase)?.[0].toLowerCase() ?? ""] ?? (isPlural(phrase) ? null : 1);
  if (count !== 1) return several(before, count, start, document);
  if (/Freistaat|Land(?!kreis|eshaupt)/.test(phrase)) return lastState(before, possible, named, start, document);
  const near = telling(phrase, nearest(before, start, document, REACH[/Stadt|stadt|Gemeinde|Kommune|[Kk]reis|Haus/.test(phrase) ? "place" : "institution"]));
  return distinct(near).length === 1 ? near.slice(-1) : [];
}

/** Of several names those that bear the phrase's own noun: «die Anstalt» is rather the AöR than the forum. */
function telling(phrase: string, near: readonly Mention[]): readonly Mention[] {
  const noun = BEARS.find(([said]) => said.test(phrase))?.[1];
  const bearing = noun === undefined ? [] : near.filter(({ name, surface, aliases }) => [name, surface, ...aliases].some((each) => noun.test(each)));
  const open = noun === undefined ? [] : near.filter(({ name }) => !OTHER_FORM.test(name));
  return bearing.length > 0 ? bearing : open.length > 0 ? open : near;
}

/** «dem Zweckverband» is no «X GmbH», «der Anstalt» no «X eG»: a legal form that its name says is none of another. */
const saysOtherForm = (phrase: string, { name, surface }: Mention): boolean => FORMS.some(([said, other]) => said.test(phrase) && (other.test(name) || other.test(surface)));
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/erband|Verbund/, /GmbH|AöR|(?: eG| AG)$/],
  [/Anstalt/, /GmbH|(?: eG| AG)$|[Zz]weckverband/],
  [/Gesellschaft/, /AöR|[Zz]weckverband| eG$/],
];

/** Names that say another form than the phrase. */
const OTHER_FORM = /[Vv]erband|[Ff]orum|[Vv]erein|GmbH|AöR|[Aa]nstalt|(?: eG| AG)$/;
const BEARS: readonly (readonly [RegExp, RegExp])[] = [
  [/Anstalt/, /Anstalt|AöR/],
  [/erband/, /verband|Verband/],
  [/Verbund/, /verbund|Verbund/],
  [/Gesellschaft|Unternehmen/, /GmbH|AG$|[Gg]esellschaft/],
  [/echenzentr/, /[Rr]echenzentr|RZ|rz/],
  [/Genossenschaft/, /eG$|[Gg]enossenschaft/],
];

/** How many sentences back a name may stand: places come and go, an institution stays what the article is about. */
const REACH = { place: 1, institution: 500 };

/** «Göttingen und Northeim: Beide Landkreise …»: names that a town and a district share mean what the phrase says. */
function asDistrict(phrase: string, mention: Mention, document: Document, gazetteer: Gazetteer): Mention | null {
  if (mention.kind !== "Municipality" || !/[Kk]reise/.test(phrase)) return null;
  const districts = gazetteer.territoriesNamed(mention.surface).filter(({ kind }) => kind === "District");
  const [district] = districts;
  return district ? newMention(document, mention.start, mention.end, { kind: "District", name: gazetteer.entity(district.id)?.name ?? district.name, candidates: [...new Set(districts.map(({ id }) => id))], state: district.state, recogniser: "anaphors" }) : null;
}

/** As many as the phrase counts, going back sentence by sentence until there are enough; more than it counts leave a choice. */
function several(before: readonly Mention[], count: number | null, at: number, document: Document): Mention[] {
  const own = sentenceAt(at, document);
  for (let back = 0; back <= FAR && back <= own; back++) {
    const reach = document.sentences[own - back]?.start ?? 0;
    const near = distinct(before.filter(({ start }) => start >= reach));
    if (near.length >= (count ?? 2)) return count === null ? (back <= 1 ? near : []) : near.length === count ? near : [];
  }
  const all = distinct(before);
  return all.length === count ? all : [];
}

const FAR = 3;

/** «das Land» is the only state of the article, else the only one named in the same sentence before it or in the one before. */
function lastState(before: readonly Mention[], possible: readonly Mention[], named: readonly Mention[], at: number, document: Document): Mention[] {
  if (new Set(named.filter(({ kind }) => kind === "State").map(({ state }) => state)).size === 1) return before.length > 0 ? before.slice(-1) : possible.slice(0, 1);
  const near = nearest(before, at, document, 1);
  return distinct(near).length === 1 ? near.slice(-1) : [];
}

/** The fitting names of the nearest sentence that has any. */
function nearest(before: readonly Mention[], at: number, document: Document, reach: number): Mention[] {
  const own = sentenceAt(at, document);
  const last = before.at(-1);
  if (!last) return [];
  const sentence = sentenceAt(last.start, document);
  return own - sentence <= reach ? before.filter(({ start }) => start >= (document.sentences[sentence]?.start ?? 0)) : [];
}

const sentenceAt = (at: number, { sentences }: Document): number => sentences.findIndex(({ start, end }) => start <= at && at < end);

/** «Mit dem Saarland schloss das Land …»: what else a clause names is not what its phrase refers to, unless it only tells where. */
function isOtherEnd({ start, end, surface }: Mention, at: number, document: Document): boolean {
  if (!inOneClause(start, end, at, document) || /s$/.test(surface)) return false;
  return !/(?:^|\s)(?:[Ii]n|[Ii]m|[Ff]ür|[Aa]us|[Ll]aut)\s+(?:(?:dem|der|den|das|die)\s+)?$/u.test(document.text.slice(Math.max(0, start - 20), start));
}

function inOneClause(start: number, end: number, at: number, document: Document): boolean {
  return end <= at && sentenceAt(start, document) === sentenceAt(at, document) && !/[,;:–?!]|\s(?:und|aber|dass|weil|wenn)\s/.test(document.text.slice(end, at));
}

const keyOf = (mention: Mention): string => mention.candidates[0] ?? `${mention.kind} ${mention.name}`;

/** One mention of each entity, in the order in which they were last named. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const last = new Map<string, Mention>();
  for (const mention of mentions) {
    last.delete(keyOf(mention));
    last.set(keyOf(mention), mention);
  }
  return [...last.values()];
}

function refer(document: Document, { start, end }: Reference, to: Mention): Mention {
  const { kind, name, candidates, state } = to;
  return newMention(document, start, end, { kind, name, candidates, state, refersTo: to.refersTo ?? to, anaphor: true, recogniser: "anaphors" });
}
