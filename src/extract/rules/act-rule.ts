import { codesOf } from "../clauses/pattern.js";
import { latin } from "../text/latin.js";
import { isToCome, untilOf } from "./dates.js";
import { wasOnce } from "./modality.js";
import { each } from "./rule.js";
import { readAct } from "./verb.js";
import { StatementStatus } from "../../model/statement.js";
import type { Mention } from "../../model/mention.js";
import type { Phrase } from "../clauses/clause-phrases.js";
import type { PredicateName } from "../../model/predicates.js";
import type { Reading } from "./reading.js";
import type { ReadClause, RelationRule } from "./rule.js";
import type { Act, Verb } from "./verb.js";

interface ActRule {
  readonly name: string;
  readonly predicate: PredicateName;
  readonly verb: Verb;
  /** Kind or interface of who acts, and of what it is done to. */
  readonly subject: string;
  readonly object: string;
  /** How the object is tied to an active verb: BARE, or a preposition («auf eine Vereinbarung»). */
  readonly objectTie?: string;
  /** Articles that only the object can have, where both ends are of one class: «den», «einen»; «der», «dem» for a dative. */
  readonly objectArticle?: RegExp;
  /** The perfect is formed with «sein»: «ist beigetreten» is active. */
  readonly activeWithBe?: boolean;
}

/** A rule for a verb with its subject and object, in any order, voice and tense: «A und B haben C gegründet», «C wird von A betrieben». */
export function actRule({ name, predicate, verb, activeWithBe = false, ...ends }: ActRule): RelationRule {
  return {
    name,
    about: [ends.subject, ends.object],
    cue: verb.cue,
    read: ({ clauses }, reading) =>
      clauses.flatMap((clause) => {
        const act = clause.phrases.length > 1 ? readAct(clause.text, verb) : null;
        if (!act) return [];
        const { subjects, objects } = endsOf(clause, activeWithBe ? { ...act, passive: false } : act, ends, reading);
        const until = verb.lasting && act.status === StatementStatus.STATED ? untilOf(` ${clause.text}`, reading) : null;
        const over = (until !== null && !isToCome(until, reading.document.published)) || (verb.lasting && act.status === StatementStatus.STATED && wasOnce(clause.text));
        return each(predicate, subjects, objects, { status: over ? StatementStatus.FORMER : act.status, until, clause: clause.text });
      }),
  };
}

export interface ActEnds {
  readonly subject: string;
  readonly object: string;
  readonly objectTie?: string;
  readonly objectArticle?: RegExp;
}

export const WITH = /^(?:gemeinsam mit|zusammen mit|mit|ebenso wie|samt)$/;
const BY = /^(?:von|vom|durch|zwischen|seitens)$/;

/** Who acts on what in a clause. */
export function endsOf({ phrases, text }: ReadClause, { passive }: Act, ends: ActEnds, reading: Reading): { subjects: Mention[]; objects: Mention[] } {
  const article = ends.objectArticle ?? /^(?:den|einen)$/;
  const acting = ofKind(phrases, ends.subject).filter(({ tie, article: own }) => (passive ? BY.test(tie) || WITH.test(tie) : (tie === "BARE" && !(own === "dem" && article.test(own))) || WITH.test(tie)));
  const possible = ofKind(phrases, ends.object).filter((phrase) => passive || !isNominative(phrase, reading));
  const targets = targetsAmong(possible, passive ? "BARE" : (ends.objectTie ?? "BARE"), acting, article);
  const relative = passive ? [] : relativeSubject(acting, targets, article);
  const actors = relative.length > 0 ? acting.filter(({ tie, antecedent }) => antecedent || tie !== "BARE") : acting.filter(({ antecedent }) => !antecedent);
  const list = targetList(relative.length > 0 ? targets.filter(({ antecedent }) => !antecedent) : targets, actors, article);
  const mentions = (chosen: readonly Phrase[]): Mention[] => chosen.map(({ number }) => reading.mention(number));
  const objects = targets.filter((target) => target.list === list);
  return { subjects: mentions(unlessJoined(actors.filter((actor) => actor.list !== list), objects, text)), objects: mentions(objects) };
}

