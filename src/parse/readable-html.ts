import { Readability } from "@mozilla/readability";
import { load } from "cheerio";
import { parseHTML } from "linkedom";

const MOST_ELEMENTS = 20_000;
const FURNITURE = "script, style, noscript, template, iframe, nav, aside, footer, form, [role='navigation'], [aria-hidden='true']";

/** The part of a page that is its article, as HTML; the whole body where no part stands out. Scripts are removed, never run. */
export function readableHtml(html: string): string {
  const $ = load(html);
  $(FURNITURE).remove();
  const body = $("body").html() ?? "";
  if ($("*").length > MOST_ELEMENTS) return body;
  const { document } = parseHTML(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`);
  const article = new Readability(document, { keepClasses: true, charThreshold: 100, disableJSONLD: true }).parse();
  return article?.content ?? body;
}
