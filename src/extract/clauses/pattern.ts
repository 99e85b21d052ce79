import "../../model/index.js";
import { kinds, labelsOf } from "../../model/catalogue.js";
import { latin } from "../text/latin.js";

export { matches } from "../text/matches.js";

/**
 * Rules are regular expressions over masked sentences, in which every mention stands as a typed placeholder: «⟨A0⟩ und ⟨A1⟩ haben eine
 * ⟨K2⟩ unterzeichnet.» In a pattern, `{State}` is a placeholder of that kind or interface, `{Party+}` a list of them («die A, der B
 * sowie C»), `{date}` a date; `{object:Agreement}` captures what it matches under that name. All else is regular-expression syntax.
 */
export function pattern(source: string): RegExp {
  return latin(source.replace(MACRO, (_, group: string | undefined, label: string, list: string, attribute: string) => macro(label, list === "+", group, attribute !== "")), "gu");
}

const MACRO = /(?<!\\p)\{(?:(\w+):)?([A-Z]\w+|date)(\+?)\}(?=(’s|-|))/g;

/** A name before its noun («Hessens Ministerin», «Sachsen-CIO») is no name by itself, unless the pattern says so. */
function macro(label: string, list: boolean, group: string | undefined, attribute: boolean): string {
  const one = attribute ? placeholderOf(label) : `${placeholderOf(label)}(?!’s|-\\p{Lu})`;
  const source = list ? `${one}(?:${JOIN}${BEFORE_NAME}${one})*` : one;
  return group ? `(?<${group}>${source})` : `(?:${source})`;
}

const JOIN = "(?:(?: \\([^)]*\\))?(?:, | und | sowie | sowie auch | & | ?/ ?| (?:gemeinsam |zusammen )?mit ))";
/** What may stand before a name: articles, adjectives and the noun it is an apposition to («der neuen Landeshauptstadt ⟨…⟩»). */
export const BEFORE_NAME = "(?:(?:der|die|das|den|dem|des|ein|eine[rmns]?|seine[rmns]?|ihre[rmns]?|beiden?) )?(?:\\p{Ll}[\\p{L}-]*(?:e|en|er|es|em) )?(?:⟨[A-Z]\\d+⟩-)?(?:\\p{Lu}[\\p{L}-]* ){0,2}";

export const DATE_CODE = "t";
const FIRST = "A".charCodeAt(0);
const codes = new Map(kinds().map((kind, index) => [kind.label, String.fromCharCode(FIRST + index)]));

/** The letter that stands for a kind in placeholders. */
export function codeOf(kind: string): string {
  const code = codes.get(kind);
  if (!code) throw new Error(`there is no kind ${kind}`);
  return code;
}

const letters = new Map<string, string>([["date", DATE_CODE]]);

/** The letters of all kinds that a kind or interface stands for. */
export function codesOf(label: string): string {
  let known = letters.get(label);
  if (known === undefined) letters.set(label, (known = labelsOf(label).map(codeOf).join("")));
  return known;
}

/** The kinds whose letters stand in a text, as bits, so that a sentence is asked quickly for a kind or interface. */
export function bitsOf(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << (letter.charCodeAt(0) - FIRST);
  return bits;
}

/** Source of an expression that matches one placeholder of a kind or interface, e.g. `⟨[ABC]\d+⟩` for `Territory`. */
export function placeholderOf(label: string): string {
  return `⟨[${codesOf(label)}]\\d+⟩`;
}

/** Numbers of the placeholders of a kind or interface in a piece of masked text, in order. */
export function placeholdersIn(text: string, label: string): number[] {
  const wanted = codesOf(label);
  const numbers: number[] = [];
  for (let at = text.indexOf("⟨"); at >= 0; at = text.indexOf("⟨", at + 1)) {
    if (wanted.includes(text.charAt(at + 1))) numbers.push(Number(text.slice(at + 2, text.indexOf("⟩", at))));
  }
  return numbers;
}
