const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\p{Cs}/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029|\f|\v/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** Any of these, and what NFC may change; most texts, and all that were normalised before, hold none. */
const ODD = /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u0300-\u1FFF\u2000-\u200D\u2011\u2028\u2029\u202F\u205F-\u2060\u20D0-\u20FF\u2126-\u212B\u2329\u232A\u2ADC\u3000-\uFFFF]/;

/**
 * The one spelling of a text that everything behind `parse` sees: NFC, `\n` as line end, plain spaces and hyphens, no soft hyphens or
 * other invisible characters.
 */
export function normaliseText(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(LINE_ENDS, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(CONTROLS, "")
    .replaceAll("\u2011", "-")
    .normalize("NFC");
}

/** A normalised text on one line: runs of white space become one space. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, " ").trim();
}
