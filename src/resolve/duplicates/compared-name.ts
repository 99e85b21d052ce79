import { foldName } from "../name-identity.js";
import { latinWords } from "../slug.js";

/** A name as it is compared with others. */
export interface ComparedName {
  readonly text: string;
  /** Words in Latin letters; the first part of a compound that is completed later («Städte- und Gemeindebund») keeps its hyphen; the legal form is left out. */
  readonly words: readonly string[];
  /** The name without spaces and punctuation: `kommone` for «Komm.ONE». */
  readonly letters: string;
  /** `gmbh`, `eg`, `aoer`, …; null when the name has none. */
  readonly legalForm: string | null;
}

const LEGAL_FORMS = new Set(["gmbh", "ggmbh", "mbh", "ag", "aoer", "eg", "kg", "se", "ug", "ev", "ohg"]);
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\be\.\s?V\.?/g, "eV"],
  [/\be\.\s?G\.?/g, "eG"],
  [/\bAnstalt des öffentlichen Rechts\b/gi, "AöR"],
  [/\beingetragene Genossenschaft\b/gi, "eG"],
  [/\bGesellschaft mit beschränkter Haftung\b/gi, "GmbH"],
];

/**
 * Takes a name apart for comparison.
 *
 * @example comparedName("Komm.ONE AöR") // { text: "Komm.ONE AöR", words: ["komm", "one"], letters: "kommone", legalForm: "aoer" }
 */
export function comparedName(text: string): ComparedName {
  const written = SPELT_OUT.reduce((name, [spelt, short]) => name.replace(spelt, short), inOrder(text));
  const words = latinWords(foldName(written));
  const legalForm = words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "") ? (words.pop() ?? null) : null;
  const open = new Set([...written.matchAll(/([\p{L}\d]+)-(?=[\s,/])/gu)].flatMap(([, part = ""]) => latinWords(part)));
  return { text, words: words.map((word) => (open.has(word) ? `${word}-` : word)), letters: words.join(""), legalForm };
}

/** «Müller, Hans» as «Hans Müller». */
function inOrder(name: string): string {
  return name.replace(/^([^,]+), ([^,]+)$/u, "$2 $1");
}
