import { clausesOf } from "../clauses/clause.js";
import { phrasesOf } from "../clauses/clause-phrases.js";
import { indicative } from "../clauses/reported-speech.js";
import { codeOf, codesOf, placeholdersIn } from "../clauses/pattern.js";
import { mayMatch } from "../text/may-match.js";
import type { Document, Sentence } from "../text/document.js";
import type { Mention } from "../../model/mention.js";
import type { DateValue } from "../../model/records.js";
import type { Clause } from "../clauses/clause.js";
import type { MaskedText } from "../clauses/pattern-text.js";
import type { Finding, ReadClause } from "./rule.js";

/** A sentence as the rules see it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** Masked, see `pattern`. */
  readonly text: string;
  readonly clauses: readonly ReadClause[];
  /** Letters of the kinds that it names. */
  readonly codes: string;
  readonly index: number;
  /** Whether its text matches an expression; remembered, since many rules look for the same verb. */
  holds(cue: RegExp): boolean;
}

/** One article while its relations are read: masked sentences, what their placeholders mean, and what was found so far. */
export class Reading {
  readonly sentences: readonly ReadSentence[];
  readonly found: Finding[] = [];
  /** What `dateOf` found so far. */
  readonly datesOfClauses = new Map<Clause, DateValue | null>();
  /** The states that the article names, each once. */
  private readonly states: readonly Mention[];

  constructor(
    readonly document: Document,
    readonly text: MaskedText,
  ) {
    this.sentences = text.sentences.map((masked, index) => new LazySentence(masked.sentence, indicative(masked.text, text.sentences[index - 1]?.text ?? ""), index));
    this.states = distinct(text.mentions.filter(({ kind }) => kind === "State"));
  }

  /** The mention behind a placeholder's number. */
  mention(number: number): Mention {
    const mention = this.text.mentions[number];
    if (!mention) throw new Error(`no mention has number ${String(number)}`);
    return mention;
  }

  /** The mentions of a kind or interface in a piece of masked text, in order. */
  mentionsIn(text: string | undefined, label: string): Mention[] {
    return text === undefined ? [] : placeholdersIn(text, label).map((number) => this.mention(number));
  }

  /** The one state that the article is about; null when it names none or several. */
  get onlyState(): Mention | null {
    return this.states.length === 1 ? (this.states[0] ?? null) : null;
  }

  get namesState(): boolean {
    return this.states.length > 0;
  }

  /** A mention of the state with this id, or null when the article does not name it. */
  stateNamed(id: string | null): Mention | null {
    return this.states.find((state) => keyOf(state) === id) ?? null;
  }

  /** The last mention of a kind or interface before a sentence's placeholder, at most `reach` sentences back. */
  lastBefore(label: string, { index }: ReadSentence, before: string, reach: number): Mention | null {
    const texts = [...this.sentences.slice(Math.max(0, index - reach), index).map(({ text }) => text), before];
    return this.mentionsIn(texts.join(" "), label).at(-1) ?? null;
  }
}

/** Most sentences interest few rules: clauses are cut when first asked for. */
class LazySentence implements ReadSentence {
  readonly codes: string;
  private cut: readonly ReadClause[] | undefined;
  private readonly held = new Map<RegExp, boolean>();

  constructor(
    readonly sentence: Sentence,
    readonly text: string,
    readonly index: number,
  ) {
    this.codes = [...text.matchAll(/⟨([A-Z])/g)].map(([, code]) => code).join("");
  }

  holds(cue: RegExp): boolean {
    if (!mayMatch(cue, this.text)) return false;
    let known = this.held.get(cue);
    if (known === undefined) this.held.set(cue, (known = cue.test(this.text)));
    return known;
  }

  get clauses(): readonly ReadClause[] {
    this.cut ??= clausesOf(this.text).map((text) => ({ text, phrases: phrasesOf(text) }));
    return this.cut;
  }
}

/** What an article means by a mention, as a key: the known entity, or kind and name; that of the fuller mention it refers to. */
export function keyOf(mention: Mention): string {
  const named = mention.refersTo ?? mention;
  return named.candidates[0] ?? `${named.kind}:${named.name}`;
}

/** The first mention of each entity. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(keyOf(mention))) first.set(keyOf(mention), mention);
  return [...first.values()];
}

/** Whether a mention is of a kind or of a kind that implements the interface. */
export const isA = (mention: Mention, label: string): boolean => codesOf(label).includes(codeOf(mention.kind));
