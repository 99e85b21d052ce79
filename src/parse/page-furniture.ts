/** Lines of a page that are no part of any article. */

const ARTICLE_ENDS = [
  /^Druckversion\b/,
  /^Weitere Meldungen\b/,
  /^Weitere Firmennews/,
  /^Suchen(\.{3}|…)$/,
  /^Aboverwaltung$/,
  /^Abbonement kuendigen$/,
  /^IT-Guide Plus/,
  /^Aktuelle Meldungen$/,
  /^Letztes Update\b/,
  /^Quelle: (https?:\/\/)?www\.\S+$/,
  /^(Das könnte Sie auch interessieren|Mehr zum Thema|Ähnliche Beiträge|Schreiben Sie einen Kommentar|Kommentar verfassen)\b/,
];

const FURNITURE = [
  /^-?\s?Anzeige\s?-?$/,
  /^\d+$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
  /^Sie befinden sich hier:/,
  /^(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), \d{1,2}\. \p{L}+ \d{4}$/u,
  /^date \d{4}-\d{2}(-\d{2})?$/,
  /^(Anbieter|Firmen) zum Thema$/,
  /^Seite: \d+\/\d+$/,
  /^(Redakteur|Redakteurin):/,
  /Lesedauer: \d/,
  /^\(ID:\s?\d+\)$/,
];

const LONGEST = 200;

/** Whether nothing of the article follows this line. */
export function endsArticle(line: string): boolean {
  return line.length <= LONGEST && ARTICLE_ENDS.some((pattern) => pattern.test(line));
}

/** Whether the line is crawl date, breadcrumb, advertisement mark, image link or the like: to be left out where it stands. */
export function isFurniture(line: string): boolean {
  return line.length <= 4 * LONGEST && FURNITURE.some((pattern) => pattern.test(line));
}

/** Whether the line is nothing but an address, or several run together. */
export function isAddress(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(line);
}

/** Whether the teasers below this line are paid for. */
export function opensSponsored(line: string): boolean {
  return /^Weitere Firmennews/.test(line);
}

/** Last step of a breadcrumb («Sie befinden sich hier: Startseite > Themen > Titel»): the page's title; null for other lines. */
export function titleOfBreadcrumb(line: string): string | null {
  if (line.length > 4 * LONGEST || !line.startsWith("Sie befinden sich hier:")) return null;
  return line.split(">").pop()?.trim() || null;
}
