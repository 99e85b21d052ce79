import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { loadHtml } from "./load-html.js";

/** Larger pages are read as a whole: finding the readable part takes long. */
const MOST_ELEMENTS = 10_000;
const LONGEST_BODY = 500_000;
const FURNITURE = "script, style, noscript, template, iframe, nav, aside, footer, form, [role='navigation'], [aria-hidden='true']";

/** The part of a page that is its article, as HTML; the whole body where no part stands out. Scripts are removed, never run. */
export function readableHtml(html: string): string {
  const $ = loadHtml(html);
  $(FURNITURE).remove();
  const body = $("body").html() ?? "";
  if (body.length > LONGEST_BODY || (body.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS) return body;
  const { document } = parseHTML(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`);
  const article = new Readability(document, { keepClasses: true, charThreshold: 100, disableJSONLD: true }).parse();
  return article?.content ?? body;
}
