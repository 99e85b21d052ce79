import { phrasesOf } from "../clauses/clause-phrases.js";
import { HYPOTHETICAL, withoutReport } from "../clauses/clause-reservations.js";
import { codesOf } from "../clauses/pattern.js";
import { unmask } from "../clauses/pattern-text.js";
import { keyOf } from "./reading.js";
import { reservationIn, UNRESERVED } from "./modality.js";
import type { Reservation } from "./modality.js";
import type { Claim, Dropped } from "../../model/claim.js";
import type { Reading, ReadSentence } from "./reading.js";
import type { Finding, RelationRule } from "./rule.js";

/**
 * What rules were about to read in an article and did not, for `explain`: first what they find when nothing denies or doubts it, then
 * the words that they look for where they find nothing to tie together. Reads the article again, so it is asked for only to explain.
 */
export function refusals(reading: Reading, rules: readonly RelationRule[], claims: readonly Claim[], dropped: readonly Dropped[]): Dropped[] {
  return reading.sentences.filter(({ codes }) => codes !== "").flatMap((sentence) => {
    const reserved = reservedIn(sentence, rules, reading, claims);
    const told = new Set([...claims, ...dropped, ...reserved].filter(({ start }) => start === sentence.sentence.start).map(({ rule }) => rule));
    return [...reserved, ...unfitIn(sentence, rules, told, reading)];
  });
}

const predicateOf = (rule: string): string => rule.split("/")[0] ?? rule;

/** What the rules read in a sentence once its reservations are lifted, and did not read with them. */
function reservedIn(sentence: ReadSentence, rules: readonly RelationRule[], reading: Reading, claims: readonly Claim[]): Dropped[] {
  if (!sentence.clauses.some(({ text }) => reservationIn(text))) return [];
  const lifted = unreserved(sentence);
  const refused = rules.flatMap((rule) => (mayRead(rule, sentence) ? rule.read(lifted, reading).map((finding) => ({ rule, finding })) : []));
  const fresh = refused.filter(({ finding }) => !claims.some((claim) => claim.start === sentence.sentence.start && saysAsMuch(claim, finding)));
  const first = new Map([...fresh].reverse().map((each) => [wording(each.finding), each]));
  return [...first.values()].reverse().map(({ rule, finding }) => droppedAs(sentence, wording(finding), rule.name, reasonFor(finding, sentence, reading)));
}

/** The sentence as if nothing in it were denied, doubted or supposed. */
function unreserved(given: ReadSentence): ReadSentence {
  const { sentence, text, codes, index } = given;
  const clauses = given.clauses.map((clause) => {
    const plain = plainly(clause.text);
    return { text: `${plain}${UNRESERVED}`, phrases: phrasesOf(plain) };
  });
  return { sentence, text: `${text}${UNRESERVED}`, codes, index, clauses, holds: (cue) => given.holds(cue) };
}

const plainly = (clause: string): string => (clause.startsWith(HYPOTHETICAL) ? clause.slice(HYPOTHETICAL.length) : clause);

function mayRead({ about, cue }: RelationRule, sentence: ReadSentence): boolean {
  return about.every((label) => names(sentence.codes, label)) && (cue === undefined || sentence.holds(cue));
}

const names = (codes: string, label: string): boolean => [...codesOf(label)].some((code) => codes.includes(code));

const saysAsMuch = (claim: Claim, { predicate, subject, object }: Finding): boolean =>
  claim.predicate === predicate && keyOf(claim.subject) === keyOf(subject) && keyOf(claim.object) === keyOf(object);

const wording = ({ predicate, subject, object }: Finding): string => `${subject.name} ${predicate} ${object.name}`;

function droppedAs({ sentence: { start, end } }: ReadSentence, what: string, rule: string, reason: string): Dropped {
  return { start, end, what, rule, reason };
}

function reasonFor({ clause }: Finding, { clauses }: ReadSentence, reading: Reading): string {
  const own = clauses.find(({ text }) => clause !== undefined && clause === `${plainly(text)}${UNRESERVED}`);
  const reservation = (own && reservationIn(plainly(own.text))) ?? (own?.text.startsWith(HYPOTHETICAL) ? null : clauses.map(({ text }) => reservationIn(text)).find((each) => each !== null));
  return reservation ? wordsOf(reservation, reading) : "is asked or supposed, or depends on a denial";
}

