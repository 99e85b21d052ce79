/** How much of an answer is shown. */
const ITEMS = 3;
const CHARACTERS = 180;
const WIDTH = 120;
const LINES = 50;

/** An answer as a reader wants to see it: short things on one line, the first items of long lists, the beginnings of long texts; `…` stands where more was. */
export function shortenedAnswer(data: unknown): string {
  const lines = layOut(data, 0).split("\n");
  return lines.length > LINES ? [...lines.slice(0, LINES), "…"].join("\n") : lines.join("\n");
}

function layOut(value: unknown, indent: number): string {
  const line = onOneLine(value);
  if (indent + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const inner = " ".repeat(indent + 2);
  const parts = Array.isArray(value) ? items(value, (item) => layOut(item, indent + 2)) : Object.entries(value).map(([name, item]) => `${name}: ${layOut(item, indent + 2)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join("\n")}\n${" ".repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > CHARACTERS ? `${value.slice(0, CHARACTERS).trimEnd()}…` : value);
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${items(value, onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([name, item]) => `${name}: ${onOneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** The first items, and how many more there are. Things that are but one word or number are cheap: more of them are shown. */
function items(list: readonly unknown[], show: (item: unknown) => string): string[] {
  const shown = list.every((item) => typeof item !== "object") ? 2 * ITEMS : ITEMS;
  return [...list.slice(0, shown).map(show), ...(list.length > shown ? [`… ${list.length - shown} more`] : [])];
}
