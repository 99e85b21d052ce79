import type { Section } from "../../model/article.js";
import { escapeHtml } from "./escape-html.js";
import type { ExplainedMention, Explanation } from "./explanation.js";
import { kindFamily } from "./kind-family.js";
import { outermost } from "./outermost.js";
import type { Quote } from "./quotes.js";

const ELEMENTS: Readonly<Record<Section["role"], readonly [tag: string, name: string]>> = {
  KICKER: ["p", "kicker"], TITLE: ["h2", "title"], LEAD: ["p", "lead"], HEADING: ["h3", "heading"], BODY: ["p", "body"], CAPTION: ["p", "caption"],
};

/**
 * The article's text as HTML: its sections as headings and paragraphs, mentions as `mark`, quotes as spans with the numbers of their
 * claims behind them, as footnotes have them.
 */
export function markedText({ article, sections, mentions }: Explanation, quotes: readonly Quote[], prefix: string): string {
  const marks = outermost(mentions);
  return sections.map(({ role, start, end }) => {
    const [tag, name] = ELEMENTS[role];
    return `<${tag} class="${name}">${pieces(article.text, start, end, quotes, marks, prefix)}</${tag}>`;
  }).join("\n");
}

/** Cuts a section where a quote begins or ends; what lies in several quotes bears the classes of all of them. */
function pieces(text: string, start: number, end: number, quotes: readonly Quote[], marks: readonly ExplainedMention[], prefix: string): string {
  const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
  const cuts = [...new Set([start, end, ...inside.flatMap((quote) => [quote.start, quote.end])])].filter((at) => at >= start && at <= end).sort((left, right) => left - right);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const own = inside.filter((quote) => quote.start <= from && quote.end >= to);
    if (own.length === 0) return marked(text, from, to, marks);
    const ids = own.filter((quote) => quote.start === from).map(({ id }) => `<span class="anchor" id="${id}"></span>`).join("");
    const notes = own.filter((quote) => quote.end === to).flatMap(({ claims }) => claims).map((number) => `<a href="#${prefix}c${number}">${number}</a>`).join(" ");
    return `${ids}<span class="quote ${own.map(({ id }) => id).join(" ")}">${marked(text, from, to, marks)}</span>${notes && `<sup aria-label="claims">${notes}</sup>`}`;
  }).join("");
}

function marked(text: string, from: number, to: number, marks: readonly ExplainedMention[]): string {
  let html = "";
  let at = from;
  for (const mention of marks.filter(({ start, end }) => start < to && end > from)) {
    const [start, end] = [Math.max(from, mention.start), Math.min(to, mention.end)];
    html += `${escapeHtml(text.slice(at, start))}${mark(mention, text.slice(start, end))}`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}

function mark({ kind, name, entity, anaphor, refersTo }: ExplainedMention, surface: string): string {
  const meant = refersTo?.name ?? name;
  const said = `${kind}: ${meant}${entity === null ? "" : ` (${entity})`}`;
  return `<mark class="${kindFamily(kind)} kind-${kind}${anaphor ? " anaphor" : ""}" title="${escapeHtml(said)}">${escapeHtml(surface)}</mark>`;
}
