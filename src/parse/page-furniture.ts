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
  /^(Das könnte Sie auch interessieren|Mehr zum Thema|Ähnliche (?:Beiträge|Artikel)|Verwandte (?:Beiträge|Artikel|Themen)|Weitere Artikel)(?!\p{L})/u,
  /^(Schreiben Sie einen Kommentar|Kommentar (?:verfassen|schreiben|hinterlassen)|Kommentieren Sie|Hinterlassen Sie|Antwort (?:hinterlassen|abbrechen)|Ihre E-Mail-Adresse wird nicht veröffentlicht)/i,
  /^(Vorheriger|Nächster) (?:Artikel|Beitrag)(?!\p{L})/u,
  /^(Artikel-Informationen|Presse-?[Kk]ontakt:?|Kontakt für die Presse:?|Ansprechpartner(?:in)? für die Presse:?|Herausgeber:|V\. ?i\. ?S\. ?d\. ?P\.)/,
];

/** «date 2019-03» is written by a crawler, above pages of any age. */
const CRAWLER_LINE = /^date \d{4}-\d{2}(-\d{2})?$/;
/** Above the names of companies that pay for standing there. */
const ADVERTISERS = /^(?:Anbieter|Firmen|Unternehmen) zum Thema$/;

const FURNITURE = [
  /^-?\s?Anzeige\s?-?$/,
  /^\d+$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
  /^Sie befinden sich hier:/,
  /^(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), \d{1,2}\. \p{L}+ \d{4}$/u,
  CRAWLER_LINE,
  ADVERTISERS,
  /^Seite: \d+\/\d+$/,
  /^(Redakteur|Redakteurin):/,
  /Lesedauer: \d|\d min Lesedauer/,
  /^(?:Täglich|Wöchentlich|Aktuell) die wichtigsten/,
  /^(Jetzt )?Newsletter(?!\p{L})|Newsletter abonnieren|^Mit Klick auf|in Ihr(?:em)? Postfach|^(Geschäftliche )?E-Mail(-Adresse)?$|gültige E-Mail-?[Aa]dresse|Details zu Ihrer Einwilligung/u,
  /^(Teilen|Drucken|Merken|Kommentieren|PDF|Facebook|Twitter|LinkedIn|Xing|WhatsApp|E-Mail|Share|Tweet|auf .{3,20} teilen)$/,
  /^(Presse(?:mitteilung|information|meldung)|Medieninformation)(?: ?Nr\.? ?[\d/.-]+)?(?: vom .{6,20})?$/,
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

/** Whether the article ends with this line, which closes with its number: «… geplant. (ID:4711)». */
export function closesArticle(line: string): boolean {
  return /\(ID:\s?\d+\)$/.test(line.slice(-20));
}

/** Whether the page was saved by a crawler that leaves out the space between a link's text and its repetition. */
export function isFromCrawler(lines: readonly string[]): boolean {
  return CRAWLER_LINE.test(lines.find((line) => line !== "") ?? "");
}

const LONGEST_NAME = 80;

/** The lines without the names of advertisers that stand below «Firmen zum Thema», up to the next line that is a sentence or long. */
export function withoutAdvertisers(lines: readonly string[]): string[] {
  let advertisers = false;
  return lines.map((line) => {
    if (ADVERTISERS.test(line)) advertisers = true;
    else if (line.length > LONGEST_NAME || /[.!?:…]$/.test(line)) advertisers = false;
    return advertisers ? "" : line;
  });
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
