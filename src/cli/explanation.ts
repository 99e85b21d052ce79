import type { Dropped } from "../model/claim.js";
import type { Mention } from "../model/mention.js";
import type { DateValue } from "../model/records.js";
import type { Reading } from "../pipeline.js";
import type { Colors } from "./terminal.js";

type Claim = Reading["resolution"]["assertions"][number];

/** What was read from an article, for readers: its text with its mentions marked, then claims and what was dropped. */
export function explanationText(reading: Reading, colors: Colors): string {
  const { record } = reading.article;
  const { assertions } = reading.resolution;
  const names = entityNames(reading);
  const dropped = allDropped(reading);
  const head = [record.id, record.published ?? "no date", record.url ?? record.source].join(" · ");
  return [
    `${colors.bold(record.title ?? record.source)}\n${colors.dim(head)}`,
    markMentions(record.text, reading.extraction.mentions, colors),
    [colors.bold(counted(assertions.length, "claim")), ...assertions.map((claim) => claimText(claim, names, colors))].join("\n"),
    [colors.bold(`${dropped.length} dropped`), ...dropped.map((each) => droppedText(each, record.text, colors))].join("\n"),
  ].join("\n\n");
}

/** The same as data; offsets are UTF-16 code units into `text`. */
export function explanationJson(reading: Reading): unknown {
  const { id, source, url, title, kicker, published, extent, text } = reading.article.record;
  return {
    article: { id, source, url, title, kicker, published, extent, text },
    mentions: reading.extraction.mentions.map((mention) => mentionJson(mention, reading)),
    claims: reading.resolution.assertions.map(({ evidence, subject, predicate, object, role, onBehalfOf, subjectMatter, amount }) => {
      const { quote, start, end, since, until, status, rule, confidence } = evidence;
      return { subject, predicate, object, role, onBehalfOf, subjectMatter, amount, since, until, status, rule, confidence, quote, start, end };
    }),
    dropped: allDropped(reading).map((each) => ({ ...each, quote: text.slice(each.start, each.end) })),
  };
}

function mentionJson(mention: Mention, reading: Reading): unknown {
  const { start, end, surface, kind, name, anaphor, recogniser, refersTo } = mention;
  return { start, end, surface, kind, name, entity: entityOf(mention, reading), anaphor, recogniser, refersTo: refersTo && { start: refersTo.start, end: refersTo.end, name: refersTo.name } };
}

function entityOf({ start, end }: Mention, { resolution }: Reading): string | null {
  return resolution.mentions.find((record) => record.start === start && record.end === end)?.entity ?? null;
}

/** What the article calls each entity; the fullest name. */
function entityNames(reading: Reading): Map<string, string> {
  const names = new Map<string, string>();
  for (const mention of reading.extraction.mentions) {
    const id = entityOf(mention, reading);
    if (id !== null && mention.name.length > (names.get(id) ?? "").length) names.set(id, mention.name);
  }
  return names;
}

function allDropped({ extraction, resolution }: Reading): Dropped[] {
  return [...extraction.dropped, ...resolution.dropped].sort((left, right) => left.start - right.start);
}

/** «Das [State: Land Sachsen-Anhalt] …»; of mentions that overlap the first is marked. */
function markMentions(text: string, mentions: readonly Mention[], colors: Colors): string {
  const parts: string[] = [];
  let from = 0;
  for (const mention of [...mentions].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (mention.start < from) continue;
    parts.push(text.slice(from, mention.start), mark(mention, colors));
    from = mention.end;
  }
  return [...parts, text.slice(from)].join("");
}

function mark({ kind, surface, refersTo }: Mention, colors: Colors): string {
  const label = refersTo && refersTo.name !== surface ? `${kind} → ${refersTo.name}` : kind;
  return colors.isColorSupported ? `${colors.underline(colors.cyan(surface))}${colors.dim(`(${label})`)}` : `[${label}: ${surface}]`;
}

function claimText({ subject, predicate, object, role, onBehalfOf, subjectMatter, amount, evidence }: Claim, names: ReadonlyMap<string, string>, colors: Colors): string {
  const entity = (id: string | null): string => (id === null ? "" : names.has(id) ? `${names.get(id)} ${colors.dim(`(${id})`)}` : id);
  const carried = Object.entries({ role, onBehalfOf, subjectMatter, amount }).flatMap(([name, value]) => (value === null ? [] : [`${name} «${value}»`]));
  const { since, until, status, confidence, rule, quote } = evidence;
  const facts = [...carried, ...dateText("since", since), ...dateText("until", until), status, confidence.toFixed(2), rule].join(" · ");
  return `  ${entity(subject)} ${colors.green(predicate)} ${entity(object)}\n    ${facts}\n    ${colors.dim(oneLine(quote ?? ""))}`;
}

function dateText(name: string, date: DateValue | null): string[] {
  return date ? [`${name} ${date.edtf}${date.derivedFrom ? ` (from ${date.derivedFrom.toLowerCase()})` : ""}`] : [];
}

function droppedText({ what, rule, reason, start, end }: Dropped, text: string, colors: Colors): string {
  return `  ${what}: ${colors.yellow(reason)} · ${rule}\n    ${colors.dim(oneLine(text.slice(start, end)))}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function oneLine(text: string): string {
  return `«${text.replace(/\s+/g, " ").trim()}»`;
}
