import { load } from "cheerio";
import type { CheerioAPI } from "cheerio";

/** No article is nested so deeply; parsers take a time that grows with the square of the depth. */
export const DEEPEST_NESTING = 500;

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b/gi;
const CLOSED_BY_THE_NEXT = new Set(
  "area base br col colgroup dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr".split(" "),
);

/** Parses HTML. Throws a RangeError when its elements are nested more than `DEEPEST_NESTING` deep. */
export function loadHtml(html: string): CheerioAPI {
  let depth = 0;
  for (const [, closes, name = ""] of html.matchAll(TAG)) {
    if (CLOSED_BY_THE_NEXT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > DEEPEST_NESTING) throw new RangeError("HTML is nested too deeply");
  }
  return load(html, { xml: { xmlMode: false, decodeEntities: true } });
}
