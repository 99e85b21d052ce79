import { distinct } from "./reading.js";
import type { Mention } from "../../model/mention.js";
import type { Clause } from "../clauses/clause.js";
import type { Reading, ReadSentence } from "./reading.js";

/** What can have founders, members and owners. */
export const OWNED = ["ItServiceProvider", "Cooperative", "Company"];

/**
 * What a clause goes on about without naming it: the only name of these kinds earlier in its sentence, else in the sentence before; of
 * several the one that is that sentence's subject. Null when that leaves a choice.
 * @param reach how many sentences back the name may stand, where those in between have none.
 */
export function topicOf(kinds: readonly string[], sentence: ReadSentence, clause: Clause, reading: Reading, reach = 1): Mention | null {
  const at = sentence.clauses.findIndex(({ text }) => text === clause);
  const earlier = kinds.flatMap((kind) => sentence.clauses.slice(0, at).flatMap(({ text }) => reading.mentionsIn(text, kind)));
  if (earlier.length > 0) return only(earlier);
  const before = reading.sentences.slice(Math.max(0, sentence.index - reach), sentence.index).findLast(({ text }) => kinds.some((kind) => reading.mentionsIn(text, kind).length > 0));
  if (!before) return null;
  const named = kinds.flatMap((kind) => reading.mentionsIn(before.text, kind));
  const subjects = before.clauses.flatMap(({ phrases }) => phrases.filter(({ tie, antecedent }) => tie === "BARE" && !antecedent)).map(({ number }) => reading.mention(number));
  return only(named) ?? only(named.filter((each) => subjects.includes(each)));
}

function only(mentions: readonly Mention[]): Mention | null {
  const [first, ...others] = distinct(mentions);
  return first && others.length === 0 ? first : null;
}
