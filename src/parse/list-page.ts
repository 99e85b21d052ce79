import { readDatedLine } from "./written-date.js";

const FEWEST_ENTRIES = 3;

/** Whether the lines are a list page: header, date and lead of many articles, each on one line that ends in «mehr...». */
export function isListPage(lines: readonly string[]): boolean {
  return lines.filter(isEntry).length >= FEWEST_ENTRIES;
}

function isEntry(line: string): boolean {
  if (!/mehr\s?(\.{3}|…)$/.test(line.slice(-12))) return false;
  const bracket = line.indexOf("[");
  return bracket > 2 && bracket <= 200 && readDatedLine(line.slice(bracket)) !== null;
}
