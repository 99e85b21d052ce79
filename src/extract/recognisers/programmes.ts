import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import { isPact, isProgrammeNoun } from "../lexicon/system-words.js";
import { stateOfName } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import { follows, isBrand, properNameEnd, quotedAfter, titleEnd } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { latin } from "../text/latin.js";

/** Programmes by the name behind their noun: «Projekt X», «Strategie Y@Z», «Initiative „…“». */
export const programmes: Recogniser = {
  name: "programmes",
  find(document) {
    return atNouns(document, (token, index, tokens) => token.capital && (pact(document, tokens, index, token) ?? named(document, tokens, index, token)));
  },
};

function pact(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  if (!isPact(token.text) || !token.text.startsWith("Digital")) return null;
  const next = tokens[index + 1];
  const school = next && follows(document, tokens, index + 1) && /^(?:Schule|Alter|\d\.\d)$/.test(next.text) ? next : null;
  const end = school?.end ?? token.end;
  const name = document.text.slice(token.start, end).replace(/^(Digital[Pp]akt)s/, "$1");
  return newMention(document, token.start, end, { kind: "Programme", name, recogniser: "programmes" });
}

function named(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  if (!isProgrammeNoun(token.text)) return null;
  const quoted = quotedAfter(document, token.end);
  if (quoted) return newMention(document, quoted.start, quoted.end, { kind: "Programme", name: quoted.text, recogniser: "programmes" });
  const first = tokens[index + 1];
  if (!first || !follows(document, tokens, index + 1)) return null;
  if (isOfState(token.text, first.text)) return newMention(document, token.start, first.end, { kind: "Programme", name: document.text.slice(token.start, first.end), state: stateOfName(first.text)?.id ?? null, recogniser: "programmes" });
  const end = slogan(document, first) ?? titleEnd(document, first) ?? (isBrand(first.text) && !stateOfName(first.text) && !/^(?:IT|IKT|OZG|EU|KI|E-\p{Lu}\p{L}+|\d.*)$/u.test(first.text) ? brandEnd(document, tokens, index + 1) : null);
  return end === null ? null : newMention(document, first.start, end, { kind: "Programme", name: document.text.slice(first.start, end), recogniser: "programmes" });
}

/** «Digitalstrategie Hessen»; a genitive («Digitalstrategie Hessens») only says whose it is. */
const isOfState = (noun: string, place: string): boolean => /.(?:strategie|agenda|-Strategie|-Agenda)$/.test(noun) && stateOfName(place)?.name === place;

/** «GovTech Campus Deutschland»: a brand and the capitalised words behind it. */
const brandEnd = (document: Document, tokens: readonly Token[], at: number): number | null => tokens[properNameEnd(document, tokens, at, LONGEST) - 1]?.end ?? null;
const LONGEST = 4;

/** «Schulen ans Netz», «Wege zum Bürger»: a noun, a contracted preposition and a noun make a name, not a clause. */
const SLOGAN = latin(/^\p{Lu}\p{Ll}+ (?:ans|fürs|ins|zum|zur|@) \p{Lu}\p{Ll}+/u);

function slogan(document: Document, first: Token): number | null {
  const found = SLOGAN.exec(document.text.slice(first.start, first.start + 60))?.[0];
  return found ? first.start + found.length : null;
}

/** Words that may have a programme's name behind them. */
const atNouns = atWords((word) => isPact(word) || isProgrammeNoun(word));