const wordsOf = ({ sort, words }: Reservation, reading: Reading): string => `is ${sort} by «${shortened(unmask(words, reading.text))}»`;

/** «lehnt den Beitritt zur KITU ab» is «lehnt … ab». */
function shortened(words: string): string {
  const parts = words.trim().split(/\s+/);
  return parts.length <= 2 ? parts.join(" ") : `${parts[0] ?? ""} … ${parts.at(-1) ?? ""}`;
}

/** Words that rules look for and that no rule made use of; one entry a predicate. Where some have all their ends named, those that lack one are left out, and so are those that look for small words. */
function unfitIn(sentence: ReadSentence, rules: readonly RelationRule[], told: ReadonlySet<string>, reading: Reading): Dropped[] {
  const used = new Set(rules.filter(({ name }) => told.has(name)).map(({ cue }) => cueIn(sentence.text, cue)));
  const predicates = new Set([...told].map(predicateOf));
  const cued = rules.filter(({ name, about, cue }) => !predicates.has(predicateOf(name)) && cue !== undefined && about.some((label) => names(sentence.codes, label)) && sentence.holds(cue) && !used.has(cueIn(sentence.text, cue)));
  const complete = cued.filter(({ about }) => about.every((label) => names(sentence.codes, label)));
  const lacking = cued.filter(({ cue }) => /^[\p{L}-]{5,}$/u.test(cueIn(sentence.text, cue) ?? ""));
  return [...grouped(complete.length > 0 || told.size > 0 ? complete : lacking)].map(([predicate, own]) => {
    const words = [...new Set(own.flatMap(({ cue }) => cueIn(sentence.text, cue) ?? []))].map((word) => `«${unmask(word, reading.text)}»`);
    return droppedAs(sentence, `${predicate.toUpperCase().replaceAll("-", "_")} by ${words.join(", ")}`, own.map(({ name }) => name).join(", "), unfit(own, sentence, reading));
  });
}

function grouped(rules: readonly RelationRule[]): Map<string, RelationRule[]> {
  const groups = new Map<string, RelationRule[]>();
  for (const rule of rules) groups.set(predicateOf(rule.name), [...(groups.get(predicateOf(rule.name)) ?? []), rule]);
  return groups;
}

/** The whole word in which a cue is found. */
function cueIn(text: string, cue: RegExp | undefined): string | null {
  const found = cue && new RegExp(cue.source, cue.flags.replace("g", "")).exec(text);
  if (!found) return null;
  const before = /[\p{L}-]*$/u.exec(text.slice(0, found.index))?.[0] ?? "";
  const after = /^[\p{L}\d⟩-]*/u.exec(text.slice(found.index + found[0].length))?.[0] ?? "";
  return shortened(`${before}${found[0]}${after}`.replace(/⟨t\d*⟩/g, "…"));
}

/** Why rules that found their word found nothing to tie together. */
function unfit(rules: readonly RelationRule[], sentence: ReadSentence, reading: Reading): string {
  const missing = rules.map(({ about }) => about.filter((label) => !names(sentence.codes, label)));
  if (missing.every((labels) => labels.length > 0)) return `the sentence names no ${[...new Set(missing.flat())].join(" and no ")}`;
  const reserved = sentence.clauses.filter(({ text }) => rules.some(({ cue }) => cueIn(text, cue) !== null)).map(({ text }) => reservationIn(text)).find((each) => each !== null);
  if (reserved) return wordsOf(reserved, reading);
  const [told = "", ...reports] = withoutReport(sentence.text);
  const tellers = reports.length > 0 && rules.every(({ about }) => about.some((label) => !names(codesIn(told), label)));
  return tellers ? `whom it could mean only reports it: «${unmask(reports.join(" ").replace(/^\| /, ""), reading.text)}»` : "nothing stands where the rules look for its ends";
}

const codesIn = (masked: string): string => [...masked.matchAll(/⟨([A-Z])/g)].map(([, code]) => code).join("");
