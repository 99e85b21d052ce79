import type { Explanation } from "./explanation.js";
import { kindFamily } from "./kind-family.js";

/** The kinds that a text names, with the colour of their marks and how often they are named. */
export function legend({ mentions }: Explanation): string {
  const counts = new Map<string, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = [...counts].sort(([left], [right]) => (`${kindFamily(left)} ${left}` < `${kindFamily(right)} ${right}` ? -1 : 1));
  if (order.length === 0) return "";
  return `<ul class="legend" aria-label="Kinds of mentions">${order.map(([kind, count]) => `<li><mark class="${kindFamily(kind)} key-${kind}" tabindex="0">${kind}</mark> ${count}</li>`).join("")}</ul>`;
}

/** Rules that set off the marks of a kind when its entry in the legend is pointed at. */
export function legendStyle(explained: readonly Explanation[]): string {
  const kinds = new Set(explained.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)));
  return [...kinds].map((kind) => `body:has(.key-${kind}:is(:hover,:focus)) .kind-${kind}{outline:2px solid currentColor;outline-offset:1px}`).join("\n");
}
