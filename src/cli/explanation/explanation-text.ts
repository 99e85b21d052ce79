import type { Colors } from "../terminal.js";
import { claimFacts } from "./claim-facts.js";
import { confidenceWords, voicesWords } from "./confidence-words.js";
import type { End, ExplainedClaim, ExplainedMention, Explanation, Refused } from "./explanation.js";
import { kindFamily } from "./kind-family.js";
import { outermost } from "./outermost.js";

/** An explanation for a terminal: the text with its mentions marked, then claims, and by sentence what was refused. */
export function explanationText({ article, mentions, claims, refused }: Explanation, colors: Colors): string {
  const head = [article.id, article.published ?? "no date", article.url ?? article.source].join(" · ");
  return [
    `${colors.bold(article.title ?? article.source)}\n${colors.dim(head)}`,
    markMentions(article.text, mentions, colors),
    [colors.bold(counted(claims.length, "claim")), ...claims.map((claim) => claimText(claim, colors))].join("\n"),
    [colors.bold(`${refused.length} refused`), ...bySentence(refused).map((each) => refusedText(each, colors))].join("\n"),
  ].join("\n\n");
}

/** «Das [State: Land Sachsen-Anhalt] …»; of mentions that overlap the outermost is marked. */
function markMentions(text: string, mentions: readonly ExplainedMention[], colors: Colors): string {
  const parts: string[] = [];
  let from = 0;
  for (const mention of outermost(mentions)) {
    parts.push(text.slice(from, mention.start), mark(mention, colors));
    from = mention.end;
  }
  return [...parts, text.slice(from)].join("");
}

function mark({ kind, surface, refersTo }: ExplainedMention, colors: Colors): string {
  const label = refersTo && refersTo.name !== surface ? `${kind} → ${refersTo.name}` : kind;
  return colors.isColorSupported ? `${colors.underline(colorOf(kind, colors)(surface))}${colors.dim(`(${label})`)}` : `[${label}: ${surface}]`;
}

/** As on the page: one colour a family of kinds. */
function colorOf(kind: string, colors: Colors): Colors["green"] {
  const { green, blue, magenta, yellow, red, cyan, magentaBright } = colors;
  return { territory: green, organization: blue, official: magenta, agreement: yellow, law: red, system: cyan, programme: magentaBright }[kindFamily(kind)] ?? cyan;
}

function claimText(claim: ExplainedClaim, colors: Colors): string {
  const { subject, predicate, object, status, confidence, rule, quote } = claim;
  const entity = ({ id, name }: End): string => (name === id ? id : `${name} ${colors.dim(`(${id})`)}`);
  const words = confidenceWords(claim);
  return [
    `  ${entity(subject)} ${colors.green(predicate)} ${entity(object)}`,
    `    ${[...claimFacts(claim), status, rule].join(" · ")}`,
    `    ${colors.bold(confidence.toFixed(2))}${words ? colors.dim(` = ${words}`) : ""}`,
    ...[voicesWords(claim)].filter(Boolean).map((said) => `    ${colors.dim(said)}`),
    `    ${colors.dim(oneLine(quote))}`,
  ].join("\n");
}

function bySentence(refused: readonly Refused[]): Refused[][] {
  const groups = new Map<string, Refused[]>();
  for (const each of refused) groups.set(each.quote, [...(groups.get(each.quote) ?? []), each]);
  return [...groups.values()];
}

function refusedText(refused: readonly Refused[], colors: Colors): string {
  const lines = refused.map(({ what, reason, rule }) => `    ${what}: ${colors.yellow(reason)} ${colors.dim(`· ${rule}`)}`);
  return [`  ${colors.dim(oneLine(refused[0]?.quote ?? ""))}`, ...lines].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function oneLine(text: string): string {
  return `«${text.replace(/\s+/g, " ").trim()}»`;
}
