import type { NamedEnd, OpenQuotation, WaitingStatement } from "../../graph/waiting-statements.js";
import type { PredicateName } from "../../model/predicates.js";
import type { Carried, DateValue } from "../../model/records.js";
import { StatementStatus } from "../../model/statement.js";
import { entityText, oneLine } from "../entity-text.js";
import type { Colors } from "../terminal.js";

const PREDICATE_WORDS: Readonly<Record<PredicateName, string>> = {
  PARTY_TO: "is a party to",
  SIGNED: "signed",
  HOLDS_OFFICE: "holds an office of",
  MEMBER_OF: "is a member of",
  FOUNDED: "founded",
  SUCCEEDS: "takes the place of",
  CONCERNS: "is about",
  OPERATES: "runs",
  COOPERATES_WITH: "works with",
  BELONGS_TO: "belongs to",
  FUNDS: "pays for",
  HAS_VALUE: "has the value",
};

const STATUS_WORDS: Readonly<Record<StatementStatus, string>> = {
  [StatementStatus.STATED]: "stated to hold",
  [StatementStatus.DECIDED]: "decided, not yet done",
  [StatementStatus.PLANNED]: "planned only",
  [StatementStatus.FORMER]: "held once, no longer",
};

/** How much of the article is shown before and after the sentence, in characters. */
const CONTEXT = 240;

/** A waiting statement and one of its quotations for whoever decides: the sentence in its context with both ends marked, what was read from it, and how sure that is. */
export function waitingText({ statement, subject, object }: WaitingStatement, quotation: OpenQuotation, colors: Colors): string {
  const { record, article } = quotation;
  const { since, until, status, rule, confidence } = record;
  const reading = [`${entityText(subject, colors)} ${colors.green(PREDICATE_WORDS[statement.predicate])} ${object ? entityText(object, colors) : (statement.value ?? "")}`, ...carriedText(record)];
  const rows: [string, string][] = [
    ["Read", reading.join(", ")],
    ["Time", [dateText("since", since), dateText("until", until), STATUS_WORDS[status]].filter((part) => part !== null).join(", ")],
    ["Sure", `${confidence.toFixed(2)} by ${rule}; the statement ${statement.confidence.toFixed(2)}`],
    ["From", [article.title ?? article.source, article.publisher, article.published, article.url ?? article.source].flatMap((part) => (part === null ? [] : oneLine(part))).join(" · ")],
  ];
  const unnamed = unnamedEnds(quotation, object !== null);
  if (unnamed !== null) rows.push(["Note", `the sentence names ${unnamed}`]);
  return [sentenceInContext(quotation, colors), "", ...rows.map(([name, text]) => `${colors.dim(name)}  ${text}`)].join("\n");
}

/** Which ends the sentence only refers to («das Land», «die Genossenschaft»); null when it names all. */
function unnamedEnds({ named }: OpenQuotation, hasObject: boolean): string | null {
  const [subject, object] = [named.some(({ end }) => end === "SUBJECT"), !hasObject || named.some(({ end }) => end === "OBJECT")];
  if (subject && object) return null;
  return !subject && !object ? "neither subject nor object" : `the ${subject ? "subject" : "object"} only`;
}

function carriedText(carried: Carried): string[] {
  const { role, onBehalfOf, subjectMatter, amount } = carried;
  const told = { as: role, "on behalf of": onBehalfOf, about: subjectMatter, amount };
  return Object.entries(told).flatMap(([name, value]) => (value === null ? [] : [`${name} «${oneLine(value)}»`]));
}

function dateText(name: string, date: DateValue | null): string | null {
  if (date === null) return null;
  return `${name} ${date.edtf}${date.derivedFrom === null ? "" : " (from the day of publication)"}`;
}

function sentenceInContext({ record: { start, end }, article: { text }, named }: OpenQuotation, colors: Colors): string {
  const before = text.slice(contextStart(text, start), start);
  const after = text.slice(end, contextEnd(text, end));
  const sentence = marked(text, start, end, named, colors);
  return `${colors.dim(oneLine(before))}${colors.isColorSupported ? sentence : `«${sentence}»`}${colors.dim(oneLine(after))}`;
}

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - CONTEXT);
  const word = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  return word > 0 && word < start ? word : from;
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + CONTEXT);
  const word = to === text.length ? to : text.lastIndexOf(" ", to);
  return word > end ? word : to;
}

/** The sentence with its ends in colours, or in square brackets where there are none; of marks that overlap the first counts. */
function marked(text: string, start: number, end: number, named: readonly NamedEnd[], colors: Colors): string {
  const parts: string[] = [];
  let from = start;
  for (const mark of [...named].sort((a, b) => a.start - b.start || b.stop - a.stop)) {
    if (mark.start < from) continue;
    parts.push(oneLine(text.slice(from, mark.start)), markedEnd(mark, oneLine(text.slice(mark.start, mark.stop)), colors));
    from = mark.stop;
  }
  return [...parts, oneLine(text.slice(from, end))].join("");
}

function markedEnd({ end }: NamedEnd, words: string, colors: Colors): string {
  if (!colors.isColorSupported) return `[${end.toLowerCase()}: ${words}]`;
  return colors.underline(end === "SUBJECT" ? colors.cyan(words) : colors.magenta(words));
}
