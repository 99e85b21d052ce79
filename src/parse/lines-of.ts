const REPORTED = "(wir berichteten)";

/**
 * The trimmed lines of a normalised text. What a copied link has broken over lines («(\nwir berichteten)») is joined again, and so are the
 * paragraphs of a text that is wrapped at a fixed width.
 */
export function linesOf(text: string): string[] {
  const lines = joinBrokenLinks(text).split("\n").map((line) => line.replace(/ {2,}/g, " ").trim());
  return isHardWrapped(lines) ? unwrap(lines) : lines;
}

function joinBrokenLinks(text: string): string {
  if (!text.includes("wir berichteten")) return text;
  return text
    .replace(/\s{0,4}\(\s{0,4}wir berichteten\s{0,4}\)\s{0,4}(?=[,.;:])/g, ` ${REPORTED}`)
    .replace(/\s{0,4}\(\s{0,4}wir berichteten\s{0,4}\)(?:\s{0,4}\n(?=\p{Ll}))?/gu, (match) => ` ${REPORTED}${match.endsWith("\n") ? " " : ""}`);
}

const GLUED = /(?<![\p{L}\d-])(\p{Lu}[\p{L}\d .-]{2,60}?[\p{L}\d])\1(?![\p{L}\d])/gu;

/**
 * A crawler's line in which a link's text stands twice, as text and as title, said once.
 *
 * @example withoutGluedLinks("Der Landes-CIOLandes-CIO sagte zu.") // "Der Landes-CIO sagte zu."
 */
export function withoutGluedLinks(line: string): string {
  return line.replace(GLUED, "$1");
}

/** Whether most lines that have a next one are nearly as long as the longest, which is no longer than mail programs make them. */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 4 || lines.some((line) => line.length > 100)) return false;
  const continued = lines.filter((line, index) => line !== "" && (lines[index + 1] ?? "") !== "");
  const long = continued.filter((line) => line.length >= 55);
  return long.length >= 3 && long.length >= continued.length * 0.8;
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1] ?? "";
    const previous = joined.at(-1);
    if (line !== "" && above.length >= 55 && previous !== undefined) joined[joined.length - 1] = `${previous} ${line}`;
    else joined.push(line);
  });
  return joined;
}
