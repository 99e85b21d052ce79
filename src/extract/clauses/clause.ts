import { governed, headed, HYPOTHETICAL, isHypothetical, withoutReport } from "./clause-reservations.js";
import { codeOf } from "./pattern.js";
import { withoutInsertions } from "./insertions.js";
import { latin } from "../text/latin.js";

/** One clause of a masked sentence, with its subject and without the clauses inside it. */
export type Clause = string;

const FINITE = "haben|hat|habe|hatte|hatten|ist|sind|sei|seien|war|waren|wird|werden|werde|wurde|wurden|will|wollen|wolle|soll|sollen|solle|kann|können|muss|müssen";
const CONJUNCTION = "dass|wonach|weil|wenn|nachdem|bevor|wie|ob|da|während|obwohl|obgleich|sodass|damit|um|wo|wer|was|indem|sobald|falls|sofern|wobei|wofür|womit";
const GROUP =
  "(?:(?:die|alle|mehrere|zahlreiche|viele|weitere|einige|insgesamt|rund|etwa|mehr als|über) )*(?:[\\d.]+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|mehrere[n]?|zahlreiche[n]?|viele[n]?|alle[n]?) (?:\\p{Ll}+e[nr]? )?(?:Kommunen|Städten?|Gemeinden|Landkreisen?|Kreisen?|Ländern?|Bundesländern?|(?:IT-)?Dienstleistern?|Gebietskörperschaften|Zweckverbänden?|Rechenzentren|Verwaltungen|Behörden|Unternehmen|Organisationen)";
