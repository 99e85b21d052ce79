import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** «Das Papier», «die Neufassung» and a pronoun with a verb that only texts have («Sie regelt …») refer back to an agreement. */
export const agreementAnaphors: Refiner = {
  name: "agreement-anaphors",
  refine(mentions, document) {
    const agreements = mentions.filter(({ kind }) => kind === "Agreement");
    if (agreements.length === 0) return [...mentions];
    const nouns = matches(document.text, NOUN).map((match) => [match, byNoun(mentions, agreements, document, match.index)] as const);
    const pronouns = matches(document.text, PRONOUN).map((match) => [match, byPronoun(agreements, document, match)] as const);
    return [...mentions, ...[...nouns, ...pronouns].flatMap(([match, to]) => (to ? refer(document, match, to) : []))];
  },
};

const NOUN = latin(/(?<![\p{L}-])(?:[Dd](?:as|em|es) (?:Papier|Dokument|Vertragswerk)(?:e?s)?|[Dd](?:ie|er) (?:Neufassung|Neuauflage|Fortschreibung))(?![\p{L}-]| (?:de[rs]|von|vom|eine[rs]) )/gu);
/** Only texts provide, regulate or enter into force. */
const PRONOUN = latin(/(?<=^|[.!?“”"»]\s+)(?:Sie|Er|Es)(?= (?:sieht (?:\p{Ll}+ ){0,3}vor|sieht|regelt|betrifft|umfasst|legt (?:\p{Ll}+ ){0,3}fest|legt fest|ersetzt|tritt (?:am|zum|ab|rückwirkend|in Kraft|mit)|läuft (?:bis|über|am|zum|aus)|beinhaltet|enthält|gilt (?:bis|ab|seit|für|zunächst|rückwirkend)) )/gu);

const referent = (mention: Mention): Mention => mention.refersTo ?? mention;

/** A noun means the agreement named in this sentence or one of the two before, or the only one of the article; a law or programme named in between may be meant instead. */
function byNoun(mentions: readonly Mention[], agreements: readonly Mention[], document: Document, at: number): Mention | null {
  const last = mentions.findLast(({ kind, end }) => end <= at && /^(?:Agreement|Law|Programme)$/.test(kind));
  if (last?.kind !== "Agreement") return null;
  const isOnly = new Set(agreements.map(referent)).size === 1;
  return isOnly || last.start >= reachOf(document, at, 2) ? referent(last) : null;
}

/** A pronoun means the one agreement of the sentence before whose noun has its gender. */
function byPronoun(agreements: readonly Mention[], document: Document, match: RegExpExecArray): Mention | null {
  const near = agreements.filter(({ start, end }) => start >= reachOf(document, match.index, 1) && end <= match.index);
  const [only, ...others] = [...new Set(near.map(referent))];
  const last = near.at(-1);
  return only && last && others.length === 0 && GENDER[match[0]]?.test(last.surface) ? only : null;
}

const GENDER: Readonly<Record<string, RegExp>> = {
  Sie: /(?:vereinbarung|übereinkunft|erklärung|Vereinbarung)$/,
  Er: /(?:[vV]ertrag|[pP]akt)e?s?$/,
  Es: /(?:[aA]bkommens?|übereinkommens?|Memorandum.*)$/,
};

/** Where the sentence begins that lies `back` before the one at an offset. */
function reachOf({ sentences }: Document, at: number, back: number): number {
  const sentence = sentences.findIndex(({ start, end }) => start <= at && at < end);
  return sentences[Math.max(0, sentence - back)]?.start ?? 0;
}

function refer(document: Document, match: RegExpExecArray, to: Mention): Mention {
  const { kind, name, candidates, state } = to;
  return newMention(document, match.index, match.index + match[0].length, { kind, name, candidates, state, refersTo: to, anaphor: true, recogniser: "agreement-anaphors" });
}
