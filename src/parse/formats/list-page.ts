import type { Format } from "../page.js";
import { unreadable } from "../unreadable.js";
import { readDatedLine } from "../written-date.js";

const FEWEST_ENTRIES = 3;

const REASON = "it is a list of articles; save the articles themselves";

/** Refuses a list page: nothing on it is a whole article. */
export const listPage: Format = {
  name: "list page",
  read({ name, lines }) {
    if (isListPage(lines)) throw listPageError(name);
    return null;
  },
};

/** The error for a page that only lists articles. */
export function listPageError(name: string): Error {
  return unreadable(name, REASON);
}

/** Whether the lines are a list page: header, date and lead of many articles, each on one line that ends in «mehr...». */
export function isListPage(lines: readonly string[]): boolean {
  return lines.filter(isEntry).length >= FEWEST_ENTRIES;
}

function isEntry(line: string): boolean {
  if (!/mehr\s?(\.{3}|…)$/.test(line.slice(-12))) return false;
  const bracket = line.indexOf("[");
  return bracket > 2 && bracket <= 200 && readDatedLine(line.slice(bracket)) !== null;
}
