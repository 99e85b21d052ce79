import { claimList, refusedList } from "./claim-list.js";
import { escapeHtml } from "./escape-html.js";
import type { Explanation } from "./explanation.js";
import { legend, legendStyle } from "./legend.js";
import { markedText } from "./marked-text.js";
import { PAGE_STYLE } from "./page-style.js";
import { quotesOf } from "./quotes.js";
import type { Quote } from "./quotes.js";

/**
 * Explanations as one HTML page that needs nothing else: no script, no picture, no other file. Pointing at a claim sets off its sentence
 * in the text and the other way round; a click leads from one to the other.
 */
export function explanationPage(explained: readonly Explanation[]): string {
  const [first] = explained;
  const parts = explained.map((explanation, index) => ({ explanation, prefix: `a${index + 1}`, quotes: quotesOf(explanation, `a${index + 1}`) }));
  const style = `${PAGE_STYLE}${parts.flatMap(({ quotes }) => quotes.map(quoteStyle)).join("\n")}\n${legendStyle(explained)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(first ? `${titleOf(first)} – how it was read` : "Nothing was read")}</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.map(({ explanation, prefix, quotes }) => reading(explanation, quotes, prefix)).join("\n")}
</main>
</body>
</html>`;
}

/** Sets off a sentence while what was read from it is pointed at, and what was read from it while the sentence is. */
function quoteStyle({ id }: Quote): string {
  return `body:has(.of-${id}:is(:hover,:focus-within)) .quote.${id},.anchor:target#${id}~.quote.${id}{background:var(--quote)}
body:has(.quote.${id}:hover) .of-${id}{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}`;
}

function titleOf({ article }: Explanation): string {
  return article.title ?? article.source;
}

function reading(explanation: Explanation, quotes: readonly Quote[], prefix: string): string {
  const { claims, refused, sections } = explanation;
  const named = sections.some(({ role }) => role === "TITLE");
  return `<article class="reading" aria-label="${escapeHtml(titleOf(explanation))}">
<p class="meta">${meta(explanation)}</p>
${legend(explanation)}
<div class="columns">
<div class="text" lang="de">
${named ? "" : `<h2 class="title">${escapeHtml(titleOf(explanation))}</h2>\n`}${markedText(explanation, quotes, prefix)}
</div>
<div class="side">
<h3>${claims.length} ${claims.length === 1 ? "claim" : "claims"}</h3>
${claimList(explanation, quotes, prefix)}
<h3>${refused.length} refused</h3>
${refusedList(explanation, quotes)}
<p class="hint">Point at a claim to see its sentence; click to go there. Small numbers in the text lead back to the claims.</p>
</div>
</div>
</article>`;
}

/** Publisher, date and source; an address only where it is one that a browser may open. */
function meta({ article: { id, source, url, publisher, published, extent } }: Explanation): string {
  const address = url !== null && /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>` : escapeHtml(source);
  const facts = [publisher, published ?? "no date", ...(extent === "TEASER" ? ["teaser"] : [])].filter((fact) => fact !== null);
  return [...facts.map(escapeHtml), address, `<code>${escapeHtml(id)}</code>`].join(" · ");
}
