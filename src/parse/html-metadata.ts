import type { CheerioAPI } from "cheerio";
import { keywordsOf } from "./article-tail.js";
import { normaliseLine } from "./normalise-text.js";
import { splitHeadline } from "./split-headline.js";
import type { Headline } from "./split-headline.js";
import { readJsonLd } from "./json-ld.js";
import type { JsonLd } from "./json-ld.js";
import { dayOfInstant, readGermanDate } from "./written-date.js";

/** What an HTML page says of itself outside its text. */
export interface HtmlMetadata {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly headline: Headline | null;
  readonly published: string | null;
  readonly keywords: readonly string[];
  readonly author: string | null;
  readonly language: string;
}

const KICKER = ".kicker, .dachzeile, .topline, .overline, .roofline, [class*='kicker'], [class*='dachzeile'], [itemprop='alternativeHeadline']";
const LONGEST_KICKER = 70;
const DATES = ["article:published_time", "datePublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "publish-date", "parsely-pub-date"];

/** Reads JSON-LD, meta elements, canonical link and headings. Dates of change or of download are never taken for the date of publication. */
export function readHtmlMetadata($: CheerioAPI): HtmlMetadata {
  const linked = readJsonLd($);
  const publisher = linked.publisher ?? meta($, ["og:site_name", "publisher", "dc.publisher"]);
  const keywords = meta($, ["news_keywords", "keywords"]);
  return {
    url: firstAddress([$("link[rel='canonical']").attr("href"), meta($, ["og:url"])]),
    publisher,
    headline: readHeadline($, linked, publisher),
    published: linked.published ?? readDate($),
    keywords: linked.keywords.length > 0 ? linked.keywords : keywordsOf(keywords ?? ""),
    author: personIn(linked.author ?? meta($, ["author", "article:author", "dc.creator"])) ?? personIn(normaliseLine($(AUTHOR).first().text()).replace(/^(?:von|autor(?:in)?:) /i, "")),
    language: /^[a-z]{2}\b/i.exec($("html").attr("lang") ?? "")?.[0].toLowerCase() ?? "de",
  };
}

const AUTHOR = "[rel='author'], [itemprop='author'], .author, .autor, .byline";

/** A person's name; an address or the name of an account («redaktion», «admin») is none. */
function personIn(text: string | null): string | null {
  return text !== null && text.length <= 80 && /^\p{Lu}[\p{Ll}-]*\.?(?: [\p{L}.-]+){1,4}$/u.test(text) ? text : null;
}

/** Content of the first meta element with one of these names; null for none or an empty one. */
function meta($: CheerioAPI, names: readonly string[]): string | null {
  for (const name of names) {
    const content = $(`meta[property='${name}' i], meta[name='${name}' i], meta[itemprop='${name}' i]`).first().attr("content");
    if (content?.trim()) return normaliseLine(content);
  }
  return null;
}

function readHeadline($: CheerioAPI, linked: JsonLd, publisher: string | null): Headline | null {
  const kicker = normaliseLine($(KICKER).first().text()).replace(/:$/, "") || null;
  const h1 = $("h1").first().clone();
  h1.find(KICKER).remove();
  const heading = $("h1").length === 1 ? normaliseLine(h1.text()) : null;
  const title = withoutSite(linked.headline ?? meta($, ["og:title"]) ?? heading ?? normaliseLine($("title").first().text()), publisher);
  if (title === "") return null;
  if (kicker === null) return gluedTo(title, normaliseLine($("h1").first().text())) ?? splitHeadline(title);
  return { kicker, title: title.startsWith(`${kicker}: `) ? title.slice(kicker.length + 2) : heading || title };
}

/** Kicker and title where the page's heading glues the kicker to a title that its head gives alone. */
function gluedTo(title: string, heading: string): Headline | null {
  const kicker = heading.endsWith(title) ? heading.slice(0, -title.length).replace(/:?\s*$/, "") : "";
  return kicker === "" || kicker.length > LONGEST_KICKER ? null : { kicker, title };
}

/** A title without the site's name that many pages add: «Titel | Zeitung», «Titel - Zeitung». */
function withoutSite(title: string, publisher: string | null): string {
  const [, before, site] = /^(.+) [|–—-] ([^|–—]{2,60})$/.exec(title.slice(0, 500)) ?? [];
  const isSite = site !== undefined && (title.includes(" | ") || (publisher !== null && site.toLowerCase().includes(publisher.toLowerCase())));
  return before !== undefined && isSite ? before.trim() : title;
}

function readDate($: CheerioAPI): string | null {
  const machine = meta($, DATES) ?? $("time[itemprop='datePublished'], time[pubdate], article time, main time").first().attr("datetime");
  const day = machine ? (dayOfInstant(machine) ?? readGermanDate(machine)) : null;
  if (day) return day;
  const said = /(?:erstellt am|veröffentlicht am|Erscheinungsdatum|Datum):?\s{0,5}(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{2,4})/iu.exec($("body").text().slice(0, 200_000));
  return said?.[1] ? readGermanDate(said[1]) : null;
}

function firstAddress(candidates: readonly (string | null | undefined)[]): string | null {
  return candidates.find((address): address is string => typeof address === "string" && /^https?:\/\/\S+$/.test(address)) ?? null;
}
