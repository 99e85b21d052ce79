import { CAMEL_WORDS, STATES, TOPICS } from "./headline-lexicon.js";

/** A page's headline; `kicker` is null where none can be told from the title safely. */
export interface Headline {
  readonly kicker: string | null;
  readonly title: string;
}

const MAX_KICKER = 70;
const alternatives = (words: readonly string[]) =>
  [...words].sort((left, right) => right.length - left.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

const KNOWN_PREFIX = new RegExp(`^((?:${alternatives(STATES)})(?: ?/ ?(?:${alternatives(STATES)}))*|${alternatives(TOPICS)})(?=[A-ZÄÖÜ„#»"])`);
const BORDER = /(?:[a-zäöüß)](?=[A-ZÄÖÜ„#])|\d(?=[A-ZÄÖÜ][a-zäöüß]|„))/g;
const CAMEL = new RegExp(alternatives(CAMEL_WORDS), "g");
/** A kicker is a noun phrase: any other word that is not capitalised speaks for a sentence. */
const KICKER_WORD =
  /^(?:[A-ZÄÖÜ#\d].*|\p{Ll}{1,3}\p{Lu}.*|[/&–-]|und|der|die|das|des|dem|den|für|von|vom|im|in|am|an|zu|zum|zur|bei|mit|eG|e\.V\.|\p{Ll}+\d+|govdigital|regio|neu-itec|service-bw|dataport)$/u;

/**
 * Splits a headline whose kicker and title a page has glued together, or joined by a colon.
 *
 * @example splitHeadline("SachsenNeue Wege") // { kicker: "Sachsen", title: "Neue Wege" }
 * @example splitHeadline("Hessen: Neue Wege") // { kicker: "Hessen", title: "Neue Wege" }
 */
export function splitHeadline(headline: string): Headline {
  const camels = camelWordsIn(headline);
  const known = KNOWN_PREFIX.exec(headline)?.[1]?.length ?? 0;
  const at = known > 0 && !camels.some((camel) => isInside(camel, known)) ? known : borderOf(headline, camels);
  if (at > 0) return { kicker: headline.slice(0, at).trim(), title: headline.slice(at).trim() };
  const colon = headline.indexOf(": ");
  if (colon > 0 && isKicker(headline.slice(0, colon))) return { kicker: headline.slice(0, colon).trim(), title: headline.slice(colon + 2).trim() };
  return { kicker: null, title: headline };
}

const OPENERS =
  "Der|Die|Das|Ein|Eine|Wie|Warum|Was|Wer|Wo|Wann|So|Mehr|Weniger|Neue[rs]?|Erste[rs]?|Alle|Viele|Kein|Keine|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Mit|Ohne|Für|Auf|Aus|Von|Vom|Bei|Nach|In|Im|Am|An|Zu|Zum|Zur|Über|Unter|Gemeinsam|Jetzt|Auch|Noch|Nur|Wenn|Als";
const OPENING = new RegExp(`(?<=[\\p{L}\\d)]) (?=(?:${OPENERS}) \\p{L}|„)`, "u");

/**
 * Splits a headline whose kicker and title are parted by a blank alone. That is safe only where a word that is written small inside a sentence
 * stands with a capital, which begins the title.
 *
 * @example splitSpacedHeadline("Register im Verbund Drei Kreise legen Akten zusammen") // { kicker: "Register im Verbund", title: "Drei Kreise …" }
 */
export function splitSpacedHeadline(headline: string): Headline {
  const at = OPENING.exec(headline)?.index ?? -1;
  const split = splitHeadline(headline);
  return split.kicker === null && at > 0 && isKicker(headline.slice(0, at)) ? { kicker: headline.slice(0, at), title: headline.slice(at + 1) } : split;
}

/** Index of the first capital glued to a small letter, outside known camel-case words; -1 when no kicker ends there. */
function borderOf(headline: string, camels: readonly Span[]): number {
  for (const match of headline.matchAll(BORDER)) {
    const at = match.index + match[0].length;
    if (camels.some((camel) => isInside(camel, at)) || /^In(nen)?\b/.test(headline.slice(at))) continue;
    return isKicker(headline.slice(0, at)) && headline.length - at >= 4 ? at : -1;
  }
  return -1;
}

type Span = readonly [start: number, end: number];

function camelWordsIn(headline: string): Span[] {
  return [...headline.matchAll(CAMEL)].map((match) => [match.index, match.index + match[0].length]);
}

function isInside([start, end]: Span, at: number): boolean {
  return at > start && at < end;
}

function isKicker(text: string): boolean {
  const words = text.split(" ");
  return text.length <= MAX_KICKER && words.length <= 7 && words.every((word) => KICKER_WORD.test(word));
}
