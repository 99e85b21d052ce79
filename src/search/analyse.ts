import { stemmer } from "@orama/stemmers/german";

/** A word of a text as it is searched for. */
export interface Word {
  /** Without case, umlauts and ß: «Städtetages» is `stadtetages`. */
  readonly folded: string;
  /** The folded word without its ending, which is what is compared: `stadtetag`. */
  readonly term: string;
  /** Where it stands in the text; UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What is written together is one token and, where it has hyphens, dots and the like, several words: «E-Government», «ITV.SH». */
export interface Token {
  /** All of it without what joins it: `egovernment`. */
  readonly whole: Word;
  /** Its words of two characters or more: `government`; empty when it has only one. */
  readonly parts: readonly Word[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[-‐‑.@+&'’_][\p{L}\p{N}\p{M}]+)*/gu;

/** The tokens of a text; words that carry no meaning («der», «und») are left out. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const words = [...token.matchAll(WORD)].map((match) => wordAt(match[0], index + match.index));
    if (words.length === 1) return words.filter(({ folded }) => !EMPTY.has(folded)).map((whole) => ({ whole, parts: [] }));
    const whole = { ...wordAt(words.map(({ folded }) => folded).join(""), index), end: index + token.length };
    return [{ whole, parts: words.filter(({ folded }) => folded.length > 1 && !EMPTY.has(folded)) }];
  });
}

function wordAt(text: string, start: number): Word {
  const folded = fold(text);
  return { folded, term: stem(folded), start, end: start + text.length };
}

const COMBINING = /\p{M}/gu;

/**
 * Makes spellings of one word equal: case, ä/ae/a, ß/ss, accents. Like Lucene's GermanNormalizationFilter, «ue» stays
 * after a vowel or q («neue», «Quelle»).
 *
 * @example fold("Gießen-Mühlheim") // "giessen-muhlheim"
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(COMBINING, "");
  return plain.replace(/(?<=[ao])e/g, "").replace(/(?<![aeiouq])ue/g, "u");
}

const stems = new Map<string, string>();
const MAX_REMEMBERED = 10_000;

/** The folded word without its ending: Snowball's German stemmer, and what it leaves of adjectives in -isch and of Latin plurals. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= MAX_REMEMBERED) stems.clear();
  const found = folded.length < 4 || /\d/.test(folded) ? folded : withoutEnding(folded);
  stems.set(folded, found);
  return found;
}

function withoutEnding(folded: string): string {
  const latin = folded.replace(/(?<=[a-z]{4})(?:ums?|en)$/, (ending, at: number) => (/(?:i|tr)$/.test(folded.slice(0, at)) ? "" : ending));
  return stemmer(latin).replace(/(?<=^\w{4,})isch$/, "");
}

/** Articles, prepositions, conjunctions and question words: they stand everywhere and mean nothing to a search. */
const EMPTY: ReadonlySet<string> = new Set(
  `der die das des dem den ein eine einer eines einem einen und oder sowie als auch am an auf aus bei beim bis durch fur gegen hat haben im in ins ist ist mit nach nicht
  noch ob seit sich sie er es sind so uber um unter vom von vor war waren was wann wer wie wird werden wo zu zum zur zwischen`.split(/\s+/),
);