/** «von 40 Kommunen gegründet, darunter ⟨C⟩ und ⟨C⟩»: what the group does, those named of it do. «die ⟨F⟩» alone could be what it is done to. */
const AMONG_THEM = latin(`(?<![\\p{L}\\d])(?:(?:[Dd]ie|[Dd]en|[Dd]er) )?${GROUP}(?<rest>(?: (?:aus|in|der|des|von) (?:dem |der )?\\p{Lu}\\p{Ll}+)?(?: (?!nicht|kein)[\\p{Ll}⟨⟩t\\d]+){0,4}), (?:darunter|unter ihnen|allen voran|unter anderem)(?: auch| etwa)? (?<names>(?:(?:der|den|dem) )?⟨[A-Z]\\d+⟩|(?:(?:der|die|das|den|dem) )?⟨[A-Z]\\d+⟩(?:(?:, | und | sowie )(?:(?:der|die|das|den|dem) )?⟨[A-Z]\\d+⟩)+)(?:,(?= \\p{Ll})|(?=[.;]|$))`, "gu");
/** «nicht ⟨C⟩, sondern ⟨C⟩»: the first has no part in what is said, and nothing else is denied. */
const CONTRAST = latin(/(?<![\p{L}])[Nn]icht (?:(?:der|die|das|den|dem) )?(?:mit |von |durch |für )?(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩(?:(?:, | und | oder )(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩)*, sondern (?!auch)(?<more>(?:mit |von |durch |für )?(?:(?:der|die|das|den|dem) )?⟨)/gu);
/** «…, nicht vom ⟨A⟩», «⟨A⟩, nicht ⟨A⟩, …»: whom it is set against has no part in what is said either. */
const NOT_THEM = latin(/, (?:und |aber )?nicht (?:aber |etwa |dagegen |jedoch )?(?:(?:von|vom|durch|mit|für|bei|beim|zu|zum|zur|an|in|im) )?(?:(?:der|die|das|den|dem) )?(?:⟨[A-Z]\d+⟩|(?:\p{Ll}+e[nrsm]? )?\p{Lu}[\p{L}-]*)(?=[,.!;]|$)(?:,(?= ))?/gu);
/** A sentence that begins with its subordinate clause is read as if that came after a comma. */
const FIRST_SUBORDINATE = /^(?:Nur )?(Wie|Weil|Nachdem|Bevor|Während|Obwohl|[Ww]enn|Sobald|Um(?! ⟨t)|Ob|Indem|Dass|Falls|Sofern) /;
const PRONOUN = "der|die|das|den|dem|dessen|deren|denen|welche[rsmn]?";
const OPENING = latin(`, (?:(?<conjunction>${CONJUNCTION})|(?:(?<preposition>in|an|bei|mit|von|zu|für|durch|auf|aus|über|nach|unter|zwischen) )?(?<pronoun>(?<!(?:bei|mit|von|zu|aus|nach) )(?:${PRONOUN})|dem|der|denen|dessen|deren|welche[rm])) `, "gu");
/** Words that end like verbs and are none; separable particles stand last in main clauses too. */
const NO_VERB = /^(?:zusammen|bei|an|ab|auf|ein|aus|mit|vor|nach|zu|hin|weiter|fort|bereit|teil|sowie|und|seit|nicht|jetzt|bereits|dort|damit|künftig|gemeinsam)$/u;

/** Not before a date: «Kooperation zwischen ⟨C⟩ und ⟨C⟩ – seit ⟨t⟩». A colon stays where it heads (see `headed`). */
const BREAK = latin(/; |, (?=(?:(?:der|die|das) )?⟨[A-Z]\d+⟩ (?:gehört|gehörte|gehören|ist|sind|war|wird|hat|hatte|folgt|folgte|kam|kommt|trat|tritt) )(?<=ge\p{Ll}+(?:t|en|an), )|, (?=(?:der|die|das) \p{Lu}[\p{L}-]* (?:hingegen|dagegen|indes|wiederum) )|, (?:und|aber|doch) (?=\p{Ll}+ (?:hat|haben|ist|sind|war|wurde|wird|kann|will) (?:man|es|das|sie|er|niemand|dies|keiner)(?!\p{L}))|, wohl aber (?=\p{Ll}+(?:t|en|te|ten) )|(?<!\d): | – (?!(?:seit|ab|zum|am|im|bis) (?:dem )?⟨t)|(?<=\?) |(?<=\p{Ll}[.!]) (?=\p{Lu})/u);

/**
 * Cuts a masked sentence into clauses: at semicolons, colons and dashes, at a second verb with the same subject, and round subordinate
 * clauses. A relative pronoun is replaced by what it refers to, a bar keeps the two apart.
 *
 * @example clausesOf("Die ⟨E0⟩, welche ⟨C1⟩ gegründet hat, wächst.") // ["Die ⟨E0⟩ wächst.", "⟨E0⟩ | ⟨C1⟩ gegründet hat"]
 */
export function clausesOf(masked: string): Clause[] {
  return withoutOthers(masked)
    .replace(NOT_THEM, "")
    .replace(FIRST_SUBORDINATE, (_, conjunction: string) => `, ${conjunction.toLowerCase()} `)
    .split("\n")
    .flatMap(withoutInsertions)
    .flatMap((part) => headed(part.split(BREAK)))
    .flatMap(withoutReport)
    .map((part) => (isHypothetical(part) ? `${HYPOTHETICAL}${part}` : part))
    .flatMap(withoutSubordinate)
    .flatMap(bySecondVerb);
}

/** Most sentences hold none of these words, so they are asked for first. */
function withoutOthers(masked: string): string {
  const told = masked.includes(", sondern ") ? masked.replace(CONTRAST, "$<more>") : masked;
  return NAMES_SOME.test(told) ? told.replace(AMONG_THEM, "$<names>$<rest>") : told;
}

const NAMES_SOME = /, (?:darunter|unter|allen voran) /;

function withoutSubordinate(text: string): Clause[] {
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const from = opening.index + opening[0].length;
    if (APPOSITION.test(text.slice(from))) continue;
    const end = endOfSubordinate(text, from, opening.groups?.["conjunction"] !== undefined);
    if (end === null || (opening.groups?.["pronoun"] !== undefined && opening.groups["preposition"] === undefined && listGoesOn(text.slice(0, opening.index), text.slice(from, end)))) continue;
    const before = text.slice(0, opening.index);
    const main = before + text.slice(end).replace(/^,(?= (?!und |sowie ))/, "");
    const body = text.slice(from, end);
    const inner = `${governed(opening.groups?.["conjunction"], main, body)}${antecedent(before, opening.groups)}${body}`;
    return [...withoutSubordinate(main), ...withoutSubordinate(inner)];
  }
  return [text];
}

/** Where a clause that begins at `from` closes with its verb; null when it is no subordinate clause but the next item of a list. */
function endOfSubordinate(text: string, from: number, certain: boolean): number | null {
  for (let end = from; end <= text.length; end++) if (mayEnd(text, end) && isVerbFinal(text.slice(from, end))) return end;
  return certain ? text.length : null;
}

/** Before a mark that a blank or nothing follows. */
const mayEnd = (text: string, at: number): boolean => at === text.length || (",.!?".includes(text.charAt(at)) && (at + 1 === text.length || text.charAt(at + 1) === " "));

/** «seine Nachbarn, der ⟨B⟩ und der ⟨B⟩, …»: a list that a comma closes names what stands before it. */
const APPOSITION = latin(/^⟨[A-Z]\d+⟩(?:(?:, | und | sowie )(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩)+, /u);

const LAST_WORD = latin(/(?:^| )(\p{Ll}+)$/u);
const FINITE_INSIDE = latin(`(?<![\\p{L}-])(?:${FINITE})(?= .*[\\p{Lu}⟨])`, "u");

function isVerbFinal(body: string): boolean {
  const last = LAST_WORD.exec(body)?.[1] ?? "";
  return (/(?:t|en|n|te|ar|ab|og|ahm|ies|ieß|oss|ieb|traf|ging|stand|trug|(?:^|[^t])[lr]ief)$/.test(last) || ENDS_FINITE.test(last)) && !NO_VERB.test(last) && !FINITE_INSIDE.test(body) && !INFINITIVE.test(body);
}

/** «…, den ⟨K0⟩ zu unterzeichnen» is no relative clause. */
const INFINITIVE = latin(/(?: zu \p{Ll}+n|\p{Ll}{2}zu\p{Ll}{3,}n| zu (?:haben|sein))$/u);

const ENDS_FINITE = latin(`(?<![\\p{L}-])(?:${FINITE})$`, "u");
const OPEN_VERB = latin(`(?<![\\p{L}-])(?:${FINITE}) (?!.*(?:^| )\\p{Ll}+(?:t|en)$)`, "iu");

/** «… haben das Land, der Landkreistag und der Städtetag unterzeichnet»: the first half of the verb still waits for the second, so the comma joins names. */
function listGoesOn(before: string, inner: string): boolean {
  return OPEN_VERB.test(before) && !ENDS_FINITE.test(inner);
}

/** What an agreement is about and when it was made may follow it: «die ⟨K⟩ zur Bauaufsicht vom ⟨t⟩, die …». */
const AGREEMENT = `⟨${codeOf("Agreement")}\\d+⟩(?= (?:(?:zur|zum|zu|über|für|bei) [^⟨,]{1,80}|(?:vom|von|aus dem Jahr) ⟨t\\d+⟩)$)`;
/** A verb may stand between the name and its clause: «… haben die ⟨F⟩ errichtet, die …». */
const LAST_NAME = latin(`⟨[A-Z]\\d+⟩(?=(?: \\([^)]*\\))?(?: (?:des|der|in|aus|von) (?:\\p{Lu}[\\p{L}-]* )?⟨[A-Z]\\d+⟩)?(?: \\p{Ll}{3,}(?:t|en|ig|lich))?$)|${AGREEMENT}`, "u");

/** What a relative pronoun stands for, with its preposition; nothing for conjunctions. */
function antecedent(before: string, groups: Record<string, string | undefined> | undefined): string {
  const name = groups?.["pronoun"] === undefined ? undefined : LAST_NAME.exec(before)?.[0];
  if (!name) return "| ";
  return `${groups?.["preposition"] ? `${groups["preposition"]} ` : ""}${name} | `;
}

const SECOND_VERB = latin(`^(?<first>(?<subject>.*?) (?:${FINITE}) .*?),? und (?<second>(?:${FINITE}) .*)$`, "u");

/** «⟨F⟩ wurde ⟨t⟩ gegründet und betreibt das ⟨M⟩»: a full verb after a closed first half, when the subject stands before both. */
const SECOND_FULL_VERB = latin(`^(?<first>(?<subject>[^⟨]*⟨[A-Z]\\d+⟩[^⟨,]{0,20}?) (?:${FINITE}) .*? \\p{Ll}{3,}(?:t|en)) und (?<second>\\p{Ll}{3,}(?:t|te|ten) (?:das|die|den|dem|der|ein|eine|einen|seit|heute|jetzt|nun|dort|auch|unter|für|mit|[^a-z.]*⟨).*)$`);

function bySecondVerb(text: string): Clause[] {
  if (!text.includes(" und ")) return [text];
  const { first, subject, second } = (SECOND_VERB.exec(text) ?? SECOND_FULL_VERB.exec(text))?.groups ?? {};
  return first && second ? [first, ...bySecondVerb(`${subject ?? ""} ${second}`)] : [text];
}
