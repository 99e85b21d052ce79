import type { EntityRecord } from "../../model/records.js";
import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { isOfOrganisation } from "../lexicon/organisation-words.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { tokenize, tokensOf } from "../text/tokens.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

const ORGANISED = new Set(["MunicipalAssociation", "Cooperative", "ItServiceProvider", "Ministry", "Body", "Company", "Law", "System", "Programme"]);

/** An abbreviation that the text defines («Zweckverband Nordnetz (ZVN)», «ZVN steht für …») and a name without its legal form mean the same from there on. */
export const abbreviations: Refiner = {
  name: "abbreviations",
  refine(mentions, document, gazetteer) {
    const defined = new Map<string, Mention>();
    const meant = withoutHomonyms(mentions, document, gazetteer);
    const known = meant.map((mention) => {
      if (!ORGANISED.has(mention.kind)) return mention;
      const short = shortForm(mention, document);
      const named = short && !mention.aliases.includes(short) ? { ...mention, aliases: [...mention.aliases, short] } : mention;
      for (const alias of named.aliases) if (isOneWord(alias) && !defined.has(alias)) defined.set(alias, named);
      return named;
    });
    if (defined.size === 0) return known;
    const free = known.filter((mention) => !isOfOtherKind(mention, defined));
    return [...free, ...later(document, free, defined)];
  },
};

const TELLING = latin(/\p{Lu}|\d/u);
const ABBREVIATED = latin(/\p{Lu}.*\p{Lu}|\d/u);
const SHORT = "\\p{L}[\\p{L}\\d.@-]{1,13}[\\p{L}\\d]";
/** «(ABC)», «, kurz ABC,», «, intern nur ABC genannt». */
const BEHIND = latin(`^(?: \\((?:kurz:? |abgekürzt |im Folgenden |auch )?[„“"]?(${SHORT})[“”"]?\\)|(?: (?:\\p{Ll}{3,12} ){0,2}\\p{Ll}{3,16}|)(?:,| –) (?:kurz:?|abgekürzt|in Kurzform) [„“"]?(${SHORT})(?![\\p{L}])|(?:,| –) (?:intern |auch |meist |oft |kurz |nur )+[„“"]?(${SHORT})[“”"]? genannt)`, "u");
/** «ABC steht für», «Die Abkürzung ABC bezeichnet die», «ABC (», «ABC, der». */
const BEFORE = latin(`(?<![\\p{L}-])(${SHORT})(?:(?: –)?(?: das)? (?:steht|stehe) (?:hier |dabei |dort )?für (?:die |den |das |einen |eine |ein )?| (?:bezeichnet|meint|bedeutet) (?:hier |dort )?(?:die |den |das )?| \\(|(, )(?:der|die|das|dem|den|des) )$`, "u");
const REACH = 50;

const isOneWord = (alias: string): boolean => /^\S{2,}$/.test(alias) && TELLING.test(alias);

/** What the text gives as the abbreviation of a name right behind or before it. */
function shortForm(mention: Mention, document: Document): string | null {
  const behind = BEHIND.exec(document.text.slice(mention.end, mention.end + REACH));
  const before = BEFORE.exec(document.text.slice(Math.max(0, mention.start - REACH), mention.start));
  const apposed = before?.[1] !== undefined && (before[2] === undefined || isSpelledBy(before[1], mention.name)) && mention.surface.includes(" ") ? before[1] : undefined;
  const short = behind?.[1] ?? behind?.[2] ?? behind?.[3] ?? apposed;
  return short && ABBREVIATED.test(short) && !/^(?:CIO|CDO|CEO|SPD|CDU|CSU|FDP|AfD)$/.test(short) && mention.surface !== short ? short : null;
}

/** Whether the letters of an abbreviation come in a name in their order, the first one at its beginning. */
function isSpelledBy(short: string, name: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters.charAt(at)) at++;
  return at === letters.length && name.toLowerCase().startsWith(letters.charAt(0));
}

/** «Beim Kreditdienst Ostfriesland»: from one of its words on. */
const endsSpelledBy = (short: string, phrase: string): boolean => phrase.split(" ").some((_, index, words) => isSpelledBy(short, words.slice(index).join(" ")));

/** A registered name that this article gives to something of another kind: «das Kommunale Datennetz (KDN)». */
function isOfOtherKind(mention: Mention, defined: ReadonlyMap<string, Mention>): boolean {
  const whole = defined.get(mention.surface);
  return whole !== undefined && mention.recogniser === "known-names" && mention.kind !== whole.kind;
}

/** «Kreditdienst Ostfriesland (KDO)», «die KDO, also die …»: an abbreviation that the article explains by something that no name of the registry sounds like is not the registry's. */
const EXPLAINED = latin(`(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]+(?: (?:für |der |und )?\\p{Lu}[\\p{L}-]+){0,4}) \\((${SHORT})\\)`, "gu");
const ALSO_CUE = /, (?:also|das heißt|d\. ?h\.) /;
const ALSO = latin(`(?<![\\p{L}-])(${SHORT})${ALSO_CUE.source}(?:der|die|das|dem|den) (\\p{Lu}[\\p{L}-]+(?: (?:für |der |und )?\\p{Lu}[\\p{L}-]+){0,4})`, "gu");

function withoutHomonyms(mentions: readonly Mention[], { text }: Document, gazetteer: Gazetteer): Mention[] {
  const explained = matches(text, EXPLAINED).map(([, phrase = "", short = ""]) => ({ phrase, short }));
  const also = (ALSO_CUE.test(text) ? matches(text, ALSO) : []).map(([, short = "", phrase = ""]) => ({ phrase, short }));
  const others = new Map([...explained, ...also].filter(({ phrase, short }) => ABBREVIATED.test(short) && endsSpelledBy(short, phrase)).map(({ phrase, short }) => [short, phrase]));
  if (others.size === 0) return [...mentions];
  return mentions.filter(({ surface, candidates, recogniser }) => {
    const phrase = recogniser === "known-names" || recogniser === "compounds" ? others.get(surface) : undefined;
    return phrase === undefined || candidates.some((id) => soundsLike(phrase, gazetteer.entity(id)));
  });
}

/** Whether a phrase shares a telling word with a name of the entity. */
function soundsLike(phrase: string, entity: EntityRecord | null): boolean {
  const words = (name: string): string[] => tokenize(name).filter(({ text }) => text.length > 4).map((word) => word.stem);
  const said = words(phrase);
  return entity !== null && [entity.name, ...entity.aliases].some((name) => words(name).some((word) => said.includes(word)));
}

/** «Elbnetz» of «Elbnetz-Vorstand», «Elbnetz-Mitgliedern». */
function firstPartOf(word: string): string | null {
  const hyphen = word.lastIndexOf("-");
  return hyphen > 1 && isOfOrganisation(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : null;
}

function later(document: Document, mentions: readonly Mention[], defined: ReadonlyMap<string, Mention>): Mention[] {
  return tokensOf(document).flatMap((token) => {
    const part = defined.has(token.text) ? null : firstPartOf(token.text);
    const whole = defined.get(part ?? token.text) ?? (token.text.endsWith("s") ? defined.get(token.text.slice(0, -1)) : undefined);
    if (!whole || mentions.some(({ start, end, candidates }) => start <= token.start && token.end <= end && (end - start > token.end - token.start || candidates.length > 0))) return [];
    return newMention(document, token.start, part === null ? token.end : token.start + part.length, { kind: whole.kind, name: whole.name, candidates: whole.candidates, state: whole.state, refersTo: whole, recogniser: "abbreviations" });
  });
}
