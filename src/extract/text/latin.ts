/** Small letters of Europe's alphabets beyond Latin-1, which lies in ranges. */
const BEYOND = "āăąćčďđēėęěğģīıķļłńņňōőœřśşšșţťțūůűųźżž";
const LETTERS: Readonly<Record<string, string>> = {
  L: "A-Za-zÀ-ÖØ-öø-ɏẞ",
  Lu: `A-ZÀ-ÖØ-Þ${BEYOND.toUpperCase()}ẞ`,
  Ll: `a-zß-öø-ÿ${BEYOND}`,
};
const PART = /\\p\{(L[lu]?)\}|\\[^p]|[[\]]/g;

/**
 * Compiles an expression whose `\p{L}`, `\p{Lu}` and `\p{Ll}` mean the letters of Latin script, in which German texts write their names. The
 * engine spells the letters of all scripts out at every place: many thousand ranges, several times as slow to run and to compile.
 *
 * @example latin(/^\p{Lu}\p{L}+$/u).test("Łódź") // true; false for «Лодзь»
 */
export function latin(expression: RegExp | string, flags = expression instanceof RegExp ? expression.flags : "u"): RegExp {
  let inClass = false;
  const source = (expression instanceof RegExp ? expression.source : expression).replace(PART, (part: string, letters: string | undefined) => {
    if (letters !== undefined) return inClass ? (LETTERS[letters] ?? part) : `[${LETTERS[letters] ?? part}]`;
    if (part === "[" || part === "]") inClass = part === "[";
    return part;
  });
  const compiled = new RegExp(source, flags);
  written.set(compiled, expression instanceof RegExp ? expression.source : expression);
  return compiled;
}

const written = new WeakMap<RegExp, string>();

/** The source of an expression as it was written, with `\p{L}` for letters. */
export const sourceOf = (expression: RegExp): string => written.get(expression) ?? expression.source;
