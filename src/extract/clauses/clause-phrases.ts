import type { Clause } from "./clause.js";
import { codesOf } from "./pattern.js";
import { latin } from "../text/latin.js";

/** How a name is tied to its clause. */
export type Tie =
  /** Subject or object. */
  | "BARE"
  /** Belongs to the noun before it («Präsident des …»). */
  | "GENITIVE"
  /** Belongs to the noun after it («Hessens Ministerin», «Sachsen-CIO»). */
  | "ATTRIBUTE"
  | "BRACKETS"
  /** Preposition or «gemeinsam mit», as written. */
  | (string & {});

/** A name in a clause, with what ties it there. */
export interface Phrase {
  /** Number of its placeholder. */
  readonly number: number;
  readonly code: string;
  readonly tie: Tie;
  /** Names joined by «und», «sowie», commas share a list. */
  readonly list: number;
  readonly article: string | null;
  /** Where its placeholder stands in the clause. */
  readonly at: number;
  /** Stands for a relative pronoun. */
  readonly antecedent: boolean;
}

const PREPOSITION = anyCase(
  "gemeinsam mit|zusammen mit|ebenso wie|mit|von|vom|durch|zwischen|in|im|ins|am|an|bei|beim|laut|nach|für|zur|zum|zu|aus|auf|über|seit|per|unter|vor|neben|ohne|gegen|um|als|wie|statt|anstelle|darunter|innerhalb|seitens|namens|ab|hinter|trotz|wegen|gegenüber|inklusive|samt|entgegen|gemäß|dank|zugunsten|via",
);
const ARTICLE = anyCase("der|die|das|den|dem|des|ein|eine[rmns]?|seine[rmns]?|ihre[rmns]?|sein|ihr|diese[rmns]?|alle[rn]?|unser|unsere[rmns]?|kein|keine[rmns]?");
const BEFORE = latin(
  `(?<joint>^|, (?:aber )?(?:auch )?|,? (?:und|sowie|oder|&|als) (?:auch )?| ?/ ?)?(?<preposition>(?<=^|[ (])(?:${PREPOSITION}) )?(?<article>(?<=^|[ (/])(?:${ARTICLE}) )?(?:(?<=^|[ (/])(?!(?:dem|den|des|der|die) )\\p{Ll}[\\p{L}-]*(?:e|en|er|es|em) (?:und \\p{Ll}[\\p{L}-]*(?:e|en|er|es|em) )?){0,2}(?:(?<=^|[ (/-])(?:[\\p{Lu}\\d][\\p{L}\\d.-]*) ){0,3}$`,
  "u",
);
const PLACEHOLDER = /⟨([A-Z])(\d+)⟩/g;
/** Nothing belongs to a date: «am ⟨t⟩ der ⟨B⟩ und die ⟨C⟩» are subjects. */
const AFTER_GENITIVE = latin(/(?:[\p{Lu}][\p{L}\d)-]*|(?<!⟨t\d+)⟩|\))$/u);
/** Words in -en that are verbs: nothing before them ties what follows. */
const VERB = latin(/(?<!\p{L})(?:haben|hatten|werden|wurden|wollen|sollen|sind|waren|können|(?:unterzeichn|vereinbar|gründ|schloss|unterschrieb|kooperier|arbeit|betreib|vertief|bilde|stell|plan|bau)\p{Ll}*)(?!\p{L})/gu);

/** «nach langen Verhandlungen ⟨D⟩»: nouns of what takes time are in no apposition to a name, so nothing before them ties it. */
const PROCESS =
  latin(/(?<!\p{L})\p{Lu}?\p{L}*(?:[Gg]espräche?n?|[Vv]erhandlung(?:en)?|[Bb]eratung(?:en)?|[Dd]iskussion(?:en)?|[Dd]ebatten?|[Pp]rüfung(?:en)?|[Vv]orbereitung(?:en)?|[Vv]orarbeit(?:en)?|[Pp]lanung(?:en)?|[Vv]erzögerung(?:en)?|[Jj]ahren?|[Mm]onaten?|[Ww]ochen?|[Tt]agen?|[Ss]treit|[Rr]ingen|[Zz]ögern|[Aa]nl[aä]uf(?:en)?|[Vv]orlauf|[Pp]ause|[Aa]usschreibung|[Zz]ustimmung|[Bb]eschl(?:uss|üssen)|[Pp]hase|[Hh]er|[Aa]bstimmung(?:en)?|[Aa]ngaben?|[Aa]uskunft|[Aa]ussagen?|[Ii]nformationen|[Aa]uffassung|[Ee]inschätzung) $/gu);
/** «ab 2025 ⟨C⟩ und ⟨C⟩» counts nobody. */
const YEAR = latin(/(?<=[\p{Ll}|] )(?:19[4-9]|20[0-4])\d $/gu);

function anyCase(words: string): string {
  return words.replace(/(?<![\p{L}[])\p{Ll}(?=\p{Ll})/gu, (letter, at: number) => (at === 0 || words[at - 1] === "|" ? `[${letter}${letter.toUpperCase()}]` : letter));
}

/** The names of a clause in order, each with its tie. */
export function phrasesOf(clause: Clause): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  for (const match of clause.matchAll(PLACEHOLDER)) {
    const at = match.index;
    const end = at + match[0].length;
    phrases.push(phrase(clause, { from, at, end }, match, phrases));
    from = end;
  }
  return phrases.map((phrase) => (phrase.tie === "neben" ? besides(phrase, phrases, clause) : phrase));
}

