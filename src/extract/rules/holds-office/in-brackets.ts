import { BEFORE_NAME, matches, placeholderOf } from "../../clauses/pattern.js";
import { holdings } from "./office-holder.js";
import { OFFICE, OFFICES } from "./office.js";
import { nominative } from "./read-offices.js";
import type { Finding, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const OFFICIAL = placeholderOf("Official");
const PARTY = placeholderOf("Party");
const BRACKETS = latin(`(?<official>${OFFICIAL}) \\((?<content>[^()]*(?:\\([^()]*\\)[^()]*)*)(?:\\)|$)`, "gu");
const ONLY_PARTY = latin(`^${BEFORE_NAME}${PARTY}$`, "u");
const NAMED_OFFICE = latin(`^${OFFICES}`, "u");
/** The office of a list of persons, directly before it: «die Geschäftsführer ⟨O⟩ (⟨F⟩) und ». */
const OF_LIST = latin(`(?<office>${OFFICE}) (?:${OFFICIAL} \\([^)]*\\)(?:, | und | sowie ))*$`, "u");
const NEXT_PART = latin(/, (?=(?:\p{Ll}+ )?\p{Lu})/u);
const AMONG_THEM = latin(/(?<!\p{L})[Dd]arunter /u);
const ONLY_OFFICE = latin(OFFICE, "gu");

/** «⟨O⟩ (Geschäftsführer ⟨F⟩)», «die Geschäftsführer ⟨O⟩ (⟨D⟩) und ⟨O⟩ (⟨D⟩)»: with the organisation alone, the office is the one named before the list. */
export const inBrackets: RelationRule = {
  name: "holds-office/in-brackets",
  about: ["Official"],
  cue: /⟩ \(/,
  read: (sentence, reading) =>
    matches(sentence.text, BRACKETS).flatMap(({ index, groups }): Finding[] => {
      const [official] = reading.mentionsIn(groups?.["official"], "Official");
      const content = groups?.["content"] ?? "";
      const before = sentence.text.slice(0, index);
      if (!official) return [];
      if (NAMED_OFFICE.test(content) || !ONLY_PARTY.test(content)) {
        const phrases = content.split(NEXT_PART).filter((part) => NAMED_OFFICE.test(part));
        return phrases.flatMap((phrase) => holdings({ official, phrase, before }, sentence, reading));
      }
      const role = OF_LIST.exec(before)?.groups?.["office"] ?? officeOfAll(before, reading.sentences[sentence.index - 1]?.text ?? "");
      const [object] = reading.mentionsIn(content, "Party");
      return role && object ? [{ predicate: "HOLDS_OFFICE", subject: official, object, carried: { role: nominative(role) }, since: null, filled: true }] : [];
    }),
};

/** «… haben einen CIO. Darunter ⟨O⟩ (⟨A⟩)»: examples of what the sentence before speaks of, when it names one office. */
function officeOfAll(before: string, earlier: string): string | undefined {
  const offices = matches(earlier, ONLY_OFFICE).map(([office]) => office);
  return AMONG_THEM.test(before) && offices.length === 1 ? offices[0] : undefined;
}
