import { chance, fold, isOddLetter, PLACEHOLDER, signsIn } from "./signs.js";
import type { Sign } from "./signs.js";

/**
 * Hundreds of expressions are looked for in every clause, and few are there. So every text is gone through once, to note which three letters
 * stand together in it; an expression is tried only where all threes of one of the strings are there that it cannot match without. These are
 * worked out from the expression (see `signsIn`): whoever writes one need not know of them.
 *
 * @example mayMatch(/Zweckvereinbarung(?:en)? .*geschlossen/, "Die Stadt wächst.") // false
 */
export function mayMatch(expression: RegExp, text: string): boolean {
  const wanted = wantedBy(expression);
  if (wanted.length === 0) return true;
  const noted = notedIn(text);
  for (const sign of wanted) if (!holdsOne(noted, sign)) return false;
  return true;
}

/** For every sign, for each of its strings, where its threes are noted. */
type Wanted = readonly (readonly (readonly number[])[])[];

const NOTHING: Wanted = [];
/** What an expression wants, or how often it was asked for; working it out pays only for what is asked for often. */
const known = new WeakMap<RegExp, Wanted | number>();
const OFTEN = 25;
/** The best are enough. */
const MOST_SIGNS = 3;

function wantedBy(expression: RegExp): Wanted {
  const asked = known.get(expression) ?? 0;
  if (typeof asked !== "number") return asked;
  const wanted = asked < OFTEN ? NOTHING : wantedOf(expression);
  known.set(expression, asked < OFTEN ? asked + 1 : wanted);
  return wanted;
}

function wantedOf(expression: RegExp): Wanted {
  const signs = [...signsIn(expression)].sort((a, b) => chance(a) - chance(b));
  return signs.slice(0, MOST_SIGNS).map((sign: Sign) => sign.map(placesOf));
}

/** Bits of a text's note, for sentences few enough to be empty mostly. */
const BITS = 8_192;
const WORDS = BITS / 32;
/** Notes of the texts in hand; an article has fewer sentences and clauses. They are written over in turn. */
const NOTES = 128;
const notes = new Uint32Array(NOTES * WORDS);
const noteOf = new Map<string, number>();

/** Puts the next letter behind the two before it; what comes of three letters depends on no other. */
const next = (three: number, code: number): number => ((three << 5) ^ code) & 0x7fff;
const placeOf = (three: number): number => (three ^ (three >> 8)) & (BITS - 1);
const OPEN = PLACEHOLDER.charCodeAt(0);

function placesOf(string: string): number[] {
  const places: number[] = [];
  let three = 0;
  for (let at = 0; at < string.length; at++) {
    three = next(three, string.charCodeAt(at));
    if (at >= 2) places.push(placeOf(three));
  }
  return string.length === 2 ? [placeOf(three)] : places;
}

/** To be called before an article: what one says must not make another quicker to read. */
export const forgetNotes = (): void => noteOf.clear();

function notedIn(text: string): number {
  let note = noteOf.get(text);
  if (note === undefined) {
    if (noteOf.size >= NOTES) noteOf.clear();
    note = noteOf.size * WORDS;
    noteOf.set(text, note);
    take(text, note);
  }
  return note;
}

function take(text: string, note: number): void {
  notes.fill(0, note, note + WORDS);
  let three = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 255 && isOddLetter(code)) {
      notes.fill(-1, note, note + WORDS);
      return;
    }
    const folded = fold(code);
    three = next(three, folded);
    if (at >= 2) set(note, placeOf(three));
    if (before === OPEN) set(note, placeOf(next(OPEN, folded)));
    before = code;
  }
}

function set(note: number, place: number): void {
  const at = note + (place >> 5);
  notes[at] = (notes[at] ?? 0) | (1 << (place & 31));
}

function holdsOne(note: number, sign: Wanted[number]): boolean {
  for (const places of sign) if (holdsAll(note, places)) return true;
  return false;
}

function holdsAll(note: number, places: readonly number[]): boolean {
  for (const place of places) if (((notes[note + (place >> 5)] ?? 0) & (1 << (place & 31))) === 0) return false;
  return true;
}
