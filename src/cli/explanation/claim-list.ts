import { claimFacts } from "./claim-facts.js";
import { confidenceWords, voicesWords } from "./confidence-words.js";
import { escapeHtml } from "./escape-html.js";
import type { End, ExplainedClaim, Explanation, Refused } from "./explanation.js";
import { quoteOf } from "./quotes.js";
import type { Quote } from "./quotes.js";

/** The claims as a numbered list; each links to its sentence in the text. */
export function claimList({ claims }: Explanation, quotes: readonly Quote[], prefix: string): string {
  if (claims.length === 0) return `<p class="none">Nothing was read from this text.</p>`;
  return `<ol class="claims">${claims.map((claim, index) => claimItem(claim, `${prefix}c${index + 1}`, quoteOf(quotes, claim)?.id ?? "")).join("\n")}</ol>`;
}

function claimItem(claim: ExplainedClaim, id: string, quote: string): string {
  const { subject, predicate, object, status, rule, confidence } = claim;
  const percent = Math.round(confidence * 100);
  const words = confidenceWords(claim);
  const voices = voicesWords(claim);
  const facts = claimFacts(claim).map((fact) => `<li>${escapeHtml(fact)}</li>`).join("");
  return `<li class="claim of-${quote}" id="${id}">
<a class="triple" href="#${quote}">${end(subject)} <span class="predicate">${predicate}</span> ${end(object)}</a>
<ul class="facts"><li class="status ${status.toLowerCase()}">${status.toLowerCase()}</li>${facts}</ul>
<p class="confidence"><meter min="0" max="100" value="${percent}" aria-label="confidence"></meter> <b>${percent} %</b>${words && ` = ${escapeHtml(words)}`}</p>
${voices && `<p class="confidence">${escapeHtml(voices)}</p>`}
<p class="rule">read by <code>${escapeHtml(rule)}</code></p>
<blockquote lang="de">${escapeHtml(oneLine(claim.quote))}</blockquote>
</li>`;
}

const end = ({ id, name }: End): string => `<b title="${escapeHtml(id)}">${escapeHtml(name)}</b>`;

/** What was refused, sentence by sentence. */
export function refusedList({ refused }: Explanation, quotes: readonly Quote[]): string {
  if (refused.length === 0) return `<p class="none">No rule was about to read anything else.</p>`;
  const groups = quotes.map((quote) => ({ quote, own: refused.filter((each) => quoteOf([quote], each)) })).filter(({ own }) => own.length > 0);
  return `<ul class="refused">${groups.map(({ quote, own }) => refusedItem(quote, own)).join("\n")}</ul>`;
}

function refusedItem({ id }: Quote, refused: readonly Refused[]): string {
  const reasons = refused.map(({ what, reason, rule }) => `<li><b>${escapeHtml(what)}</b> <span class="reason">${escapeHtml(reason)}</span> <code>${escapeHtml(rule)}</code></li>`).join("");
  return `<li class="of-${id}"><a href="#${id}" lang="de">${escapeHtml(oneLine(refused[0]?.quote ?? ""))}</a><ul>${reasons}</ul></li>`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