/** «⟨F⟩ betreibt das ⟨F⟩ und das ⟨M⟩»: what is joined with the object is no more who acts than this is, where there is somebody else. */
function unlessJoined(actors: readonly Phrase[], objects: readonly Phrase[], text: string): readonly Phrase[] {
  const joined = new Set(actors.filter((actor) => objects.some((object) => JOINED.test(text.slice(actor.at, object.at)))).map(({ list }) => list));
  const others = actors.filter(({ list }) => !joined.has(list));
  return others.length > 0 ? others : actors;
}

const JOINED = latin(/^⟨[A-Z]\d+⟩ (?:und|sowie) (?:das |die |den |der |dem )?(?:\p{Ll}+e[nrs]? )?(?:\p{Lu}[\p{L}-]+ )?$/u);

/** «der» before a masculine noun is nothing but the nominative: «Der ⟨Gemeindetag⟩ ist der ⟨E⟩ beigetreten» says who acts. */
const isNominative = ({ tie, article, number }: Phrase, reading: Reading): boolean => tie === "BARE" && article === "der" && MASCULINE.test(reading.mention(number).surface);
const MASCULINE = /(?:tag|bund|verband|verbund|betrieb|kreis|rat|verein)$|^(?:\S+ )?(?:\S*[Zz]weckverband|Landesbetrieb|(?:Land)?[Kk]reis|IT-Verbund)(?: |$)|(?:Städte|Gemeinde|Landkreis)(?:tag|bund) /;

/** After a name a dative looks like a genitive («… trat ⟨C⟩ der ⟨E⟩ bei»): where a dative is wanted and there is no other, it is one. */
function targetsAmong(possible: readonly Phrase[], wanted: string, acting: readonly Phrase[], article: RegExp): Phrase[] {
  const plain = possible.filter(({ tie }) => tie === wanted);
  if (!article.test("der") || plain.some((target) => target.antecedent || acting.some((actor) => actor.list !== target.list))) return plain;
  return [...plain, ...possible.filter((phrase) => phrase.tie === "GENITIVE" && phrase.article === "der")];
}

/** «⟨F⟩, die das ⟨M⟩ betreibt»: what the pronoun stands for acts, when all else in the clause can only be the object. */
function relativeSubject(acting: readonly Phrase[], targets: readonly Phrase[], article: RegExp): Phrase[] {
  const [head] = acting.filter(({ antecedent, tie }) => antecedent && tie === "BARE");
  const objects = targets.filter(({ antecedent }) => !antecedent);
  const others = acting.filter((phrase) => !phrase.antecedent && phrase.tie === "BARE" && !objects.some(({ list }) => list === phrase.list));
  if (!head || objects.length === 0 || others.length > 0) return [];
  return !targets.includes(head) || objects.some((target) => article.test(target.article ?? "")) ? [head] : [];
}

/** Which of the lists of names is the object: what a relative pronoun stands for, what only can be it, what its article shows, a single last one. */
function targetList(targets: readonly Phrase[], actors: readonly Phrase[], article: RegExp): number | null {
  const antecedent = targets.find((target) => target.antecedent);
  if (antecedent) return antecedent.list;
  const lists = [...new Set(targets.map(({ list }) => list))];
  const possible = lists.filter((list) => actors.some((actor) => actor.list !== list));
  if (possible.length <= 1) return possible[0] ?? null;
  const shown = targets.find((target) => possible.includes(target.list) && article.test(target.article ?? ""));
  const single = possible.filter((list) => targets.filter((target) => target.list === list).length === 1);
  return shown?.list ?? single.at(-1) ?? possible.at(-1) ?? null;
}

/** The phrases that name a kind or interface. */
export function ofKind(phrases: readonly Phrase[], label: string): Phrase[] {
  const codes = codesOf(label);
  return phrases.filter(({ code }) => codes.includes(code));
}
