import type { ComparedName } from "./compared-name.js";

/** Words that abbreviations pass over. */
const PASSED_OVER = new Set(["und", "der", "die", "das", "des", "dem", "den", "fuer", "in", "im", "von", "vom", "zur", "zum"]);

/** Fewer letters fit too many names. */
const SHORTEST = 3;

/**
 * Whether one name is the other in short: what they do not share is one abbreviation here and words there, each of which gives it its
 * first letter and perhaps further ones from within, in order.
 *
 * @example abbreviates(comparedName("KRZN"), comparedName("Kommunales Rechenzentrum Niederrhein")) // true
 */
export function abbreviates(short: ComparedName, long: ComparedName): boolean {
  const own = short.words.filter((word) => !long.words.includes(word));
  const [abbreviation] = own;
  if (own.length !== 1 || abbreviation === undefined || !abbreviationsIn(short).includes(abbreviation)) return false;
  const words = long.words.filter((word) => !short.words.includes(word) && !PASSED_OVER.has(word));
  return words.length >= 2 && spells(words, abbreviation);
}

/** Keys that an abbreviation shares with what it stands for: the first letters of its first two words. */
export function keysOfShort(name: ComparedName): string[] {
  return abbreviationsIn(name).flatMap(([first, ...others]) => [...new Set(others)].map((letter) => `${first}${letter}`));
}

/** The one key by which a name is found for its abbreviation; null when it has one word only. */
export function keyOfLong({ words }: ComparedName): string | null {
  const [first, second] = words.filter((word) => !PASSED_OVER.has(word));
  return first && second ? `${first.charAt(0)}${second.charAt(0)}` : null;
}

/** Words written with two capitals or more: «KRZN», «GStB», «ITVSH». */
function abbreviationsIn({ words, text }: ComparedName): string[] {
  const capitals = new Set((text.match(/[\p{L}\d]+/gu) ?? []).filter((word) => /\p{Lu}.*\p{Lu}/u.test(word)).map((word) => word.toLowerCase()));
  return words.filter((word) => word.length >= SHORTEST && capitals.has(word));
}

/** Whether every word gives the next letters: its first, then any that follow in it. */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...others] = words;
  if (word === undefined) return letters === "";
  if (letters === "" || word.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (let used = 1; ; used++) {
    if (spells(others, letters.slice(used))) return true;
    at = used < letters.length ? word.indexOf(letters.charAt(used), at + 1) : -1;
    if (at < 0) return false;
  }
}
