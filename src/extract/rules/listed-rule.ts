import { BEFORE_NAME, matches, pattern } from "../clauses/pattern.js";
import { dateOf, sinceOf } from "./dates.js";
import { isDenied, isFormer, isIntended } from "./modality.js";
import { keyOf } from "./reading.js";
import { each } from "./rule.js";
import { topicOf } from "./topic.js";
import { StatementStatus } from "../../model/statement.js";
import type { Mention } from "../../model/mention.js";
import type { PredicateName } from "../../model/predicates.js";
import type { Reading, ReadSentence } from "./reading.js";
import type { Finding, RelationRule } from "./rule.js";

/** Up to the colon: anything but another name. */
const TAIL = "(?:[^:⟨;]|⟨t\\d+⟩)*";
const NAMES = `: (?:(?:\\p{Ll}+ )?(?:\\d+|\\p{Ll}+) \\p{Lu}\\p{Ll}+, )?${BEFORE_NAME}{subject:Party+}(?<tail>,? (?:seit|ab|zum)(?: dem)? ⟨t\\d+⟩)?(?=[.!]?$|[,;] | \\()`;

interface ListedRule {
  readonly name: string;
  readonly predicate: PredicateName;
  /** Kind or interface of what the names are listed for. */
  readonly object: string;
  readonly cue: RegExp;
  /** What stands before the colon, with the group `object` where it names it. */
  readonly heads: readonly string[];
  /** Kinds that the sentence before may name instead. */
  readonly topics?: readonly string[];
  /** The role that the words before the colon say. */
  readonly role?: (head: string) => string | null;
}

/** A rule for names behind a colon: «Neue Mitglieder der ⟨E⟩: ⟨C⟩ und ⟨C⟩», «Betrieb des ⟨M⟩: ⟨C⟩». */
export function listedRule({ name, predicate, object, cue, heads, topics = [], role }: ListedRule): RelationRule {
  const patterns = heads.map((head) => pattern(`(?<head>${head}${TAIL})${NAMES}`));
  return {
    name,
    about: ["Party"],
    cue,
    read: (sentence, reading) =>
      !sentence.text.includes(": ")
        ? []
        : patterns.flatMap((form) =>
            matches(sentence.text, form).flatMap(({ groups = {}, index }): Finding[] => {
              const head = wordsBefore(sentence.text.slice(0, index), groups["head"] ?? "");
              const [named] = reading.mentionsIn(groups["object"], object);
              const listedFor = named ?? (groups["object"] === undefined ? topicBefore(topics, sentence, reading) : null);
              if (!listedFor || isDenied(head) || isFormer(head) || head.includes("?")) return [];
              const status = isIntended(head) ? StatementStatus.PLANNED : StatementStatus.STATED;
              const subjects = reading.mentionsIn(groups["subject"], "Party").filter((subject) => keyOf(subject) !== keyOf(listedFor));
              return each(predicate, subjects, [listedFor], { status, since: dateOf(head, reading) ?? sinceOf(groups["tail"] ?? "", reading), filled: named === undefined, carried: { role: role?.(head) ?? null } });
            }),
          ),
  };
}

/** From the beginning of the sentence or its part on: «Nicht dabei sind zwei Partner der ⟨K⟩». */
const wordsBefore = (before: string, head: string): string => before.slice(Math.max(before.lastIndexOf("; "), before.lastIndexOf(" – "), -1) + 1) + head;

function topicBefore(topics: readonly string[], sentence: ReadSentence, reading: Reading): Mention | null {
  return topics.length === 0 ? null : topicOf(topics, sentence, sentence.clauses[0]?.text ?? sentence.text, reading);
}
