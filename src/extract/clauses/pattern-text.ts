import type { Mention } from "../../model/mention.js";
import type { FoundDate } from "../dates/find-dates.js";
import type { DateValue } from "../../model/records.js";
import type { Document, Sentence } from "../text/document.js";
import { codeOf, codesOf, DATE_CODE } from "./pattern.js";
import { latin } from "../text/latin.js";

/** Finds the dates of a text, given the article's publication date. */
export type DateFinder = (text: string, published: string | null) => readonly FoundDate[];

/** A sentence with placeholders for what it names (see `pattern`). */
export interface MaskedSentence {
  readonly sentence: Sentence;
  readonly text: string;
}

/** An article's sentences with placeholders, and what the placeholders' numbers stand for. */
export interface MaskedText {
  readonly sentences: readonly MaskedSentence[];
  /** By number in ⟨S0⟩, ⟨O1⟩, … */
  readonly mentions: readonly Mention[];
  /** By number in ⟨t0⟩, … */
  readonly dates: readonly DateValue[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

/** Masks every sentence of a document; of overlapping mentions the longest stands. */
export function maskText(document: Document, mentions: readonly Mention[], findDates: DateFinder): MaskedText {
  const dates: DateValue[] = [];
  const named = mentions.map((mention, number): Span => ({ start: mention.start, end: mention.end, placeholder: placeholder(mention, number, document.text) })).sort(byPosition);
  let first = 0;
  const sentences = document.sentences.map((sentence): MaskedSentence => {
    const said = findDates(sentence.text, document.published);
    const found = [...said, ...yearsAfterNames(sentence, mentions).filter(({ start, end }) => !said.some((date) => date.start < end && start < date.end))];
    const dated = found.map(({ start, end, value }): Span => ({
      start: sentence.start + start,
      end: sentence.start + end,
      placeholder: `⟨${DATE_CODE}${dates.push(value) - 1}⟩`,
    }));
    while ((named[first]?.start ?? Infinity) < sentence.start) first++;
    const inside = [...startingBefore(named, first, sentence.end), ...dated].filter(({ end }) => end <= sentence.end);
    return { sentence, text: tidy(mask(sentence, outermost(inside))) };
  });
  return { sentences, mentions, dates };
}

const YEAR = latin(/^ (?<year>(?:19[4-9]|20[0-4])\d)(?= \p{Ll})/u);

/** «… hat die Stadt Emden 2011 gegründet»: a number behind the name of a place, body or person is a year, which «Digitale Agenda 2020» is not. */
function yearsAfterNames(sentence: Sentence, mentions: readonly Mention[]): FoundDate[] {
  if (!/ \d{4} /.test(sentence.text)) return [];
  const inside = mentions.filter(({ kind, start, end }) => start >= sentence.start && end < sentence.end && ACTORS.includes(codeOf(kind)));
  return [...yearsBefore(sentence, inside), ...yearsBehind(sentence, inside)];
}

/** «Ab 2025 wollen …» is found anywhere; «sollen ab 2025 ⟨C⟩ und ⟨C⟩ …» counts nobody, so it is a year too. */
function yearsBefore(sentence: Sentence, inside: readonly Mention[]): FoundDate[] {
  return [...new Set(inside.map(({ start }) => start - sentence.start))].flatMap((start): FoundDate[] => {
    const year = YEAR_BEFORE.exec(sentence.text.slice(Math.max(0, start - 20), start))?.groups?.["year"];
    return year === undefined ? [] : [{ start: start - 5, end: start - 1, value: { edtf: year, derivedFrom: null } }];
  });
}

const YEAR_BEFORE = latin(/(?<!\p{L})(?:[Aa]b|[Ss]eit|[Hh]aben|[Hh]at|[Ww]urde|[Ww]urden|[Ss]ind|[Ii]st|(?:unterzeichn|gründe|schloss|trat)\p{Ll}*) (?<year>(?:19[4-9]|20[0-4])\d) $/u);

function yearsBehind(sentence: Sentence, inside: readonly Mention[]): FoundDate[] {
  return [...new Set(inside.map(({ end }) => end - sentence.start))].flatMap((end): FoundDate[] => {
    const year = YEAR.exec(sentence.text.slice(end, end + 8))?.groups?.["year"];
    return year === undefined ? [] : [{ start: end + 1, end: end + 5, value: { edtf: year, derivedFrom: null } }];
  });
}

const ACTORS = codesOf("Territory") + codesOf("Organization") + codesOf("Official");

const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function startingBefore(spans: readonly Span[], first: number, end: number): readonly Span[] {
  let to = first;
  while ((spans[to]?.start ?? Infinity) < end) to++;
  return spans.slice(first, to);
}

/** Words that a reference begins with («im Land», «die beiden Länder») tie it to its clause and stay. */
const OPENING = latin(/^(?:\p{Ll}+ )?(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Ii]n|[Zz]um|[Zz]ur|[Bb]eim|[Vv]om|[Aa]m) /u);

/** An adjective or a genitive before its noun is shown by «’s»: «⟨S0⟩’s Ministerin», for «Hessens» and «hessische». */
function placeholder({ kind, surface, name, start, end, anaphor }: Mention, number: number, text: string): string {
  if (anaphor) return `${OPENING.exec(surface)?.[0] ?? ""}⟨${codeOf(kind)}${number}⟩`;
  const attribute = !name.endsWith(surface) && ATTRIBUTE.test(surface) && NOUN_FOLLOWS.test(text.slice(end, end + 60)) && !/\b(?:des|eines) $/i.test(text.slice(0, start));
  return `⟨${codeOf(kind)}${number}⟩${attribute && isPlace(kind) ? "’s" : ""}`;
}

const isPlace = (kind: string): boolean => codesOf("Territory").includes(codeOf(kind));
const ATTRIBUTE = /(?:s|er|ische[nrsm]?|sche[nrsm]?)$/;
const NOUN_FOLLOWS = latin(/^ (?:\p{Ll}+e[nrsm]? )?\p{Lu}/u);

/** Of spans that overlap the longest; several on one span («die beiden Länder») stand side by side. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.start === last.start && span.end === last.end) kept[kept.length - 1] = { ...last, placeholder: `${last.placeholder} und ${span.placeholder.replace(/^.* /, "")}` };
  }
  return kept;
}

function mask(sentence: Sentence, spans: readonly Span[]): string {
  let text = "";
  let at = sentence.start;
  for (const { start, end, placeholder } of spans) {
    text += sentence.text.slice(at - sentence.start, start - sentence.start) + placeholder;
    at = end;
  }
  return text + sentence.text.slice(at - sentence.start);
}

const SAME_IN_BRACKETS = /(⟨([^t⟩])\d+⟩) \(⟨\2\d+⟩\)/g;
/** «eine Tochter namens ⟨I⟩» is «eine Tochter ⟨I⟩». */
const CALLED = latin(/ namens (?=⟨)(?<=\p{Lu}[\p{L}-]+ namens )/gu);
const ABBREVIATION_IN_BRACKETS = latin(/(⟨[^O]\d+⟩) \((?!CIO|CDO|CEO)[\p{Lu}][\p{L}\d.]*[\p{Lu}\d][\p{L}\d.-]*\)/gu);

/** Takes out what stands between words without meaning anything to a rule: quotation marks, editors' asides, abbreviations of the name before. */
function tidy(masked: string): string {
  return masked
    .replace(/[„“”»«"‚‘]/g, "")
    .replace(/ ?\(wir berichteten\)/g, "")
    .replace(CALLED, " ")
    .replace(SAME_IN_BRACKETS, "$1")
    .replace(ABBREVIATION_IN_BRACKETS, "$1")
    .replaceAll("⟩ des öffentlichen Rechts", "⟩")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** The text as it was before masking, for what a rule quotes from it: a role, an amount. */
export function unmask(masked: string, { mentions }: MaskedText): string {
  return masked.replace(/⟨([A-Z])(\d+)⟩/g, (_, __, number: string) => mentions[Number(number)]?.surface ?? "");
}
