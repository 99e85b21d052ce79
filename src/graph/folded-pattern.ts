const E = "eéèêëěęė";

/** Letters that are one to a reader who leaves out umlauts and accents. An `e` may follow those of a, o and u: ä, ae and a are the same. */
const LETTERS: readonly (readonly [letters: string, followed: string])[] = [
  ["aäáàâãåāăąæ", `[${E}]?`],
  ["oöóòôõøōőœ", `[${E}]?`],
  ["uüúùûůūű", `[${E}]?`],
  [E, ""],
  ["iíìîïī", ""],
  ["cçćč", ""],
  ["nñńň", ""],
  ["sšśş", ""],
  ["zžźż", ""],
  ["lł", ""],
  ["yýÿ", ""],
];

const SHARP_S = "(?:[sšśş]{2}|ß|ẞ)";
const patterns = new Map(LETTERS.flatMap(([letters, followed]) => [...letters].map((letter) => [letter, `[${letters}]${followed}`])));

/** Where a text must stand in another: all of it, at its beginning, its end, or anywhere. */
export type Place = "all" | "start" | "end" | "anywhere";

/**
 * A regular expression, the same to Java and Rust, for texts that hold one of these texts whatever their case, umlauts, accents and ß.
 *
 * @example foldedPattern(["Städte"], "start") matches «STAEDTEBUND», «Stadtebund» and «Städtebund»
 */
export function foldedPattern(texts: readonly string[], place: Place): string {
  const [before, after] = [place === "end" || place === "anywhere" ? ".*" : "", place === "start" || place === "anywhere" ? ".*" : ""];
  return `(?ius)^${before}(?:${texts.map(folded).join("|")})${after}$`;
}

/** No part can match the same letters in two ways of the same length, so that no engine tries more than a few. */
function folded(text: string): string {
  const letters = [...text.normalize("NFC")].map(lower);
  let pattern = "";
  for (let at = 0; at < letters.length; at++) {
    const [one = "", two = ""] = letters.slice(at, at + 2);
    const isSharp = one === "ß" || (one === "s" && two === "s");
    const followed = "aou".includes(one) && two === "e";
    if (followed || (isSharp && one === "s")) at++;
    pattern += isSharp ? SHARP_S : (patterns.get(one) ?? exactly(one));
  }
  return pattern;
}

/** Lower case of a letter; as it is where that would be more than one letter. */
function lower(letter: string): string {
  const lowered = letter.toLowerCase();
  return [...lowered].length === 1 ? lowered : letter;
}

/** Letters and digits as they are; everything else by its number, so that nothing of it can be read as an operator. */
function exactly(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\x{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
}
