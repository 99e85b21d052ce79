const LONGEST = 64;
const TRANSLITERATED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", œ: "oe", ł: "l" };

/**
 * A readable id made of a name: German transliteration, words joined by hyphens, at most 64 characters, cut between words.
 *
 * @example slug("Lydia Hüskens") // "lydia-hueskens"
 */
export function slug(name: string): string {
  return shorten(latinWords(name));
}

/**
 * The words of a name in small Latin letters and digits, German letters transliterated.
 *
 * @example latinWords("Lydia Hüskens") // ["lydia", "hueskens"]
 */
export function latinWords(name: string): string[] {
  const latin = name.normalize("NFC").toLowerCase().replace(/[äöüßæøœł]/g, (letter) => TRANSLITERATED[letter] ?? letter);
  return latin.normalize("NFD").replace(/[\p{M}'’]/gu, "").match(/[a-z0-9]+/g) ?? [];
}

function shorten(words: readonly string[]): string {
  let short = "";
  for (const word of words) {
    const longer = short ? `${short}-${word}` : word.slice(0, LONGEST);
    if (longer.length > LONGEST) break;
    short = longer;
  }
  return short;
}