/** «neben ⟨A⟩ auch ⟨C⟩»: both do the same. */
function besides(phrase: Phrase, phrases: readonly Phrase[], clause: Clause): Phrase {
  const also = phrases.find(({ at, code, tie }) => at > phrase.at && sameClass(code, phrase.code) && tie !== "neben" && tie !== "ATTRIBUTE" && ALSO.test(clause.slice(phrase.at, at)));
  return also ? { ...phrase, tie: also.tie, list: also.list } : phrase;
}

const ALSO = / (?:auch|ebenfalls|ebenso|noch|weitere|zudem|inzwischen auch) [^⟨]*$/;

interface Extent {
  /** Where the phrase before ends. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

function phrase(clause: Clause, extent: Extent, [, code = "", number = ""]: RegExpMatchArray, earlier: readonly Phrase[]): Phrase {
  const gap = barred(clause.slice(extent.from, extent.at));
  const before = BEFORE.exec(gap);
  const { joint, preposition, article } = before?.groups ?? {};
  const left = clause.slice(0, extent.from) + gap.slice(0, before?.index ?? gap.length);
  const own = ownTie(clause, extent, { preposition: preposition?.trim(), article: article?.trim(), joint }, left);
  const joined = joint !== undefined && joint !== "" && before?.index === 0 ? continued(earlier.filter((phrase, index) => !isQualifier(phrase, earlier[index - 1], clause)), own, article?.trim(), code) : undefined;
  return {
    number: Number(number),
    code,
    tie: joined?.tie ?? own,
    list: joined?.list ?? (earlier.at(-1)?.list ?? 0) + 1,
    article: article?.trim().toLowerCase() ?? null,
    at: extent.at,
    antecedent: clause.startsWith(" | ", extent.end),
  };
}

/** The words between two names, with bars for those that nothing reaches over. */
function barred(gap: string): string {
  const bar = (word: string): string => "|".repeat(word.length);
  if (gap.length < SHORTEST_BARRED) return gap;
  const open = gap.replace(VERB, bar);
  return open.endsWith(" ") ? open.replace(PROCESS, bar).replace(YEAR, bar) : open;
}

/** No verb is shorter («bau»), no time that passes and no year. */
const SHORTEST_BARRED = 3;

const NOUN_AFTER = latin(/^(?:’s|-[\p{Lu}⟨])/u);

function ownTie(clause: Clause, { end }: Extent, { preposition, article, joint }: Record<string, string | undefined>, left: string): Tie {
  if (NOUN_AFTER.test(clause.slice(end))) return "ATTRIBUTE";
  if (left.lastIndexOf("(") > left.lastIndexOf(")")) return "BRACKETS";
  if (/^vo[nm]$/i.test(preposition ?? "") && ON_BEHALF.test(left.trimEnd())) return "GENITIVE";
  if (/^wie$/i.test(preposition ?? "") && GROUP_ACTS.test(left.trimEnd())) return "BARE";
  if (preposition) return preposition.toLowerCase();
  if (/^(?:des|eines)$/i.test(article ?? "")) return "GENITIVE";
  if (/^(?:der|einer|seiner|ihrer|dieser|aller)$/i.test(article ?? "") && AFTER_GENITIVE.test(left.trimEnd()) && !left.endsWith(",") && !joint?.startsWith(",")) return "GENITIVE";
  return "BARE";
}

/** «Gemeinden wie ⟨C0⟩ und ⟨C1⟩ betreiben …»: at the head of a clause the group acts, and those named of it. */
const GROUP_ACTS = latin(/^(?:\p{Lu}\p{Ll}+ |⟨[A-Z]\d+⟩’s |\p{Ll}+e )?(?:Gemeinden|Städte|Kommunen|Kreise|Landkreise|Länder|Bundesländer|Verbandsgemeinden|Samtgemeinden)$/u);

/** «auf Druck von ⟨A0⟩», «unter Leitung von ⟨J1⟩»: belongs to the noun, and does nothing itself. */
const ON_BEHALF = latin(/(?:^|[ |])(?:[Aa]uf|[Uu]nter|[Mm]it|[Ii]m|[Ii]n|[Nn]ach|[Tt]rotz|[Dd]ank|[Oo]hne|[Gg]egen|[Ww]egen) (?:\p{Ll}+ )?\p{Lu}\p{Ll}+$/u);

/** «⟨C⟩ in ⟨A⟩ und ⟨C⟩»: where the first lies, not the second. */
const isQualifier = ({ tie, at }: Phrase, before: Phrase | undefined, clause: string): boolean => tie === "in" && before !== undefined && /^⟨[A-Z]\d+⟩ in $/.test(clause.slice(before.at, at));

/** A name after «und», «sowie» or a comma goes with the last name of its class, unless its article contradicts. */
function continued(earlier: readonly Phrase[], own: Tie, article: string | undefined, code: string): Phrase | undefined {
  if (own !== "BARE" && own !== "GENITIVE") return undefined;
  return earlier.findLast((phrase) => sameClass(phrase.code, code) && phrase.tie !== "ATTRIBUTE" && phrase.tie !== "BRACKETS" && agrees(phrase.tie, article));
}

const ACCUSATIVE = /^(?:durch|für|ohne|gegen|um)$/;

function agrees(tie: Tie, article: string | undefined): boolean {
  if (tie === "BARE") return !/^(?:des|dem)$/i.test(article ?? "");
  if (tie === "GENITIVE") return !/^(?:die|das|dem|den)$/i.test(article ?? "");
  return ACCUSATIVE.test(tie) ? !/^(?:dem|der|des)$/i.test(article ?? "") : !/^(?:die|das|des)$/i.test(article ?? "");
}

const sameClass = (a: string, b: string): boolean => a === b || (codesOf("Party").includes(a) && codesOf("Party").includes(b));
