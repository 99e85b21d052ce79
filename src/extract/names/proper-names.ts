import type { Document } from "../text/document.js";
import { isOffice } from "../lexicon/offices.js";
import { STATE_WORDS } from "../lexicon/states.js";
import type { Token } from "../text/tokens.js";
import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Capitalised words that go on with the sentence, not with the name. */
const NOT_IN_NAME = /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Im|In|Am|Und|Mit|Für|Bei|Auf|Von|Zu|Zum|Zur|Als|Auch|Wie|So|Land|Landes|Bund|Herr|Frau|Ende|Anfang|Mitte|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$/;
/** A word with inner capitals, digits or special marks: only names look like this. */
const BRAND = latin(/^(?=.*(?:\d|@|\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\.\p{L})).*\p{L}/u);

/** Words that can only be a name: «ITEOS», «eGo-Saar», «Komm24», «digital@bw». */
export const isBrand = remembering((word) => word.length > 1 && BRAND.test(word));

/** Capitalised words that are no part of a name before them: articles, months, days. */
export const endsName = (word: string): boolean => NOT_IN_NAME.test(word);

/** Index after the proper name that begins at word `from`: capitalised words and brands, one blank between them. */
export function properNameEnd(document: Document, tokens: readonly Token[], from: number, longest = 5): number {
  let at = from;
  while (at < tokens.length && at - from < longest && isNamePart(tokens[at]) && follows(document, tokens, at)) at++;
  return at;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || isBrand(token.text)) && !NOT_IN_NAME.test(token.text) && !isOffice(token.text) && !token.text.endsWith("-");

/** Whether word `at` follows the one before it after one blank. */
export function follows(document: Document, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^[ \u00a0]$/.test(document.text.slice(before.end, tokens[at]?.start));
}

/** First word of a compound with its other first half hanging before it: «Datenschutz- und Informationsfreiheitsgesetz». */
export function compoundStart(document: Document, tokens: readonly Token[], at: number): number {
  const [hanging, and] = [tokens[at - 2], tokens[at - 1]];
  return hanging && and && hanging.capital && hanging.text.endsWith("-") && /^(?:und|oder)$/.test(and.text) && follows(document, tokens, at) && follows(document, tokens, at - 1) ? at - 2 : at;
}

const QUOTED = /^ ?[„“"»‚]([^„“”"»«]{3,80})[“”"«‘]/;

/** A name in quotation marks right after an offset, with the offsets of its content. */
export function quotedAfter(document: Document, offset: number): { start: number; end: number; text: string } | null {
  const quoted = QUOTED.exec(document.text.slice(offset, offset + 90));
  if (!quoted?.[1]) return null;
  const start = offset + quoted[0].indexOf(quoted[1]);
  return { start, end: start + quoted[1].length, text: quoted[1] };
}

/** An adjective with a capital letter belongs to a name: «Digitale Wege», perhaps with the state's name behind it. */
const TITLE = latin(`^\\p{Lu}\\p{Ll}+(?:l|t|r|v|k|ch|ig)e[srn]? \\p{Lu}\\p{Ll}+(?: (?:${STATE_WORDS.map(({ name }) => name).join("|")})(?![\\p{L}-])| \\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)*)?(?![\\p{L}-])(?! \\p{Lu})`, "u");

/** End of a name that begins with a capitalised adjective at a word; null when there is none. */
export function titleEnd(document: Document, first: Token): number | null {
  const title = NOT_IN_NAME.test(first.text) ? null : TITLE.exec(document.text.slice(first.start, first.start + 80))?.[0];
  return title ? first.start + title.length : null;
}
