import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import { STATE_WORDS } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { latin } from "../text/latin.js";

/** Noun phrases that only refer back («das Land», «die Genossenschaft», «beide Länder») get the last name that fits. */
export const anaphors: Refiner = {
  name: "anaphors",
  refine(mentions, document) {
    const named = mentions.filter(({ anaphor }) => !anaphor);
    const found = [...document.text.matchAll(ANAPHOR)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (named.some((mention) => mention.start <= end + 1 && start < mention.end)) return [];
      return antecedents(match[0], named, start, document).map((mention) => refer(document, start, end, mention));
    });
    return [...mentions, ...found];
  },
};

const ANAPHOR =
  latin(/(?<![\p{L}-])(?:(?:[Dd](?:as|es|em)|[Vv]om|[Bb]eim|[Zz]um|[Ii]m) Land(?:es|e)?(?= |[.,;:)“])(?! und Bund)|Land(?= und (?:die |seinen? |den )?(?:Kommunen|Gemeinden|kommunale))|(?:[Dd](?:er|en|es|em)|[Vv]om) Freistaat(?:e?s)?|(?:[Dd](?:ie|er) )Landesregierung|(?:[Dd]ie |[Dd]en |[Dd]er )?[Bb]eiden? (?:Bundesl|L)änder[n]?|[Bb]eide (?:Städte|Kreise|Landkreise|Kommunen|Partner)|[Dd](?:ie|er) (?:beiden|zwei|drei|vier) (?:Städte|Landkreise|Kreise|Kommunen|Partner|Zweckverbände)[n]?|[Dd](?:ie|er) Genossenschaft|[Dd](?:er|es|em|en) (?:Zweckv|V)erband(?:e?s)?|[Dd](?:ie|er) Anstalt|[Dd](?:as|es|em) Ministerium(?:s)?|[Dd](?:as|es|em) Gremium(?:s)?|[Dd](?:er|ie) (?:IT-)?Dienstleister(?:s|in)?)(?![\p{L}-])/gu);

const NUMBERS: Readonly<Record<string, number>> = { beide: 2, beiden: 2, zwei: 2, drei: 3, vier: 4 };

/** The names that a phrase may stand for: the last fitting ones before it, as many as it counts. */
function antecedents(phrase: string, mentions: readonly Mention[], at: number, document: Document): Mention[] {
  const before = distinct(mentions.filter((mention) => mention.end <= at && fits(phrase, mention)));
  const count = NUMBERS[/(?:beiden?|zwei|drei|vier)/i.exec(phrase)?.[0].toLowerCase() ?? ""] ?? 1;
  if (count > 1) return before.length === count || before.length > count ? before.slice(-count) : [];
  if (/Freistaat|Land/.test(phrase)) return lastState(phrase, before, mentions, at, document);
  return before.slice(-1);
}

/** «das Land» is the only state of the article, else the last one named before in the same sentence or the one before. */
function lastState(phrase: string, before: readonly Mention[], mentions: readonly Mention[], at: number, document: Document): Mention[] {
  const named = mentions.filter(({ kind }) => kind === "State");
  if (new Set(named.map(({ state }) => state)).size === 1) return before.length > 0 ? before.slice(-1) : named.filter((mention) => fits(phrase, mention)).slice(0, 1);
  const sentence = document.sentences.findIndex(({ start, end }) => start <= at && at < end);
  const reach = document.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  return before.filter(({ start }) => start >= reach).slice(-1);
}

function fits(phrase: string, { kind, state }: Mention): boolean {
  if (/Freistaat/.test(phrase)) return kind === "State" && STATE_WORDS.some(({ id, freeState }) => freeState && id === state);
  if (/Länder|Land(?!kreis)|Landesregierung/.test(phrase)) return kind === "State";
  if (/Städte/.test(phrase)) return kind === "Municipality";
  if (/[Kk]reise/.test(phrase)) return kind === "District";
  if (/Kommunen/.test(phrase)) return kind === "Municipality" || kind === "District";
  if (/Genossenschaft/.test(phrase)) return kind === "Cooperative";
  if (/Zweckverb|Anstalt|Dienstleister/.test(phrase)) return kind === "ItServiceProvider";
  if (/Verband/.test(phrase)) return kind === "ItServiceProvider" || kind === "MunicipalAssociation";
  if (/Ministerium/.test(phrase)) return kind === "Ministry";
  if (/Gremium/.test(phrase)) return kind === "Body";
  return /Partner/.test(phrase) && (kind === "State" || kind === "Municipality" || kind === "ItServiceProvider" || kind === "MunicipalAssociation");
}

/** One mention of each entity, in the order in which they were last named. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const last = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = mention.candidates[0] ?? `${mention.kind} ${mention.name}`;
    last.delete(key);
    last.set(key, mention);
  }
  return [...last.values()];
}

function refer(document: Document, start: number, end: number, to: Mention): Mention {
  const { kind, name, candidates, state } = to;
  return newMention(document, start, end, { kind, name, candidates, state, refersTo: to.refersTo ?? to, anaphor: true, recogniser: "anaphors" });
}
