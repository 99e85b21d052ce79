import type { Section } from "../../model/article.js";
import type { Sentence } from "./document.js";
import { latin } from "./latin.js";

const ABBREVIATIONS = new Set(
  ("Abs Abt Art Aug Az Bd Bsp Co Dez Dipl Dr Feb Fr Hr Hrsg Inc Ing Jan Jh Kap Mio Mrd Nov Nr Okt Pol Prof S Sep Sept St Std Str Tel Tsd Ziff bspw bzgl bzw ca dgl ebd etc evtl ggf " +
    "gem inkl insb insg l lt max med min mind o rd sog sogen sen jun stellv u usw v vgl z zit zzgl rer jur phil nat i d h a B E").split(" "),
);
/** Words that begin sentences; after «am 3.» or «Platz 2.» only these show that the number ended one. */
const BEGINNINGS = new Set("Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Im In Am An Auf Aus Bei Bis Damit Dafür Dabei Dazu Darüber Denn Dies Diese Dieser Dieses Doch Durch Für Mit Nach Nun Ob Seit So Um Unter Von Vor Wer Wie Zu Zum Zur Zudem Auch Als Beide Ziel Hier Laut".split(" "));

const END = latin(/(?<![.!?…])[.!?…]+[“”"»«’')\]]*(?=\s+[„“"»«‚('[]*[\p{Lu}\d„“"»«#]|\s*$)|\n\s*\n|\n(?=\s*[„“"»«(]?[\p{Lu}\d•–-])/gu);

/**
 * Cuts the sections of a text into sentences; quoted sentences are sentences, semicolons and colons cut nothing.
 *
 * @example "Am 1. Januar trat Dr. Kern an. Er blieb." → two sentences, none of them ends at «1.» or «Dr.»
 */
export function splitSentences(text: string, sections: readonly Section[]): Sentence[] {
  return sections.flatMap((section) => splitSection(text, section));
}

/** A multiple of what any sentence has; longer ones, without a full stop anywhere, are cut, so that no pattern searches them for minutes. */
const LONGEST_SENTENCE = 1_000;

/** Where a stretch is cut best: before its last word. */
const blankBefore = (stretch: string): number => Math.max(stretch.lastIndexOf(" "), 0) || stretch.length;

function splitSection(text: string, section: Section): Sentence[] {
  const part = text.slice(section.start, section.end);
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    while (to - from > LONGEST_SENTENCE) add(from + blankBefore(part.slice(from, from + LONGEST_SENTENCE)));
    add(to);
  };
  const add = (to: number): void => {
    const sentence = trimmed(text, section.start + from, section.start + to);
    if (sentence) sentences.push({ ...sentence, role: section.role });
    from = to;
  };
  for (const match of part.matchAll(END)) {
    const to = match.index + match[0].trimEnd().length;
    if (!match[0].startsWith(".") || endsSentence(part, match.index, match.index + match[0].length)) push(Math.max(to, match.index));
  }
  push(part.length);
  return sentences;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number; text: string } | null {
  const raw = text.slice(start, end);
  const content = raw.trim();
  if (content === "") return null;
  const first = start + raw.indexOf(content);
  return { start: first, end: first + content.length, text: content };
}

const WORD_BEFORE = latin(/[\p{L}\d]+$/u);
const WORD_AFTER = latin(/^\s*[„“"»«‚('[]*([\p{L}\d]*)/u);
const INITIAL = latin(/^\p{Lu}$/u);

/** Whether the full stop at `stop` ends a sentence, or only an abbreviation, an initial or an ordinal number. */
function endsSentence(part: string, stop: number, next: number): boolean {
  const before = WORD_BEFORE.exec(part.slice(Math.max(0, stop - 24), stop))?.[0] ?? "";
  const after = WORD_AFTER.exec(part.slice(next, next + 40))?.[1] ?? "";
  if (after === "" && part.slice(next).trim() === "") return true;
  if (/^\d{1,3}$/.test(before)) return BEGINNINGS.has(after);
  if (INITIAL.test(before)) return false;
  return !ABBREVIATIONS.has(before);
}
